/**
 * A beat is one page: plain, read-only data for the reader, the stage and the sound.
 * It ends at a choice, before a line tagged break, decision, outcome or ending, where the place changes, and where the story ends.
 */
import type { ChoiceId, UnitId } from '../run/run.ts';
import type { Standing } from './cues.ts';
import type { Scene } from './scene.ts';

export interface Line {
  /** A person's id, or null for narration. */
  readonly speaker: string | null;
  /** Text with `<i>` and `<b>` as its only markup. */
  readonly text: string;
  readonly standing: Standing;
  readonly facts: readonly string[];
  /** Sounds named on this line, by id. */
  readonly sounds: readonly string[];
}

export interface Option {
  readonly id: ChoiceId;
  readonly text: string;
}

/** Where the player chooses. */
export interface ChoicePoint {
  /** A decision moves the world; a witness choice moves Vera; plain is a guest story's. */
  readonly kind: 'decision' | 'witness' | 'plain';
  /** `boycott`, `breach`; for a guest story, empty. */
  readonly id: string;
  readonly options: readonly Option[];
  /** A decision's typed paper: a document's id. */
  readonly paper: string | null;
}

export interface Beat {
  readonly kind: 'reading' | 'deciding' | 'outcome' | 'ending';
  readonly lines: readonly Line[];
  /** Documented lines that answer a witness choice: printed in the margin. */
  readonly note: readonly Line[];
  readonly scene: Scene;
  readonly unit: UnitId | null;
  readonly choice: ChoicePoint | null;
  /** The choice this page answers first, or null. */
  readonly answers: ChoiceId | null;
  /** On an outcome: which decision, and which of its options was underlined. */
  readonly outcome: { readonly decision: string; readonly option: ChoiceId } | null;
  /** An ending's page: its id. The last page of all also has kind `ending`. */
  readonly ending: string | null;
  /** A note for a page some readers may want to pass. */
  readonly content: string | null;
}
