/** What a date puts on the land: held ground, the parallel, fronts, the zone, arrows. */
import { lengthOf, num, poly, smooth, walk } from './curve.ts';
import { FRONTS, type FrontId } from './fronts.ts';
import type { Paint } from './inks.ts';
import { letter, widthOf } from './letters.ts';
import { shows, type View } from './project.ts';
import type { Arrow, LonLat, MapState, Point } from './types.ts';

const curveOf = (id: FrontId, view: View): Point[] => smooth(FRONTS[id].map(view.at));

export function held(shapes: readonly (readonly LonLat[])[], view: View, paint: Paint): string {
  const opacity = paint.held.startsWith('url') ? '' : ' fill-opacity=".45"';
  return shapes
    .map((shape) => `<path d="${poly(shape.map(view.at))}" fill="${paint.held}"${opacity}/>`)
    .join('');
}

/** The only straight line on the map: ruled across the sheet, with its black tab at the right of the clear part. */
export function parallel(view: View, paint: Paint, small: boolean): string {
  const points = Array.from({ length: 61 }, (_, i) => view.at([112 + i / 2, 38])).filter((point) =>
    shows(view, point, 90),
  );
  if (points.length < 2) return '';
  const d = poly(points, false);
  const size = small ? 17 : 24;
  const words = '38TH PARALLEL';
  const wide = widthOf('caps', words, { size, spacing: 0.09 }) + size;
  const [cx, , cw] = view.frame.clear;
  const right = cx + cw;
  const middle = right - wide / 2;
  const y = points.reduce(
    (best, point) => (Math.abs(point[0] - middle) < Math.abs(best[0] - middle) ? point : best),
    points[0] ?? [0, 0],
  )[1];
  const tab = poly([
    [right - wide, y - size * 0.66],
    [right, y - size * 0.66],
    [right, y + size * 0.62],
    [right - wide, y + size * 0.62],
  ]);
  return (
    `<path d="${d}" fill="none" stroke="${paint.halo}" stroke-width="6"/>` +
    `<path d="${d}" fill="none" stroke="${paint.key}" stroke-width="2.4" stroke-dasharray="16 7"/>` +
    (shows(view, [middle, y])
      ? `<path d="${tab}" fill="${paint.key}"/><path d="${letter('caps', words, [middle, y + size * 0.32], { size, spacing: 0.09, anchor: 0.5 })}" fill="${paint.halo}"/>`
      : '')
  );
}

/** Where jets met: a dashed edge, hatched on the slant, over land and sea alike. */
export function air(shape: readonly LonLat[], view: View, paint: Paint, small: boolean): string {
  const edge = smooth([...shape, shape[0] ?? [0, 0]].map(view.at));
  const d = poly(edge);
  const size = 20;
  // the name stands off the south-west corner, in the bay, where no arrow goes
  const [x, y] = view.at(shape[0] ?? [0, 0]);
  const at: Point = [x - size, y + size * 1.5];
  return (
    `<path d="${d}" fill="none" stroke="${paint.halo}" stroke-width="5" stroke-opacity=".7"/>` +
    `<path d="${d}" fill="none" stroke="${paint.key}" stroke-width="2.4" stroke-dasharray="9 6 2 6"/>` +
    // on a leaf there is no room for it
    (small
      ? ''
      : `<path d="${letter('note', 'MIG ALLEY', at, { size, spacing: 0.1, anchor: 0.5 })}" fill="${paint.words}" stroke="${paint.halo}" stroke-width="4" stroke-linejoin="round" paint-order="stroke"/>`)
  );
}

/** A front of another date. */
export function ghost(id: FrontId, view: View, paint: Paint): string {
  const d = poly(curveOf(id, view), false);
  return (
    `<path d="${d}" fill="none" stroke="${paint.halo}" stroke-width="5" stroke-opacity=".7"/>` +
    `<path d="${d}" fill="none" stroke="${paint.ghost}" stroke-width="2.8" stroke-dasharray="3 5"/>`
  );
}

