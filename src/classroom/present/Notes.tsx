/**
 * The speaker's notes: where the show stands, hands whether shown or not, what to ask and how long, what the evidence
 * supports, and what comes next. Answer notes come in here and nowhere else in present mode; they are for the teacher.
 */
import guide from 'virtual:guide';
import type { GuideNotes } from '../guide/types.ts';
import type { Lessons, Prompt } from '../lessonTypes.ts';
import { decisionAt, sayHere, sayNext } from './cue.ts';
import type { Slide } from './deck.ts';
import { ballotOf, openVote, type Show } from './show.ts';
import { countVotes, lastRound, letterOf } from './tally.ts';

/** Null where the build has none. */
const answers: GuideNotes | null = guide;

export interface NotesProps {
  readonly show: Show;
  readonly deck: readonly Slide[];
  readonly lessons: Lessons;
}

function Prompts({ title, prompts }: { readonly title: string; readonly prompts: readonly Prompt[] }) {
  if (prompts.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {prompts.map(({ text, minutes }) => (
          <li key={text}>
            <b>{minutes} min.</b> {text}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Notes({ show, deck, lessons }: NotesProps) {
  const slide = deck[show.at];
  const decision = decisionAt(deck, show.at);
  const prompts = decision === null ? undefined : lessons.prompts[decision.id];
  const note = answers?.notes.find((one) => one.decision === decision?.id);
  const vote = openVote(show, deck);
  const unit = lessons.units.find(({ id }) => id === show.unit);
  return (
    <div class="notes">
      <header>
        <p class="here">
          Unit {show.unit}, {show.at + 1}: {sayHere(slide)}
        </p>
        <p>{sayNext(deck, show.at)}</p>
        {vote !== null && (
          <p class="hands-now">
            {countVotes(lastRound(ballotOf(show, vote)))
              .slice(0, vote.choice.options.length)
              .map((count, line) => `${letterOf(line)} ${count}`)
              .join('   ')}
          </p>
        )}
      </header>
      {(slide?.kind === 'paper' || slide?.kind === 'stop') && unit !== undefined && (
        <Prompts title="At the end" prompts={unit.stop} />
      )}
      {decision !== null && <h2>{decision.title}</h2>}
      {prompts !== undefined && (
        <>
          <Prompts title="Before" prompts={[prompts.before]} />
          <Prompts title="After" prompts={prompts.after} />
        </>
      )}
      {note !== undefined && (
        <>
          <section>
            <h3>What the evidence supports</h3>
            <p>{note.supports}</p>
          </section>
          <section>
            <h3>Common errors</h3>
            <ul>
              {note.errors.map((error) => (
                <li key={error}>{error}</li>
              ))}
            </ul>
          </section>
          <section>
            <h3>Answers to the second question after</h3>
            <dl>
              <dt>Begins</dt>
              <dd>{note.answers.begins}</dd>
              <dt>Secure</dt>
              <dd>{note.answers.secure}</dd>
              <dt>Strong</dt>
              <dd>{note.answers.strong}</dd>
            </dl>
          </section>
        </>
      )}
    </div>
  );
}
