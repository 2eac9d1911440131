/**
 * A bar as a pencil makes it: strokes to and fro, never twice the same way. Pure; the same seed has the same strokes.
 * Must not know: what it measures.
 */
import { hashText } from '../../run/guest.ts';

/** The room a whole bar takes, in its own units. */
export const BAR = { width: 400, height: 18 } as const;
const STEP = 2.3;

/** @param share of the whole, 0 to 1. @returns a path, empty for nothing. */
export function hatch(seed: string, share: number): string {
  const end = BAR.width * Math.min(1, Math.max(0, share));
  if (end === 0) return '';
  let state = hashText(seed) || 1;
  const next = (): number => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) >>> 0;
    state = Math.imul(state ^ (state >>> 12), 0x297a2d39) >>> 0;
    state = (state + 0x6d2b79f5) >>> 0;
    return state / 2 ** 32;
  };
  const points: string[] = [];
  for (let x = 1.5, isTop = false; ; x += STEP * (0.75 + next() * 0.5), isTop = !isTop) {
    const at = Math.min(x + (isTop ? 2.5 : 0), Math.max(1.5, end - 1.5));
    const y = isTop ? 1.5 + next() * 2 : BAR.height - 1.5 - next() * 2;
    points.push(`${at.toFixed(1)} ${y.toFixed(1)}`);
    if (x >= end - 1.5) break;
  }
  if (points.length === 1) points.push(`${Math.max(2.5, end).toFixed(1)} 2`);
  return `M${points.join('L')}`;
}
