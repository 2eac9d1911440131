/**
 * Everything there is to draw, as scenes: every place in every state and light, every face in every mood, every map.
 * For the people who draw; in development only. Must not know: how any of it is drawn, or laid out.
 */
import type { Evidence } from '../evidence/types.ts';
import { tintOf } from '../stage/lights.ts';
import { PLACE_IDS, PORTRAITS, plateOf } from '../stage/plates.ts';
import { emptyScene, type Scene } from '../story/scene.ts';

export interface PlateEntry {
  readonly id: string;
  readonly kind: 'place' | 'person' | 'map';
  readonly caption: string;
  readonly scene: Scene;
}

const LIGHTS = ['night', 'lamp', 'dawn', 'morning', 'noon', 'afternoon', 'evening', 'dusk'] as const;

/** A place in one state: in every light, and in every weather where there is a sky. */
function views(place: string, state: string | null, words: string): PlateEntry[] {
  const plate = plateOf(place);
  if (plate === null) return [];
  const entry = (name: string, how: string, seen: Partial<Scene>): PlateEntry => ({
    id: [place, state, name].filter(Boolean).join('/'),
    kind: 'place',
    caption: [words, state, `${name} (${how})`].filter(Boolean).join(', '),
    scene: { ...emptyScene, place: { id: place, state }, ...seen },
  });
  const lit = LIGHTS.map((light) => {
    const isAgain = state === null && plate.lights !== undefined && Object.hasOwn(plate.lights, light);
    const how = isAgain ? 'drawn again' : tintOf(light, plate.lit) === null ? 'as drawn' : 'tinted';
    return entry(light, how, { light });
  });
  const weathers = plate.sky === undefined ? [] : (['snow', 'rain'] as const);
  const light = plate.lit[0] ?? null;
  return [...lit, ...weathers.map((weather) => entry(weather, 'falls', { weather, light }))];
}

/** What can be drawn, in the order of the manifest. */
export function allPlates(evidence: Evidence | null): PlateEntry[] {
  const places = PLACE_IDS.flatMap((id) => {
    const words = evidence?.places[id]?.name ?? id;
    const inLight = new Set(Object.values(plateOf(id)?.lights ?? {}));
    const states = Object.keys(plateOf(id)?.states ?? {}).filter((state) => !inLight.has(state));
    return [null, ...states].flatMap((state) => views(id, state, words));
  });
  const people = PORTRAITS.map(({ face, mood }): PlateEntry => {
    const [person = face, years] = face.split(/_(?=\d{4}$)/);
    return {
      id: `${face}/${mood}`,
      kind: 'person',
      caption: [evidence?.people[person]?.name ?? person, years, mood].filter(Boolean).join(', '),
      scene: { ...emptyScene, cast: [{ id: face, mood }] },
    };
  });
  const maps = Object.entries(evidence?.maps ?? {}).map(
    ([id, { alt }]): PlateEntry => ({
      id,
      kind: 'map',
      caption: alt,
      scene: { ...emptyScene, map: id },
    }),
  );
  return [...places, ...people, ...maps];
}
