/**
 * Where one looks at the chart from: how large, and what lies at the view's upper left corner. Pure; knows only numbers.
 */
import type { Point } from './line.ts';

/** A point p of the chart is seen at p·k + (x, y). */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const MOST = 2.5;
/** Below this, cards show their titles only; below the other, nothing: their columns are named instead. */
export const FAR = 0.55;
export const WHOLE = 0.3;
const NARROW = 640;
/** How large a paper is drawn at first, and how near to that the whole must come to be shown instead. */
const CLOSE = { wide: 1, narrow: 0.86 } as const;
const NEARLY = 0.8;
/** How much empty table may be seen beside the chart; and, over the whole, what its columns' names take above it. */
const MARGIN = 24;
const NAMES = 96;

const between = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, value));

/** The scale at which the whole chart is in view, hardly larger than life. */
export function wholeScale(chart: Size, view: Size): number {
  const within = (above: number): number =>
    Math.min(1.2, (view.width - 32) / chart.width, (view.height - 32 - above) / chart.height);
  return within(0) < WHOLE ? within(NAMES) : within(0);
}

/** Keeps the chart in view: what is smaller than the view is centred, what is larger never leaves a wide margin. */
export function keepIn(camera: Camera, chart: Size, view: Size): Camera {
  const k = between(camera.k, Math.min(wholeScale(chart, view), 0.9), MOST);
  const along = (at: number, length: number, seen: number): number => {
    const drawn = length * k;
    if (drawn + 2 * MARGIN <= seen) return (seen - drawn) / 2;
    return between(at, seen - drawn - MARGIN, MARGIN);
  };
  const above = k < WHOLE ? NAMES : 0;
  return {
    k,
    x: along(camera.x, chart.width, view.width),
    y: above + along(camera.y - above, chart.height, view.height - above),
  };
}

/** Closer or farther, while the point under the finger stays there. */
export function zoomAt(camera: Camera, by: number, at: Point): Camera {
  const k = between(camera.k * by, 0.02, MOST);
  const ratio = k / camera.k;
  return { k, x: at.x - (at.x - camera.x) * ratio, y: at.y - (at.y - camera.y) * ratio };
}

/** Looks at a point, set at a share of the view's width and height. */
const lookAt = (point: Point, k: number, view: Size, share: Point): Camera => ({
  k,
  x: view.width * share.x - point.x * k,
  y: view.height * share.y - point.y * k,
});

export interface Rect extends Point, Size {}

/** Moves just far enough to bring a rectangle into view. */
export function bringIn(camera: Camera, { x, y, width, height }: Rect, view: Size, pad: number): Camera {
  const along = (offset: number, from: number, to: number, seen: number): number => {
    const [a, b] = [from * camera.k + offset, to * camera.k + offset];
    if (a < pad) return offset + pad - a;
    if (b > seen - pad) return offset - Math.min(b - seen + pad, a - pad);
    return offset;
  };
  return {
    k: camera.k,
    x: along(camera.x, x, x + width, view.width),
    y: along(camera.y, y, y + height, view.height),
  };
}

/** Looks closely at a rectangle, with more room before it than behind: where a run came from is known already. */
export const closeTo = ({ x, y, width, height }: Rect, view: Size): Camera =>
  lookAt({ x: x + width / 2, y: y + height / 2 }, view.width < NARROW ? CLOSE.narrow : CLOSE.wide, view, {
    x: 0.6,
    y: 0.5,
  });

/** What there is to be looked at first. */
export interface Start {
  /** Where the reader stands, or else the first thing there is. */
  readonly at: Rect;
  /** True while no run is being played. */
  readonly isAbroad: boolean;
  /** True where so much has been opened that the whole says more than its beginning. */
  readonly isRich: boolean;
}

/**
 * What is looked at first: all there is while that can be read; else where the reader stands; with nothing being
 * played the whole of a rich chart, where the page is wide enough for it.
 */
export function firstLook(chart: Size, view: Size, { at, isAbroad, isRich }: Start): Camera {
  const k = wholeScale(chart, view);
  const isWhole = k >= NEARLY || (isAbroad && isRich && view.width >= NARROW);
  return isWhole ? { x: 0, y: 0, k } : closeTo(at, view);
}
