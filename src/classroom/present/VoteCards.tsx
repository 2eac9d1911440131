/**
 * A sheet of four cards to hold up, seen on paper alone: a letter, and round it a shape of its own, so that cards are told
 * apart from the back row, in grey and without colours. Its styles are with the screen's, in `present.css`.
 * Must not know: the story, or the vote.
 */
import { letterOf } from './tally.ts';

const CARDS = [0, 1, 2, 3];

/** What present mode prints, in place of what it shows. */
export function VoteCards() {
  return (
    <div class="vote-cards">
      {CARDS.map((line) => (
        <div key={line} class={`card shape-${line}`}>
          <span>{letterOf(line)}</span>
        </div>
      ))}
      <p>
        One sheet for each pupil or pair. Cut along the dashes; hold up one card, on the word, all at once.
      </p>
    </div>
  );
}
