/**
 * What a lesson adds to the story, as pupils may see it: a unit's question, its two papers, and what to think about
 * before and after a decision. Answer notes are not here: they are the guide's (`guide/types.ts`).
 * Must not know: where it is written, or how it is shown.
 */
import type { UnitId } from '../run/run.ts';

/** A question for a class. `family` is its kind: P1 predict, P4 another seat, P5 structure and so on. */
export interface Prompt {
  readonly family: string;
  readonly minutes: number;
  readonly text: string;
}

/** A real paper, told in plain words, with what a reader needs to know before trusting it. */
export interface LessonPaper {
  /** An id in `Evidence.documents`. */
  readonly document: string;
  readonly headnote: string;
  readonly text: string;
}

export interface LessonUnit {
  readonly id: UnitId;
  readonly title: string;
  /** The unit's central question. */
  readonly question: string;
  /** What some readers may want to be told before it begins. */
  readonly content: string;
  readonly papers: readonly LessonPaper[];
  /** For the end: both come back to the two papers. */
  readonly stop: readonly Prompt[];
}

export interface DecisionPrompts {
  readonly before: Prompt;
  readonly after: readonly Prompt[];
}

export interface Lessons {
  readonly units: readonly LessonUnit[];
  /** By decision. */
  readonly prompts: Readonly<Record<string, DecisionPrompts>>;
}
