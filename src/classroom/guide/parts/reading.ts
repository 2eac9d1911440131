/**
 * How long a unit takes: words on history's own path, to the nearest hundred (a test counts them), and what follows from
 * them at two reading speeds. Estimates. Must not know: the page.
 */
import type { UnitId } from '../../../run/run.ts';

/** Words of story in a unit on history's path; records and papers' cards apart. */
export const WORDS: Readonly<Record<UnitId, number>> = {
  '1': 1600,
  '2': 1700,
  '3': 1700,
  '4a': 1200,
  '4b': 1100,
  '5a': 1300,
  '5b': 1300,
  '6': 1800,
};

const FAST = 180;
const SLOW = 140;
/** For reading a paper's lines and underlining one. */
const MINUTES_A_DECISION = 0.75;

/** @param decisions met on history's path. @returns minutes for a quick and for a slow reader, story alone. */
export function minutesOf(
  unit: UnitId,
  decisions: number,
): { readonly quick: number; readonly slow: number } {
  const words = WORDS[unit] ?? 0;
  const at = (speed: number): number => Math.round(words / speed + decisions * MINUTES_A_DECISION);
  return { quick: at(FAST), slow: at(SLOW) };
}
