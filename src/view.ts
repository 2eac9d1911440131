/**
 * What a game is played from, and what it says should be on screen. Plain data between the game and its views.
 * Must not know: its views.
 */
import type { Evidence } from './evidence/types.ts';
import type { Address, Keeper } from './ports.ts';
import type { ChoiceId } from './run/run.ts';
import type { Beat } from './story/beat.ts';
import type { Outcome } from './story/outcome.ts';
import type { StorySource } from './story/source.ts';
import type { InUnit } from './story/unitPages.ts';

export type Phase = 'title' | 'reading' | 'deciding' | 'outcome' | 'ending';

export interface View {
  readonly phase: Phase;
  readonly beat: Beat;
  readonly outcome: Outcome | null;
  /** The code of the run so far. */
  readonly code: string;
  readonly choices: readonly ChoiceId[];
  readonly inUnit: InUnit;
  /** Plain words the player should see once, or null. */
  readonly notice: string | null;
  /** On the title page: a run that can be gone on with. */
  readonly canResume: boolean;
  /** The whole change was a jump (load, rewind): draw it at once. */
  readonly instant: boolean;
  /** The page's number since the last choice, from 0. */
  readonly page: number;
  /** Something has been asked for that the story must come for first. */
  readonly waits: boolean;
  /** Set while somebody's run is only being read; `next` is the line it took here, on a walk through it. */
  readonly visit: { readonly isWalk: boolean; readonly next: ChoiceId | null } | null;
}

/** What a game is played from. */
export interface Telling {
  readonly source: StorySource;
  readonly evidence: Evidence | null;
  /** False as long as only the opening has come. */
  readonly isWhole: boolean;
}

export interface GameOptions {
  readonly telling: Telling;
  readonly address: Address;
  readonly keeper: Keeper;
  readonly onView: (view: View) => void;
}
