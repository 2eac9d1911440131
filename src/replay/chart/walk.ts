/** Which card the arrow keys come to next: along the lines where they lead, else to what lies nearest. Pure. */
import type { ChartModel } from './model.ts';

export type Direction = 'ArrowRight' | 'ArrowLeft' | 'ArrowUp' | 'ArrowDown';

interface Spot {
  readonly at: number;
  readonly x: number;
  readonly y: number;
}

export const isDirection = (key: string): key is Direction => /^Arrow(Right|Left|Up|Down)$/.test(key);

/** Nearest in a direction; what lies off to the side counts as farther. */
function nearest(from: Spot, spots: readonly Spot[], direction: Direction): number | null {
  const isAcross = direction === 'ArrowRight' || direction === 'ArrowLeft';
  const sign = direction === 'ArrowRight' || direction === 'ArrowDown' ? 1 : -1;
  let best: { at: number; far: number } | null = null;
  for (const { at, x, y } of spots) {
    const [along, aside] = isAcross ? [(x - from.x) * sign, y - from.y] : [(y - from.y) * sign, x - from.x];
    if (along < 1) continue;
    const far = along + Math.abs(aside) * 3;
    if (best === null || far < best.far) best = { at, far };
  }
  return best?.at ?? null;
}

/** @returns the number of the next card or ending, or null where there is none that way. */
export function stepFrom(model: ChartModel, at: number, direction: Direction): number | null {
  const spots: readonly Spot[] = [...model.cards, ...model.ends.filter(({ name }) => name !== null)];
  const from = spots.find((spot) => spot.at === at);
  if (from === undefined) return null;
  const isThere = (place: number): boolean => spots.some((spot) => spot.at === place);
  if (direction === 'ArrowRight') {
    const next = model.onward.get(at)?.find(isThere);
    if (next !== undefined) return next;
  }
  if (direction === 'ArrowLeft') {
    const before = [...model.onward].filter(([place, to]) => to.includes(at) && isThere(place));
    // The run being played comes first of what leads on from a place.
    const [main] = before.find(([, to]) => to[0] === at) ?? before[0] ?? [];
    if (main !== undefined) return main;
  }
  return nearest(from, spots, direction);
}
