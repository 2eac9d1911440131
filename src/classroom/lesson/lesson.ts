/**
 * Lesson mode: one unit, from history as it was until then, to a card that says stop. What the address says of it, and
 * which of a lesson's own pages comes before or after the story's. Must not know: the page, storage, or the story's words.
 */

import type { ChoiceId, UnitId } from '../../run/run.ts';
import type { View } from '../../view.ts';
import { readTag } from '../classCode.ts';

/** What a teacher's link asks for: `#unit=4a`, `#unit=4a&t=7K&predict=off`. */
export interface LessonLink {
  readonly unit: UnitId;
  /** Two characters that tell one class from another, or null. */
  readonly tag: string | null;
  /** Whether a prediction comes before each decision. */
  readonly predict: boolean;
}

/** @returns null where the address asks for no lesson, or for a unit there is not. */
export function lessonIn(hash: string, units: readonly UnitId[]): LessonLink | null {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  const unit = asked.get('unit');
  if (unit === null || !units.includes(unit)) return null;
  const tag = asked.get('t');
  return { unit, tag: tag === null ? null : readTag(tag), predict: asked.get('predict') !== 'off' };
}

/** The fragment that `lessonIn` reads, without its sign. */
export const lessonFragment = ({ unit, tag, predict }: LessonLink): string =>
  [`unit=${unit}`, tag === null ? '' : `t=${tag}`, predict ? '' : 'predict=off'].filter(Boolean).join('&');

/** Decisions in a lesson: a unit that has more of them stops once on the way. It keeps a lesson within a quarter of an hour. */
export const LESSON_DECISIONS = 2;

/**
 * Which page of the lesson's own stands before the story's, or null where the story's is read.
 * The lesson stops when it has had its decisions, or where the next unit would begin; the last unit stops after its ending,
 * when the reader leaves it. Where one page is left of the unit, it is read.
 */
export function lessonPage(
  view: Pick<View, 'phase' | 'beat' | 'inUnit'>,
  { unit }: LessonLink,
  units: readonly UnitId[],
): 'intro' | 'stop' | null {
  if (view.phase === 'title') return 'intro';
  if (isPastUnit(view, unit, units)) return 'stop';
  const { outcomes, goesOn } = view.inUnit;
  return view.beat.unit === unit && outcomes >= LESSON_DECISIONS && goesOn ? 'stop' : null;
}

/** The next unit has begun. */
export const isPastUnit = ({ beat }: Pick<View, 'beat'>, unit: UnitId, units: readonly UnitId[]): boolean =>
  beat.unit !== null && units.indexOf(beat.unit) > units.indexOf(unit);

/** What somebody thought, before they chose, that history had underlined. */
export interface Prediction {
  /** Points out of a hundred, by option. */
  readonly points: Readonly<Record<ChoiceId, number>>;
  /** The paper named in its support: a document's id, or null. */
  readonly paper: string | null;
}

export const ALL_POINTS = 100;

export const pointsGiven = (points: Readonly<Record<ChoiceId, number>>): number =>
  Object.values(points).reduce((sum, one) => sum + one, 0);

/** The option with the most points, or null where two share the first place. */
export function likeliest({ points }: Prediction): ChoiceId | null {
  const [first, second] = Object.entries(points).toSorted(([, a], [, b]) => b - a);
  return first === undefined || first[1] === 0 || first[1] === second?.[1] ? null : first[0];
}
