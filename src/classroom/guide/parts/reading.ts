/**
 * How long a unit takes and how hard it is to read: words on history's own path, to the nearest hundred, what follows from
 * them at two reading speeds, and the grade of its texts. A test counts all of it anew (`src/authoring/readingLevel.ts`).
 * Estimates. Must not know: the page.
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

/** Flesch–Kincaid grades: the story on history's path, the record of the unit's decisions, its two papers. */
export const GRADES: Readonly<
  Record<UnitId, { readonly story: number; readonly record: number; readonly papers: number }>
> = {
  '1': { story: 4, record: 5, papers: 7 },
  '2': { story: 5, record: 7, papers: 8 },
  '3': { story: 5, record: 7, papers: 9 },
  '4a': { story: 5, record: 7, papers: 8 },
  '4b': { story: 5, record: 7, papers: 7 },
  '5a': { story: 5, record: 7, papers: 9 },
  '5b': { story: 5, record: 7, papers: 9 },
  '6': { story: 4, record: 7, papers: 9 },
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
