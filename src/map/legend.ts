/** The head of the sheet: title, a key of the marks that are really on it, and that fronts are schematic. */
import { poly } from './curve.ts';
import type { Paint } from './inks.ts';
import { letter, widthOf } from './letters.ts';
import { FRAMES, type View } from './project.ts';
import type { ArrowKind, MapState } from './types.ts';

const SCHEMATIC = 'Fronts and arrows are approximate';
const ARROWS: Readonly<Record<ArrowKind, string>> = {
  north: 'Advance ordered in the north',
  un: 'United Nations Command',
  volunteers: 'Chinese Volunteers',
};

const rect = (x: number, y: number, w: number, h: number): string =>
  poly([
    [x, y],
    [x + w, y],
    [x + w, y + h],
    [x, y + h],
  ]);

const flag = (x: number, y: number): string =>
  poly([
    [x, y - 3],
    [x + 20, y - 4],
    [x + 20, y - 8],
    [x + 34, y],
    [x + 20, y + 8],
    [x + 20, y + 4],
    [x, y + 3],
  ]);

type Row = readonly [words: string, swatch: (x: number, y: number) => string];

function rows(state: MapState, ghosts: boolean, paint: Paint): Row[] {
  const out: Row[] = [];
  if (state.front !== undefined)
    out.push([
      'Front',
      (x, y) => `<path d="M${x} ${y}h34" stroke="${paint.front}" stroke-width="5" fill="none"/>`,
    ]);
  if (ghosts)
    out.push([
      'Front at another date',
      (x, y) =>
        `<path d="M${x} ${y}h34" stroke="${paint.ghost}" stroke-width="2.8" stroke-dasharray="3 5" fill="none"/>`,
    ]);
  if (state.dmz !== undefined)
    out.push([
      'Demilitarised zone',
      (x, y) =>
        `<path d="M${x} ${y}h34" stroke="${paint.dmz[0]}" stroke-width="13" fill="none"/><path d="M${x} ${y}h34" stroke="${paint.dmz[1]}" stroke-width="13" stroke-dasharray="1.6 4.6" fill="none"/><path d="M${x} ${y}h34" stroke="${paint.dmz[2]}" stroke-width="2.4" fill="none"/>`,
    ]);
  if (state.air !== undefined)
    out.push([
      'Air fighting',
      (x, y) =>
        `<path d="M${x} ${y}h34" stroke="${paint.key}" stroke-width="2.4" stroke-dasharray="9 6 2 6" fill="none"/>`,
    ]);
  for (const kind of ['north', 'un', 'volunteers'] as const)
    if (state.arrows.some((one) => one.kind === kind)) {
      const { fill, line } = paint.arrows[kind];
      out.push([
        ARROWS[kind],
        (x, y) =>
          `<path d="${flag(x, y)}" fill="${fill}"${line === undefined ? '' : ` stroke="${line}" stroke-width="1.6"`}/>`,
      ]);
    }
  if (state.held.length > 0)
    out.push([
      state.southAlone === true ? 'Held by the South' : 'Held by the South and the UN',
      (x, y) =>
        `<path d="${rect(x, y - 7, 34, 14)}" fill="${paint.land}"/><path d="${rect(x, y - 7, 34, 14)}" fill="${paint.held}"${paint.held.startsWith('url') ? '' : ' fill-opacity=".45"'} stroke="${paint.key}" stroke-width="1"/>`,
    ]);
  return out;
}

/** With `head`, a sheet at the upper left; without, one small line that the fronts are schematic. */
export function legend(state: MapState, ghosts: boolean, view: View, paint: Paint, head: boolean): string {
  const [x] = view.frame.view;
  const [, cy, , ch] = view.frame.clear;
  const nothingToSay = state.front === undefined && state.arrows.length === 0 && state.dmz === undefined;
  if (!head) {
    if (nothingToSay) return '';
    const d = letter('note', SCHEMATIC, [x + 8, cy + ch - 10], { size: 14, spacing: 0.03 });
    return `<path d="${d}" fill="${paint.words}" stroke="${paint.halo}" stroke-width="4" stroke-linejoin="round" paint-order="stroke"/>`;
  }
  const tight = view.frame === FRAMES.strip;
  // on a phone the words beside the map say what its marks are
  const list = tight ? [] : rows(state, ghosts, paint);
  const [title, key] = [
    { size: tight ? 24 : 30, spacing: 0.03 },
    { size: 18, spacing: 0.03 },
  ];
  const caps = state.title.toUpperCase();
  const wide =
    32 + Math.max(widthOf('caps', caps, title), ...list.map(([words]) => 44 + widthOf('note', words, key)));
  // the head ends above what a phone crops off, the key begins below it
  const [left, top, seam] = tight ? [10, 10, 50] : [24, 24, 72];
  const sheet = (from: number, tall: number): string =>
    `<path d="${rect(left, from, wide, tall)}" fill="${paint.halo}" stroke="${paint.key}" stroke-width="3"/>`;
  const row = (i: number): number => seam + 26 + i * 22;
  return [
    sheet(top, seam - top),
    `<path d="${letter('caps', caps, [left + 16, top + (tight ? 29 : 34)], title)}" fill="${paint.words}"/>`,
    nothingToSay || tight ? '' : sheet(seam, row(list.length) - seam + 14),
    ...list.map(
      ([words, swatch], i) =>
        `${swatch(left + 16, row(i) - 1)}<path d="${letter('note', words, [left + 60, row(i) + 5], key)}" fill="${paint.words}"/>`,
    ),
    nothingToSay
      ? ''
      : `<path d="${letter('note', SCHEMATIC, tight ? [left, seam + 17] : [left + 16, row(list.length) + 3], { size: tight ? 17 : 15, spacing: 0.03 })}" fill="${paint.faint}"${tight ? ` stroke="${paint.halo}" stroke-width="4" stroke-linejoin="round" paint-order="stroke"` : ''}/>`,
  ].join('');
}
