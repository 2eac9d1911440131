/**
 * Straightens a line that was laid around what is not there yet: where only one bend is needed among the cards that can
 * be seen, one it gets. Pure; knows only numbers.
 */
import type { Point } from './line.ts';

export interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const CLEAR = 10;

/** True where nothing lies on an upright or level piece of line. */
const isFree = (a: Point, b: Point, areas: readonly Area[]): boolean =>
  areas.every(
    ({ left, right, top, bottom }) =>
      Math.max(a.x, b.x) <= left ||
      Math.min(a.x, b.x) >= right ||
      Math.max(a.y, b.y) <= top - CLEAR ||
      Math.min(a.y, b.y) >= bottom + CLEAR,
  );

/**
 * @param points from one card's right side to another's left, as laid out.
 * @param areas what can be seen; a card's own sides do not count as in the way.
 */
export function straighten(points: readonly Point[], areas: readonly Area[]): readonly Point[] {
  const [start, end] = [points[0], points.at(-1)];
  if (start === undefined || end === undefined || points.length <= 4) return points;
  const uprights = [...new Set(points.slice(1, -1).map(({ x }) => x))].filter(
    (x) => x > start.x && x < end.x,
  );
  for (const x of uprights.toReversed()) {
    const way = [start, { x, y: start.y }, { x, y: end.y }, end];
    if (way.every((point, n) => n === 0 || isFree(way[n - 1] ?? point, point, areas))) return way;
  }
  return points;
}
