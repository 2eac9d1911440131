/** Lettering as outlines: a picture loaded as an image sees no web fonts. */
import base from '../../assets/maps/base.json' with { type: 'json' };
import { poly } from './curve.ts';
import type { Point } from './types.ts';

/** `caps` has capitals only; `cyrillic`, `hangul` and `sea` have what the towns and seas need and no more. */
export type Face = keyof typeof base.glyphs;

type Glyph = readonly [advance: number, contours: readonly (readonly number[])[]];
// the JSON's own type is a record of a hundred letters; looked up by letter it is this
const FACES = base.glyphs as unknown as Readonly<Record<Face, Readonly<Record<string, Glyph>>>>;

function glyph(face: Face, sign: string): Glyph {
  const found = FACES[face][sign];
  if (found === undefined)
    throw new Error(`the map's ${face} letters have no "${sign}": run assets/workshop/map-base.mjs`);
  return found;
}

export interface Setting {
  readonly size: number;
  /** Letter spacing, in em. */
  readonly spacing?: number;
}

/** How wide a line of letters runs. */
export function widthOf(face: Face, text: string, { size, spacing = 0 }: Setting): number {
  const sum = [...text].reduce((wide, sign) => wide + (glyph(face, sign)[0] / base.em + spacing) * size, 0);
  return sum - spacing * size;
}

/** A line of letters as path text; `anchor` 0 starts at x, .5 stands over it, 1 ends there. */
export function letter(
  face: Face,
  text: string,
  [x, y]: readonly [number, number],
  setting: Setting & { readonly anchor?: number },
): string {
  const { size, spacing = 0, anchor = 0 } = setting;
  const unit = size / base.em;
  let pen = x - widthOf(face, text, setting) * anchor;
  let out = '';
  for (const one of text) {
    const [advance, contours] = glyph(face, one);
    for (const ring of contours) {
      const points: Point[] = [];
      for (let i = 0; i + 1 < ring.length; i += 2)
        points.push([pen + (ring[i] ?? 0) * unit, y + (ring[i + 1] ?? 0) * unit]);
      out += poly(points);
    }
    pen += advance * unit + spacing * size;
  }
  return out;
}
