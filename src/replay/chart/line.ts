/**
 * Lines between cards as SVG paths: orthogonal, their corners cut, side by side where several take one way.
 * Must not know: runs, cards, or colours.
 */

export interface Point {
  readonly x: number;
  readonly y: number;
}

const CORNER = 9;

/** Leaves out points that say nothing: doubled, or on a straight way between two others. */
function plain(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (last && Math.abs(last.x - point.x) < 0.01 && Math.abs(last.y - point.y) < 0.01) continue;
    const before = kept.at(-2);
    if (
      last &&
      before &&
      ((Math.abs(before.x - last.x) < 0.01 && Math.abs(last.x - point.x) < 0.01) ||
        (Math.abs(before.y - last.y) < 0.01 && Math.abs(last.y - point.y) < 0.01))
    )
      kept.pop();
    kept.push(point);
  }
  return kept;
}

const toward = (a: Point, b: Point, by: number): Point => {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const part = Math.min(by, length / 2) / length;
  return { x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part };
};

const say = ({ x, y }: Point): string => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;

/**
 * Moves a way aside so that it runs beside others: up (or down) where it runs across, and to the left (or right) where
 * it runs down, or the other way about where it climbs; so neighbours never cross each other at a corner.
 */
function beside(points: readonly Point[], by: number): Point[] {
  const way = plain(points);
  if (by === 0) return way;
  return way.map((point, n) => {
    const [before, after] = [way[n - 1], way[n + 1]];
    const upright = [before, after].find((other) => other && Math.abs(other.x - point.x) < 0.01);
    const isFirst = before === upright;
    // Downwards the left of the way is to the right of the page.
    const falls =
      upright === undefined ? 0 : (isFirst ? point.y - upright.y : upright.y - point.y) > 0 ? 1 : -1;
    return { x: point.x - by * falls, y: point.y + by };
  });
}

/**
 * Moves a way aside, and its two ends to given heights, so that it meets the next one whatever each runs beside.
 * The level piece at an end goes along; a way without a bend takes a small step instead.
 */
export function between(points: readonly Point[], by: number, start: number, end: number): Point[] {
  const way = beside(points, by);
  const [first, last] = [way[0], way.at(-1)];
  if (first === undefined || last === undefined) return way;
  if (way.length < 4) return [{ x: first.x, y: start }, ...way, { x: last.x, y: end }];
  return way.map(({ x, y }, n) => ({ x, y: n < 2 ? start : n >= way.length - 2 ? end : y }));
}

/** An SVG path with cut corners. */
export function pathOf(points: readonly Point[]): string {
  const way = plain(points);
  return way
    .map((point, n) => {
      const [before, after] = [way[n - 1], way[n + 1]];
      if (before === undefined) return `M${say(point)}`;
      if (after === undefined) return `L${say(point)}`;
      return `L${say(toward(point, before, CORNER))}L${say(toward(point, after, CORNER))}`;
    })
    .join('');
}