/** The front of the day, with teeth towards the side it presses. */
export function front({ front: id, presses }: MapState, view: View, paint: Paint): string {
  if (id === undefined) return '';
  const line = curveOf(id, view);
  const size = 0.25 + view.frame.weight * 0.75;
  const d = poly(line, false);
  const teeth: string[] = [];
  if (presses !== undefined) {
    const long = lengthOf(line);
    const count = Math.max(3, Math.round(long / (17 * size)));
    // fronts run west to east, so south is to the right of the way they go
    const turn = presses === 'south' ? 1 : -1;
    for (let i = 0; i < count; i++) {
      const {
        at: [x, y],
        along: [dx, dy],
      } = walk(line, ((i + 0.5) / count) * long);
      teeth.push(
        poly([
          [x - dx * 6.5 * size, y - dy * 6.5 * size],
          [x + dx * 6.5 * size, y + dy * 6.5 * size],
          [x - dy * 11.5 * turn * size, y + dx * 11.5 * turn * size],
        ]),
      );
    }
  }
  return (
    `<path d="${d}" fill="none" stroke="${paint.halo}" stroke-width="${num(9.6 * size)}" stroke-linejoin="round"/>` +
    `<path d="${d}" fill="none" stroke="${paint.front}" stroke-width="${num(5.4 * size)}" stroke-linejoin="round"/>` +
    (teeth.length > 0 ? `<path d="${teeth.join('')}" fill="${paint.front}"/>` : '')
  );
}

/** The demilitarised zone: a screened band with a centre line. On a map of all Korea it is wider than its four kilometres. */
export function zone(id: FrontId, view: View, paint: Paint): string {
  const line = curveOf(id, view);
  const d = poly(line, false);
  const [first, second] = [view.at([127, 38]), view.at([127, 38.036])];
  const wide = num(Math.max(13 * view.frame.weight, first[1] - second[1]));
  const [wash, ticks, centre] = paint.dmz;
  return (
    `<path d="${d}" fill="none" stroke="${paint.halo}" stroke-width="${Number(wide) + 5}" stroke-linejoin="round"/>` +
    `<path d="${d}" fill="none" stroke="${wash}" stroke-width="${wide}" stroke-linejoin="round"/>` +
    `<path d="${d}" fill="none" stroke="${ticks}" stroke-width="${wide}" stroke-dasharray="1.6 4.6"/>` +
    `<path d="${d}" fill="none" stroke="${centre}" stroke-width="2.6" stroke-linejoin="round"/>`
  );
}

/** A tapered shaft with a plain head; width is strength. */
export function arrow({ kind, path, width }: Arrow, view: View, paint: Paint): string {
  const [tail, neck] = [width[0] * view.frame.weight, width[1] * view.frame.weight];
  const line = smooth(path.map(view.at), 10);
  const long = lengthOf(line);
  const shaft = Math.max(long * 0.5, long - neck * 1.35);
  const steps = 24;
  const [left, right]: [Point[], Point[]] = [[], []];
  for (let i = 0; i <= steps; i++) {
    const {
      at: [x, y],
      along: [dx, dy],
    } = walk(line, (shaft * i) / steps);
    const half = (tail + ((neck - tail) * i) / steps) / 2;
    left.push([x - dy * half, y + dx * half]);
    right.unshift([x + dy * half, y - dx * half]);
    if (i < steps) continue;
    const barb = half * 2.2;
    left.push([x - dy * barb, y + dx * barb], walk(line, long).at, [x + dy * barb, y - dx * barb]);
  }
  const d = poly([...left, ...right]);
  const { fill, line: edge } = paint.arrows[kind];
  return (
    `<path d="${d}" fill="${paint.halo}" stroke="${paint.halo}" stroke-width="${edge === undefined ? 5 : 7}" stroke-linejoin="round"/>` +
    `<path d="${d}" fill="${fill}"${edge === undefined ? '' : ` stroke="${edge}" stroke-width="2.2" stroke-linejoin="round"`}/>`
  );
}
