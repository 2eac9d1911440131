/** The bar at the foot: hands counted, the timer, and every key as a button. At a tie, what only the teacher can settle. */
import type { Command } from './keys.ts';
import type { Action } from './show.ts';
import { type Ballot, countVotes, lastRound, letterOf, type Round, resultOf } from './tally.ts';
import type { Timer } from './useTimer.ts';

interface BarProps {
  /** Set while a vote is open. */
  readonly ballot: Ballot | null;
  readonly isShown: boolean;
  readonly isAsking: boolean;
  /** What came of the line the class took is still to come. */
  readonly isRevealAhead: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly areNotesHere: boolean;
  readonly timer: Timer;
  readonly onDo: (what: Action | Command) => void;
}

const handsIn = (round: Round): number => countVotes(round).reduce((sum, count) => sum + count, 0);

const list = (letters: readonly string[]): string =>
  letters.length < 2 ? letters.join('') : `${letters.slice(0, -1).join(', ')} and ${letters.at(-1)}`;

/** A tie, or no hands: the teacher says which line is taken, or has a run-off. */
function Asking({ ballot, onDo }: { readonly ballot: Ballot; readonly onDo: BarProps['onDo'] }) {
  const round = lastRound(ballot);
  const result = resultOf(round);
  const lines = result.kind === 'tie' ? result.lines : round.among;
  return (
    <div class="asking" role="alert">
      <p>{result.kind === 'tie' ? `${list(lines.map(letterOf))} are level.` : 'No hands are counted.'}</p>
      {result.kind === 'tie' && (
        <button type="button" class="strong" onClick={() => onDo({ do: 'run-off' })}>
          Run-off
        </button>
      )}
      {lines.map((line) => (
        <button type="button" key={line} onClick={() => onDo({ do: 'take', line })}>
          Take {letterOf(line)}
        </button>
      ))}
      <button type="button" onClick={() => onDo({ do: 'back' })}>
        Back to the vote <kbd>←</kbd>
      </button>
    </div>
  );
}

export function Bar(props: BarProps) {
  const { ballot, isShown, isAsking, isRevealAhead, isFirst, isLast, areNotesHere, timer, onDo } = props;
  const hands = ballot === null ? 0 : handsIn(lastRound(ballot));
  const result = ballot === null ? null : resultOf(lastRound(ballot));
  if (ballot !== null && isAsking)
    return (
      <footer class="bar-foot">
        <Asking ballot={ballot} onDo={onDo} />
      </footer>
    );
  const leader = isShown && result?.kind === 'leads' ? ` ${letterOf(result.line)}` : '';
  return (
    <footer class="bar-foot">
      <p class="count" role="status">
        {ballot !== null && (hands === 1 ? '1 hand' : `${hands} hands`)}
        {ballot === null && isFirst && 'At a vote, keys A to D count hands'}
      </p>
      <button
        type="button"
        class={timer.isOver ? 'timer over' : 'timer'}
        aria-pressed={timer.isRunning}
        onClick={() => onDo('timer')}
      >
        {timer.isRunning ? 'Stop' : 'Timer'}{' '}
        <span role="timer" class="clock">
          {timer.says}
        </span>{' '}
        <kbd>T</kbd>
      </button>
      {ballot !== null && (
        <button type="button" aria-pressed={isShown} onClick={() => onDo({ do: 'show' })}>
          {isShown ? 'Hide' : 'Show'} <kbd>S</kbd>
        </button>
      )}
      {ballot !== null && (
        <button type="button" disabled={hands === 0} onClick={() => onDo({ do: 'again' })}>
          Vote again <kbd>V</kbd>
        </button>
      )}
      <button type="button" onClick={() => onDo({ do: 'undo' })}>
        Undo <kbd>Z</kbd>
      </button>
      <button type="button" aria-pressed={areNotesHere} onClick={() => onDo('notes')}>
        Notes <kbd>N</kbd>
      </button>
      <button type="button" onClick={() => onDo('leave')}>
        Leave <kbd>Esc</kbd>
      </button>
      <button
        type="button"
        class="arrow"
        aria-label="A page back"
        disabled={isFirst}
        onClick={() => onDo({ do: 'back' })}
      >
        ←
      </button>
      {(ballot !== null || isRevealAhead) && (
        <button
          type="button"
          class={ballot === null ? undefined : 'strong'}
          data-action="reveal"
          onClick={() => onDo({ do: 'reveal' })}
        >
          {ballot === null ? 'The record' : `Underline${leader}`} <kbd>R</kbd>
        </button>
      )}
      {ballot === null && (
        <button
          type="button"
          class="strong"
          data-action="continue"
          disabled={isLast}
          onClick={() => onDo({ do: 'next' })}
        >
          Go on <kbd>→</kbd>
        </button>
      )}
    </footer>
  );
}
