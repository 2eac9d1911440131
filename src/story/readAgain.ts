/** What followed a decision, to be read again without going back to it. Must not know: the page. */
import type { Evidence } from '../evidence/types.ts';
import type { ChoiceId } from '../run/run.ts';
import { StoryFault } from './engine.ts';
import { type Outcome, readOutcome } from './outcome.ts';
import { playRun } from './play.ts';
import type { StorySource } from './source.ts';

/** @returns null where the last of these choices is no decision, or the story fails on the way. */
export function outcomeAfter(
  choices: readonly ChoiceId[],
  source: StorySource,
  evidence: Evidence,
): Outcome | null {
  try {
    const { session } = playRun(source, { story: source.meta.name, choices });
    const beat = session.stretch.find(({ outcome }) => outcome?.option === choices.at(-1));
    return beat === undefined ? null : readOutcome(beat, session.choices, evidence);
  } catch (error) {
    if (error instanceof StoryFault) return null;
    throw error;
  }
}
