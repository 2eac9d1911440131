/**
 * A sheet of four cards to hold up, for a class too large to count its hands: a letter, and as many marks as its place on
 * the paper, so that it is read from the back row, in grey and without colours. It is seen on paper alone.
 * Must not know: the story, or the vote.
 */
import { letterOf } from './tally.ts';
import './voteCards.css';

const CARDS = [0, 1, 2, 3];

/** What the page prints, in place of what it shows. */
export function VoteCards() {
  return (
    <ul class="vote-cards" aria-label="Cards to vote with: cut along the dashes">
      {CARDS.map((line) => (
        <li key={line}>
          <b>{letterOf(line)}</b>
          <span aria-hidden="true">
            {CARDS.slice(0, line + 1).map((mark) => (
              <i key={mark} />
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
