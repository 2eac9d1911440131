/** Gets everything a picture needs into textures, before any of it is shown. Must not know: how it is shown. */
import { textAt } from '../textAt.ts';
import type { DrawnBust } from './BustView.ts';
import { ART, isNarrow, type Layout, placeArt, placeBust, placeMap } from './geometry.ts';
import type { DrawnMap } from './MapView.ts';
import type { MapSheet } from './mapSheet.ts';
import type { DrawnLayer } from './PlaceView.ts';
import type { Picture } from './picture.ts';
import { layersIn, placeUrl } from './plates.ts';
import type { Drawing, Raster, Textures } from './textures.ts';

/** What to show, on a stage of what size, and whether to go there at once. */
export interface Order {
  readonly picture: Picture;
  readonly map: MapSheet | null;
  readonly layout: Layout;
  /** Device pixels for each CSS pixel. */
  readonly sharpness: number;
  readonly instant: boolean;
}

/** The textures of one picture. */
export interface Gathered {
  readonly layers: readonly DrawnLayer[];
  readonly busts: readonly DrawnBust[];
  readonly map: DrawnMap | null;
}

/** Null when the picture is no longer wanted. What cannot be loaded is told, and left out. */
export async function gather(
  { picture, map, layout, sharpness }: Order,
  textures: Textures,
  isWanted: () => boolean,
  trouble: (what: string) => void,
): Promise<Gathered | null> {
  const attempt = async <T>(what: string, job: () => Promise<T | null>): Promise<T | null> => {
    try {
      return await job();
    } catch {
      if (isWanted()) trouble(`The picture of ${what} could not be loaded.`);
      return null;
    }
  };
  const draw = (drawing: Drawing, scale: number): Promise<Raster | null> =>
    textures.raster(drawing, scale * sharpness, isWanted);

  const { plate, placeId, state } = picture;
  const layers =
    plate === null || placeId === null
      ? []
      : layersIn(plate, state).map((layer) =>
          attempt(placeId, async () => {
            const { scale } = placeArt(layout, plate.focus);
            const url = placeUrl(placeId, layer.file);
            const name = `${placeId}/${layer.file}`;
            const raster = await draw({ name, text: () => textAt(url), box: layer.box }, scale);
            return raster && { layer, raster };
          }),
        );
  const busts = picture.busts.map(({ face, url }, rank) =>
    attempt(face, async () => {
      const width = placeBust(layout, rank === 0 ? 0 : 1)[2];
      const drawing = { name: url, text: () => textAt(url), box: [0, 0, 600, 720] as const };
      const raster = await draw(drawing, width / 600);
      return raster && { face, raster };
    }),
  );
  const sheet =
    map &&
    attempt('the map', async () => {
      const { scale } = placeMap(layout, map.box, map.focus);
      const text = (): Promise<string> => Promise.resolve(map.svg);
      const raster = await draw({ name: `map:${map.id}`, text, box: map.box }, scale);
      return raster && { sheet: map, raster };
    });
  const [drawnLayers, drawnBusts, drawnMap] = await Promise.all([
    Promise.all(layers),
    Promise.all(busts),
    sheet,
  ]);
  if (!isWanted()) return null;
  return {
    layers: drawnLayers.filter((layer) => layer !== null),
    busts: drawnBusts.filter((bust) => bust !== null),
    map: drawnMap,
  };
}

/** Where weather can be seen: as far as the view outside reaches. */
export const skyBox = ({ plate }: Picture): DrawnLayer['layer']['box'] =>
  plate?.layers.find(({ id }) => id === 'far')?.box ?? ART;

/** Whether two orders need textures of the same size. */
export const sameSize = (a: Order, b: Order): boolean =>
  a.layout.width === b.layout.width &&
  a.layout.height === b.layout.height &&
  a.layout.rem === b.layout.rem &&
  a.sharpness === b.sharpness &&
  isNarrow(a.layout) === isNarrow(b.layout);
