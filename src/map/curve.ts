/** Curves and cuts: points to path text. Everything is rounded to a tenth, so the same input is the same text. */
import type { Point } from './types.ts';

/** One decimal at most. */
export const num = (value: number): string => {
  const text = (Math.round(value * 10) / 10).toString();
  return text === '-0' ? '0' : text;
};

/** Whole tenths to text. */
const tenths = (value: number): string => (value / 10).toString();

/** Straight lines through the points; after the first, steps, which are shorter to write. */
export function poly(points: readonly Point[], close = true): string {
  let [px, py] = [0, 0];
  let out = '';
  points.forEach(([x, y], i) => {
    const [tx, ty] = [Math.round(x * 10), Math.round(y * 10)];
    if (i > 0 && tx === px && ty === py) return;
    const [dx, dy] = [tenths(tx - px), tenths(ty - py)];
    out += `${i === 0 ? 'M' : i === 1 || out.indexOf('l') < 0 ? 'l' : dx.startsWith('-') ? '' : ' '}${dx}${dy.startsWith('-') ? '' : ' '}${dy}`;
    [px, py] = [tx, ty];
  });
  return out + (close ? 'Z' : '');
}

/** A smooth line through the points (Catmull and Rom), `steps` to a span. */
export function smooth(points: readonly Point[], steps = 8): Point[] {
  const last = points.length - 1;
  const pick = (i: number): Point => points[Math.max(0, Math.min(last, i))] ?? [0, 0];
  const out: Point[] = [];
  for (let i = 0; i < last; i++) {
    const [a, b, c, d] = [pick(i - 1), pick(i), pick(i + 1), pick(i + 2)];
    for (let s = 0; s < steps; s++) {
      const t = s / steps;
      const blend = (p: number, q: number, r: number, u: number): number =>
        0.5 * (2 * q + (r - p) * t + (2 * p - 5 * q + 4 * r - u) * t * t + (3 * q - p - 3 * r + u) * t ** 3);
      out.push([blend(a[0], b[0], c[0], d[0]), blend(a[1], b[1], c[1], d[1])]);
    }
  }
  out.push(pick(last));
  return out;
}

export function lengthOf(points: readonly Point[]): number {
  let sum = 0;
  points.forEach(([x, y], i) => {
    const [px, py] = points[i - 1] ?? [x, y];
    sum += Math.hypot(x - px, y - py);
  });
  return sum;
}

export interface Spot {
  readonly at: Point;
  /** Unit vector along the line. */
  readonly along: Point;
}

/** Where the line is after `distance`, and where it heads. */
export function walk(points: readonly Point[], distance: number): Spot {
  let left = Math.max(0, distance);
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1] ?? [0, 0], points[i] ?? [0, 0]];
    const long = Math.hypot(b[0] - a[0], b[1] - a[1]);
    if (long > 0 && (left <= long || i === points.length - 1)) {
      const along: Point = [(b[0] - a[0]) / long, (b[1] - a[1]) / long];
      const go = Math.min(left, long);
      return { at: [a[0] + along[0] * go, a[1] + along[1] * go], along };
    }
    left -= long;
  }
  return { at: points[0] ?? [0, 0], along: [1, 0] };
}

/** A seeded stream of numbers from 0 to 1 (mulberry32). */
export function seeded(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
