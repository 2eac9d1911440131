/**
 * What there is to show: the plates and portraits on disk, as the workshop's manifest lists them.
 * Owns file names and addresses. Must not know: how a plate is drawn on the stage, or why it is shown.
 */
import manifest from '../../assets/places/plates.json';

/** x, y, width, height in art space. */
export type Box = readonly [number, number, number, number];

interface LayerFile {
  readonly file: string;
  readonly box: Box;
}

export interface PlateLayer extends LayerFile {
  readonly id: string;
  /** How far it moves with the pointer: 0 not at all, 1 all the way. */
  readonly depth: number;
  /** Set on a part that may sway by itself. */
  readonly move?: string;
}

export interface Plate {
  readonly focus: readonly [number, number];
  /** The named lights it is drawn in already. */
  readonly lit: readonly string[];
  /** The named lights it is drawn in as another of its states. */
  readonly lights?: Readonly<Record<string, string>>;
  /** The layer that weather falls in front of; absent where none is to be seen. */
  readonly sky?: string;
  readonly layers: readonly PlateLayer[];
  /** The layers that look different in each of its states. */
  readonly states: Readonly<Record<string, { readonly layers: Readonly<Record<string, LayerFile>> }>>;
}

// The workshop writes the manifest in this shape; a JSON import knows its arrays only as number[].
const plates = manifest as unknown as Readonly<Record<string, Plate>>;

const placeFiles = import.meta.glob<string>(['../../assets/places/*/*.svg', '!**/whole*.svg'], {
  query: '?url',
  import: 'default',
  eager: true,
});
const portraitFiles = import.meta.glob<string>('../../assets/people/*.svg', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Every place that is drawn, and every face in every mood. */
export const PLACE_IDS: readonly string[] = Object.keys(plates);
export const PORTRAITS: readonly { readonly face: string; readonly mood: string }[] = Object.keys(
  portraitFiles,
).flatMap((file) => {
  const [face, mood] = /([^/]+)\.svg$/.exec(file)?.[1]?.split('.') ?? [];
  return face === undefined || mood === undefined ? [] : [{ face, mood }];
});

/** The plate of a place, or null while nobody has drawn it. */
export const plateOf = (placeId: string): Plate | null =>
  Object.hasOwn(plates, placeId) ? (plates[placeId] ?? null) : null;

/** The plate's layers, bottom to top, as one of its states shows them; an unknown state is the place as it stands. */
export function layersIn(plate: Plate, state: string | null): readonly PlateLayer[] {
  const changed = state === null ? undefined : plate.states[state]?.layers;
  if (changed === undefined) return plate.layers;
  return plate.layers.map((layer) => ({ ...layer, ...changed[layer.id] }));
}

/** Where a file of a place is fetched from. */
export function placeUrl(placeId: string, file: string): string {
  const url = placeFiles[`../../assets/places/${placeId}/${file}`];
  if (url === undefined) throw new Error(`the manifest names a file that is not there: ${placeId}/${file}`);
  return url;
}

/** Where a portrait is fetched from, or null if this person was not drawn in this mood. */
export const portraitUrl = (id: string, mood: string): string | null =>
  portraitFiles[`../../assets/people/${id}.${mood}.svg`] ?? null;
