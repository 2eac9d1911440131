/**
 * Where things stand: art space to the stage's own pixels, for a stage of any size. Pure arithmetic.
 * Must not know: the DOM, Phaser, or which place or person it is about.
 */
import type { Box } from './plates.ts';

/** Art space: a screen of 1280 × 720 with bleed around it, so that layers may move. */
export const ART: Box = [-40, -24, 1360, 768];
const SCREEN = { width: 1280, height: 720 } as const;
/** A stage no wider than this is a strip above the sheet, not a picture under it. */
export const NARROW = 700;
/** How far the nearest layer travels to each side at full reach, in art units. */
export const TRAVEL = { x: 24, y: 10 } as const;

export type View = 'reading' | 'deciding' | 'hidden';

/** A stage, in CSS pixels. `rem` is the reader's own letter size, which the sheet's width follows. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly rem: number;
  readonly view: View;
}

/** `stage = origin + art × scale`, in CSS pixels. */
export interface Placing {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

export const isNarrow = ({ width }: Layout): boolean => width <= NARROW;

/** How much of the stage, from its left side, no paper lies on. */
export function freeWidth({ width, rem, view }: Layout): number {
  if (width <= NARROW) return width;
  const column = clamp(0.4 * width, 36 * rem, 44 * rem);
  const paper = view === 'deciding' ? Math.max(column, 42.5 * rem) : column;
  return Math.max(width - paper, 0.3 * width);
}

/**
 * Put a plate on the stage. Wide: its height fills the stage, and it is panned until its focus stands right of the
 * middle of what the sheet leaves free (a bust may stand left of it). Narrow: cropped around the focus.
 * The bleed stays outside, so that no layer shows its edge when it moves.
 */
export function placeArt(
  layout: Layout,
  [focusX, focusY]: readonly [number, number],
  narrowScale = Math.max((layout.height * 1.6) / ART[3], (19 * layout.rem) / ART[3]),
): Placing {
  const { width, height } = layout;
  const narrow = isNarrow(layout);
  const free = freeWidth(layout);
  const scale = narrow
    ? Math.max(narrowScale, width / SCREEN.width)
    : Math.max(height / SCREEN.height, free / SCREEN.width);
  const aim = narrow ? 0.54 : layout.view === 'deciding' ? 0.57 : 0.58;
  const x = clamp(aim * free - focusX * scale, free - SCREEN.width * scale, 0);
  const y = clamp(0.58 * height - focusY * scale, height - SCREEN.height * scale, 0);
  return { x, y, scale };
}

/** Put a map on the stage: one drawn in art space like a plate, any other shape whole and upright in the free part. */
export function placeMap(layout: Layout, box: Box, focus: readonly [number, number]): Placing {
  const [x, y, width, height] = box;
  if (x === ART[0] && y === ART[1] && width === ART[2] && height === ART[3])
    // On a strip a map is no use cropped: nearly all of its height is shown.
    return placeArt(layout, focus, (layout.height * 1.1) / SCREEN.height);
  const free = freeWidth(layout);
  const scale = isNarrow(layout)
    ? Math.max(free / width, layout.height / height)
    : Math.min((free * 0.94) / width, (layout.height * 0.94) / height);
  return {
    scale,
    x: (free - width * scale) / 2 - x * scale,
    y: (layout.height - height * scale) / 2 - y * scale,
  };
}

/** A portrait's rectangle in CSS pixels: the one who faces the player (0), or the one behind (1). */
export function placeBust(layout: Layout, rank: 0 | 1): Box {
  const ratio = 720 / 600;
  if (isNarrow(layout)) {
    const { height, rem } = layout;
    const width = (rank === 0 ? 7.5 : 5.25) * rem;
    const hidden = rank === 0 ? 2.5 * rem : rem;
    return [rank === 0 ? -0.5 * rem : 5 * rem, height - width * ratio + hidden, width, width * ratio];
  }
  const unit = Math.min(layout.height / SCREEN.height, freeWidth(layout) / 560);
  const width = (rank === 0 ? 256 : 168) * unit;
  return [(rank === 0 ? -24 : 158) * unit, layout.height - width * ratio, width, width * ratio];
}
