/** Where a session stands within a unit: the page to begin it at, and what has been decided in it. Pure reading. */
import type { UnitId } from '../run/run.ts';
import type { Beat } from './beat.ts';
import type { Session } from './session.ts';

/** Words that may be read on the way to a lesson's first choice: the page before it and its own. */
const BRIEF_WORDS = 200;

const wordsOn = ({ lines, note }: Beat): number =>
  [...lines, ...note].reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);

/** The page of this stretch at which a unit begins. */
export const unitStart = ({ stretch }: Session, unit: UnitId): number =>
  Math.max(
    0,
    stretch.findIndex((beat) => beat.unit === unit),
  );

/** The page near the unit's first choice at which a lesson begins: the one before it, or its own where that is much to read. */
export function briefStart(session: Session, unit: UnitId): number {
  const last = session.stretch.length - 1;
  const words = session.stretch.slice(-2).reduce((sum, beat) => sum + wordsOn(beat), 0);
  return Math.max(unitStart(session, unit), words > BRIEF_WORDS ? last : last - 1);
}

export interface InUnit {
  /** Outcomes of the page's unit on the pages before it. */
  readonly outcomes: number;
  /** The unit still asks something, here or further on, or has more to read than this page. */
  readonly goesOn: boolean;
}

export function inUnit(session: Session): InUnit {
  const { unit } = session.beat;
  const before = session.readSoFar.slice(0, -1);
  const { length } = session.stretch.filter((beat, n) => n >= session.page && beat.unit === unit);
  const asksMore = session.nextChoice !== null && session.stretch.at(-1)?.unit === unit;
  return {
    outcomes: before.filter((beat) => beat.kind === 'outcome' && beat.unit === unit).length,
    goesOn: asksMore || length > 1,
  };
}
