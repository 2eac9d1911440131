/** The pure drawer: a map state in, SVG text out. The same state and options give the same text, in Node and browser. */

import { type Inks, paintOf } from './inks.ts';
import { grid, land, landDefs, relief, rivers, sea } from './land.ts';
import { legend } from './legend.ts';
import { air, arrow, ghost as dotted, front, held, parallel, zone } from './marks.ts';
import { sea as nameSea, town, waters, zones } from './names.ts';
import { FRAMES, type FrameName, viewOf } from './project.ts';
import type { MapState } from './types.ts';

export interface DrawOptions {
  readonly inks: Inks;
  /** `stage`: 1360 × 768 with Korea left of the sheet of words. `strip`: a phone's 600 × 364. `leaf`: the outcome's 560 × 184. `pair`: 400 × 480. */
  readonly frame?: FrameName;
  /** Print what the decision moved in red. Usual in two inks. */
  readonly moved?: boolean;
  /** Another state whose front is shown as dots. */
  readonly ghost?: MapState;
  /** Head of the sheet and key; the stage's, and the head alone on a strip, unless switched off. */
  readonly title?: boolean;
}

const safe = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Draw one state of the map of Korea. */
export function drawMap(state: MapState, options: DrawOptions): string {
  const {
    inks,
    frame = 'stage',
    moved = inks === 2,
    ghost,
    title = frame === 'stage' || frame === 'strip',
  } = options;
  const small = frame !== 'stage';
  const box = (small ? state.leaf : undefined) ?? state.focus;
  const view = viewOf(box, FRAMES[frame]);
  // two maps may be set into one page: their ids must not meet
  const prefix = `${state.id}-${inks}-${frame[0]}-`;
  const paint = paintOf(inks, moved, prefix, small ? 5.6 : 8, view.scale);
  const [x, y, width, height] = view.frame.view;
  const [cx, cy, cw, ch] = view.frame.clear;

  const ghosts = [...(state.ghosts ?? []), ...(ghost?.front === undefined ? [] : [ghost.front])];
  const names = (small ? state.leafTowns : undefined) ?? state.towns;
  const parts = [
    `<defs>${paint.defs}${landDefs(prefix, view)}</defs>`,
    sea(prefix, view, paint),
    grid(view, paint),
    land(prefix, view, paint),
    `<g clip-path="url(#${prefix}cut)">${held(state.held, view, paint)}${relief(view, paint)}${rivers(view, paint)}</g>`,
    ...((small ? state.leafSeas : state.seas) ?? []).map(([id, at]) => nameSea(id, at, view, paint, small)),
    parallel(view, paint, small),
    ...ghosts.filter((id) => id !== 'parallel').map((id) => dotted(id, view, paint)),
    state.dmz === undefined ? '' : zone(state.dmz, view, paint),
    front(state, view, paint),
    state.air === undefined ? '' : air(state.air, view, paint, small),
    small ? '' : waters(state.waters, view, paint),
    small ? '' : zones(state.zones, view, paint),
    ...state.arrows.map((one) => arrow(one, view, paint)),
    ...names.map((name) =>
      typeof name === 'string'
        ? town(name, null, view, paint, small)
        : town(name[0], name[1], view, paint, small),
    ),
    legend(state, ghosts.length > 0, view, paint, title),
  ];
  // the stage pans and crops about this point: the middle of what no paper lies on
  const focus = `${Math.round(cx + cw / 2)},${Math.round(cy + ch / 2)}`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" width="${width}" height="${height}" role="img" data-focus="${focus}">` +
    `<title>${safe(state.title)}</title><desc>${safe(state.says)} Fronts are schematic.</desc>${parts.join('')}</svg>`
  );
}
