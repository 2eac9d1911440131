/** How much there is to read on one run, unit by unit. Pure. */
import type { ChoiceId } from '../run/run.ts';
import { Session } from '../story/session.ts';
import type { StorySource } from '../story/source.ts';
import { wordsOf } from './walk.ts';

/**
 * Words of story by unit on a run: what the pages say, outcomes and margin notes with them; records, papers' cards and
 * the lines of options apart.
 * @throws RangeError for a choice that is not offered.
 */
export function pathWords(source: StorySource, choices: readonly ChoiceId[]): Record<string, number> {
  const session = new Session(source);
  for (const id of choices) session.choose(id);
  session.turnTo(session.pageCount - 1);
  const words: Record<string, number> = {};
  for (const beat of session.readSoFar)
    if (beat.unit !== null && !beat.choice?.paper) words[beat.unit] = (words[beat.unit] ?? 0) + wordsOf(beat);
  return words;
}
