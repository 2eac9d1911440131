/** The sheet before any date: sea and its rims, the net of degrees, land, hachures, rivers. */
import base from '../../assets/maps/base.json' with { type: 'json' };
import { lengthOf, num, poly, seeded, smooth, walk } from './curve.ts';
import { LAKES, RANGES, RIVERS } from './ground.ts';
import type { Paint } from './inks.ts';
import { shows, type View } from './project.ts';
import type { Point } from './types.ts';

/** A path that is drawn more than once, or cut against: stored once, moved into the view. */
export function landDefs(prefix: string, view: View): string {
  const move = `transform="translate(${num(view.dx)} ${num(view.dy)}) scale(${view.scale.toFixed(4)})"`;
  return (
    `<path id="${prefix}korea" ${move} d="${base.korea}"/><path id="${prefix}near" ${move} d="${base.neighbours}"/>` +
    `<clipPath id="${prefix}cut"><use href="#${prefix}korea"/></clipPath>`
  );
}

const use = (id: string, rest: string): string => `<use href="#${id}" ${rest}/>`;
/** The land is scaled with its line, so the line is thinned by as much. */
const line = (view: View, width: number): string =>
  `stroke-width="${(width / view.scale).toFixed(2)}" stroke-linejoin="round"`;

export function sea(prefix: string, view: View, paint: Paint): string {
  const [x, y, width, height] = view.frame.view;
  const rims = paint.rims.map(([wide, colour]) => {
    const stroke = `fill="none" stroke="${colour}" ${line(view, wide)}`;
    return use(`${prefix}near`, stroke) + use(`${prefix}korea`, stroke);
  });
  return `<path d="M${x} ${y}h${width}v${height}h${-width}z" fill="${paint.sea}"/>${rims.join('')}`;
}

/** Every second degree; every degree close up. The 38th is not part of the net. */
export function grid(view: View, paint: Paint): string {
  const step = view.scale > 1.6 ? 1 : 2;
  const lines: string[] = [];
  const add = (points: Point[]): void => {
    const seen = points.filter((point) => shows(view, point, 240));
    if (seen.length > 1) lines.push(poly(seen, false));
  };
  for (let lat = 28; lat <= 50; lat += step)
    if (lat !== 38) add(Array.from({ length: 31 }, (_, i) => view.at([112 + i, lat])));
  // meridians are straight in a conic projection
  for (let lon = 112; lon <= 142; lon += step)
    lines.push(poly([view.at([lon, 27]), view.at([lon, 50])], false));
  return `<path d="${lines.join('')}" fill="none" stroke="${paint.grid}" stroke-width=".8" stroke-opacity=".55"/>`;
}

export function land(prefix: string, view: View, paint: Paint): string {
  return (
    use(`${prefix}near`, `fill="${paint.neighbour}" stroke="${paint.key}" ${line(view, 1.4)}`) +
    use(`${prefix}korea`, `fill="${paint.land}" stroke="${paint.key}" ${line(view, 2)}`) +
    `<path transform="translate(${num(view.dx)} ${num(view.dy)}) scale(${view.scale.toFixed(4)})" d="${base.border}" fill="none" stroke="${paint.key}" ${line(view, 3.2)} stroke-dasharray="${[10, 4, 2, 4].map((dash) => (dash / view.scale).toFixed(2)).join(' ')}"/>`
  );
}

/** Gouges down the south-east side of each crest: light from the upper left, as in every plate. */
export function relief(view: View, paint: Paint): string {
  const random = seeded(5);
  const size = Math.min(1.7, 0.75 + view.scale * 0.25);
  const cuts: string[] = [];
  for (const range of RANGES) {
    const crest = smooth(range.map(view.at));
    const long = lengthOf(crest);
    for (let along = 0; along < long; along += 9.5 * size) {
      const jump = random() * 6;
      const [deep, turn, back] = [(9 + random() * 15) * size, 0.55 + (random() - 0.5) * 0.5, random()];
      const { at } = walk(crest, along + jump);
      if (!shows(view, at, 30)) continue;
      cuts.push(wedge(at, turn, deep, 2.1 * size));
      if (back < 0.5) cuts.push(wedge([at[0] - 2, at[1] - 2], turn + Math.PI - 0.5, 8 * size, 1.2 * size));
    }
  }
  return `<path d="${cuts.join('')}" fill="${paint.hachure}"/>`;
}

function wedge([x, y]: Point, turn: number, deep: number, half: number): string {
  const [c, s] = [Math.cos(turn), Math.sin(turn)];
  return poly([
    [x - s * half, y + c * half],
    [x + c * deep, y + s * deep],
    [x + s * half, y - c * half],
    [x - c * half, y - s * half],
  ]);
}

export function rivers(view: View, paint: Paint): string {
  const size = Math.min(2.2, 0.6 + view.scale * 0.4);
  const drawn = RIVERS.flatMap(({ path, width }) => {
    const points = path.map(view.at);
    if (!points.some((point) => shows(view, point))) return [];
    const wide = num(Math.max(1.1, 2.6 * width * size));
    return [`<path d="${poly(smooth(points, 4), false)}" stroke-width="${wide}"/>`];
  });
  const lakes = LAKES.map((lake) => lake.map(view.at)).filter((lake) =>
    lake.some((point) => shows(view, point)),
  );
  return (
    `<g fill="none" stroke="${paint.river}" stroke-linejoin="round" stroke-linecap="round">${drawn.join('')}</g>` +
    lakes.map((lake) => `<path d="${poly(lake)}" fill="${paint.river}"/>`).join('')
  );
}
