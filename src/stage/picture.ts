/**
 * From a Scene to what is drawn: which plate in which state, which faces, which tint, what weather.
 * The still picture and the canvas draw the same Picture. Pure. Must not know: how either draws it.
 */
import type { Figure, Scene } from '../story/scene.ts';
import { tintOf } from './lights.ts';
import { layersIn, type Plate, type PlateLayer, plateOf, portraitUrl } from './plates.ts';

export interface Bust {
  /** Whose face: a person looks different at another time, and is then another face. */
  readonly face: string;
  readonly url: string;
}

export interface Picture {
  /** The place the story names; `plate` is null while it has no drawing. */
  readonly placeId: string | null;
  readonly state: string | null;
  readonly plate: Plate | null;
  readonly mapId: string | null;
  readonly tint: number | null;
  readonly weather: 'snow' | 'rain' | null;
  /** Who is seen, at most two: the one who speaks, and one behind. */
  readonly busts: readonly Bust[];
}

/** Who has aged by the end of the story: from this day on, this face. */
const LATER: ReadonlyMap<string, readonly [from: string, face: string]> = new Map([
  ['khrushchev', ['1954-04', 'khrushchev_1956']],
  ['kim_il_sung', ['1954', 'kim_il_sung_1956']],
  ['nam_il', ['1954', 'nam_il_1956']],
  ['peng', ['1954', 'peng_1956']],
]);

/** A young Vera before 1954, and the one who tells the story after; a few others show their years; the rest have one face. */
export function faceOf(personId: string, date: string | null): string {
  if (personId === 'vera') return date !== null && date < '1954' ? 'vera_1950' : 'vera_1956';
  const later = LATER.get(personId);
  return later !== undefined && date !== null && date >= later[0] ? later[1] : personId;
}

function bustOf({ id, mood }: Figure, date: string | null): Bust[] {
  const face = faceOf(id, date);
  const url = portraitUrl(face, mood) ?? portraitUrl(face, 'neutral');
  return url === null ? [] : [{ face, url }];
}

/** The speaker, or whoever came first, and one more behind. Vera sits in the drawing of her own room. */
function bustsOf({ cast, date, place }: Scene, speaker: string | null): Bust[] {
  const seen = cast.filter(({ id }) => !(id === 'vera' && place?.id === 'vera_room'));
  const lead = seen.find(({ id }) => id === speaker) ?? seen[0];
  const order = lead === undefined ? [] : [lead, ...seen.filter((figure) => figure !== lead)];
  return order.flatMap((figure) => bustOf(figure, date)).slice(0, 2);
}

/** The state that is shown: the one the story names, or the one drawn in the scene's light, or none. */
function stateOf(plate: Plate | null, { place, light }: Scene): string | null {
  const named = place?.state ?? null;
  if (plate === null) return null;
  if (named !== null) return Object.hasOwn(plate.states, named) ? named : null;
  return light !== null && plate.lights && Object.hasOwn(plate.lights, light)
    ? (plate.lights[light] ?? null)
    : null;
}

/** Vera's mood in her own room, where the plate itself draws her: its state in this light, with her in this mood. */
function seatedState(plate: Plate | null, light: string | null, { cast, place }: Scene): string | null {
  const mood = place?.id === 'vera_room' ? cast.find(({ id }) => id === 'vera')?.mood : undefined;
  const state = [light, mood].filter((part) => part !== null).join('-');
  return plate !== null && mood !== undefined && Object.hasOwn(plate.states, state) ? state : light;
}

/** What a scene looks like while somebody (or nobody) speaks. */
export function pictureOf(scene: Scene, speaker: string | null): Picture {
  const plate = scene.place === null ? null : plateOf(scene.place.id);
  const lit = stateOf(plate, scene);
  const drawnInLight = scene.place?.state === null && lit !== null;
  return {
    placeId: scene.place?.id ?? null,
    state: seatedState(plate, lit, scene),
    plate,
    mapId: scene.map,
    tint: plate === null || drawnInLight ? null : tintOf(scene.light, plate.lit),
    weather:
      plate?.sky !== undefined && (scene.weather === 'snow' || scene.weather === 'rain')
        ? scene.weather
        : null,
    busts: bustsOf(scene, speaker),
  };
}

/** Whether two pictures look the same. */
export const samePicture = (a: Picture, b: Picture): boolean =>
  a.placeId === b.placeId &&
  a.state === b.state &&
  a.mapId === b.mapId &&
  a.tint === b.tint &&
  a.weather === b.weather &&
  a.busts.map(({ url }) => url).join() === b.busts.map(({ url }) => url).join();

/** The layers of one plate that look different in another of its states. */
export function changedLayers(plate: Plate, from: string | null, to: string | null): readonly PlateLayer[] {
  const before = layersIn(plate, from);
  return layersIn(plate, to).filter((layer, index) => layer.file !== before[index]?.file);
}
