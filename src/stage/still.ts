/**
 * The still picture: the same Picture as the canvas draws, out of the same files as plain images in the page. It is
 * there first, and it is all there is where WebGL is missing. Must not know: Phaser, or whether a canvas lies over it.
 */
import { ART, type Layout, placeArt, placeBust, placeMap } from './geometry.ts';
import { cssColour } from './lights.ts';
import { type MapSheet, sheetUrl } from './mapSheet.ts';
import type { Picture } from './picture.ts';
import { layersIn, placeUrl } from './plates.ts';

export interface Still {
  /** Show a picture. Resolves once it is decoded; false if a later one came first. */
  show(picture: Picture, map: MapSheet | null): Promise<boolean>;
  /** Put everything in its place again, on a stage of this size. */
  arrange(layout: Layout): void;
  /** Take it out of sight, and of memory, while the canvas draws. */
  clear(): void;
  destroy(): void;
}

interface Shown {
  readonly picture: Picture;
  readonly map: MapSheet | null;
  /** The plate's layers on one sheet, in art space. */
  readonly place: HTMLElement | null;
  readonly sheet: HTMLImageElement | null;
  readonly busts: readonly HTMLImageElement[];
  readonly root: HTMLElement;
  readonly free: () => void;
}

function image(url: string): HTMLImageElement {
  const img = document.createElement('img');
  img.alt = '';
  img.decoding = 'async';
  img.draggable = false;
  img.style.cssText = 'position:absolute;max-width:none;display:block';
  img.src = url;
  return img;
}

const stand = (img: HTMLElement, x: number, y: number, width: number, height: number): void => {
  Object.assign(img.style, { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` });
};

/**
 * A plate's layers, one over the other where they meet. The sheet is scaled as a whole: layers placed one by one on the
 * page's own pixels would part by as much as one of them.
 */
function sheetOf({ plate, placeId, state }: Picture): HTMLElement | null {
  if (plate === null || placeId === null) return null;
  const sheet = document.createElement('div');
  sheet.style.cssText = `position:absolute;left:0;top:0;width:${ART[2]}px;height:${ART[3]}px;transform-origin:0 0`;
  for (const { file, box } of layersIn(plate, state)) {
    const layer = image(placeUrl(placeId, file));
    stand(layer, box[0] - ART[0], box[1] - ART[1], box[2], box[3]);
    sheet.append(layer);
  }
  return sheet;
}

/** Build the images of one picture; nothing is in the page yet. */
function build(picture: Picture, map: MapSheet | null): Shown {
  const { tint } = picture;
  const root = document.createElement('div');
  root.style.cssText = 'position:absolute;inset:0;overflow:hidden';
  const place = sheetOf(picture);
  const address = map === null ? null : sheetUrl(map);
  const sheet = address === null ? null : image(address.url);
  const busts = picture.busts.map(({ url }) => image(url));
  // The one behind stands a step out of the light, as on the canvas.
  if (busts[1]) busts[1].style.filter = 'brightness(.84)';
  if (place) root.append(place);
  if (tint !== null) {
    const shade = document.createElement('div');
    shade.style.cssText = `position:absolute;inset:0;mix-blend-mode:multiply;background:${cssColour(tint)}`;
    root.append(shade);
  }
  if (sheet) root.append(sheet);
  root.append(...busts.toReversed());
  return { picture, map, place, sheet, busts, root, free: () => address?.free() };
}

function arrangeShown({ picture, map, place, sheet, busts }: Shown, layout: Layout): void {
  if (place && picture.plate) {
    const { x, y, scale } = placeArt(layout, picture.plate.focus);
    place.style.transform = `translate(${x + ART[0] * scale}px, ${y + ART[1] * scale}px) scale(${scale})`;
  }
  if (sheet && map) {
    const { x, y, scale } = placeMap(layout, map.box, map.focus);
    stand(sheet, x + map.box[0] * scale, y + map.box[1] * scale, map.box[2] * scale, map.box[3] * scale);
  }
  for (const [rank, img] of busts.entries()) stand(img, ...placeBust(layout, rank === 0 ? 0 : 1));
}

export function createStill(element: HTMLElement): Still {
  const root = document.createElement('div');
  root.setAttribute('aria-hidden', 'true');
  root.style.cssText = 'position:absolute;inset:0;overflow:hidden';
  element.append(root);
  let shown: Shown | null = null;
  let layout: Layout | null = null;
  let turn = 0;

  const drop = (): void => {
    shown?.root.remove();
    shown?.free();
    shown = null;
  };

  return {
    async show(picture, map) {
      const mine = ++turn;
      const next = build(picture, map);
      // A picture that cannot be decoded leaves a hole, not a standstill.
      await Promise.all([...next.root.querySelectorAll('img')].map((img) => img.decode().catch(() => {})));
      if (mine !== turn) {
        next.free();
        return false;
      }
      drop();
      shown = next;
      if (layout) arrangeShown(next, layout);
      root.append(next.root);
      return true;
    },
    arrange(now) {
      layout = now;
      if (shown) arrangeShown(shown, now);
    },
    clear() {
      turn++;
      drop();
    },
    destroy() {
      turn++;
      drop();
      root.remove();
    },
  };
}
