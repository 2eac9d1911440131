/**
 * The vote: the paper's head, its lines in large type, hands counted beside each, covered until shown. Fits by steps;
 * where even the last is too much, one line at a time. Nothing here says which line was really underlined.
 */
import { useEffect, useState } from 'preact/hooks';
import { sayDate } from '../../evidence/cite.ts';
import { PencilLine } from '../../reader/PencilLine.tsx';
import { Text } from '../../reader/Text.tsx';
import type { VoteSlide } from './deck.ts';
import { type Ballot, countVotes, lastRound, letterOf, type Round } from './tally.ts';
import { useFit } from './useFit.ts';

interface VoteProps {
  readonly slide: VoteSlide;
  readonly ballot: Ballot;
  readonly isShown: boolean;
  readonly onVote: (line: number, by: 1 | -1) => void;
}

const STEPS = 3;
const ROUND_NAMES = { first: 'First', again: 'Again', 'run-off': 'Run-off' } as const;

function Head({ slide }: { readonly slide: VoteSlide }) {
  const { decision, paper, date } = slide;
  const slip = [
    paper === null ? null : `To ${paper.to}`,
    date === null ? null : sayDate(date),
    paper === null || paper.standing === 'documented' ? null : paper.standing,
  ];
  return (
    <header class="vote-head">
      <p class="slip">{slip.filter(Boolean).join(', ')}</p>
      <h1>{decision?.question ?? 'What does Vera do?'}</h1>
    </header>
  );
}

/** The rounds before this one, small, and the hands of this one, large. */
function Hands({ ballot, line, isShown }: { ballot: Ballot; line: number; isShown: boolean }) {
  if (!isShown) return <span class="cover" role="img" aria-label="Hands hidden" />;
  const said = (round: Round): string =>
    round.among.includes(line) ? `${countVotes(round)[line] ?? 0}` : '–';
  return (
    <span class="hands">
      {ballot.slice(0, -1).map((round, n) => (
        <span class="earlier" key={`${n}`}>
          <span>{ROUND_NAMES[round.kind]}</span> <b>{said(round)}</b>
        </span>
      ))}
      <output aria-label={`Hands for ${letterOf(line)}`}>{said(lastRound(ballot))}</output>
    </span>
  );
}

export function Vote({ slide, ballot, isShown, onVote }: VoteProps) {
  const { choice, taken } = slide;
  const { options } = choice;
  const { box, isTooMuch } = useFit<HTMLDivElement>(STEPS, `${choice.id} ${isShown} ${ballot.length}`);
  const [single, setSingle] = useState(0);
  // Once a screen is too small for all lines, it stays so until the next vote: else it would flicker between the two.
  const [isSingle, setIsSingle] = useState(false);
  useEffect(() => {
    if (isTooMuch) setIsSingle(true);
  }, [isTooMuch]);
  const { among } = lastRound(ballot);
  const inView = isSingle ? [single] : options.map((_, line) => line);
  return (
    <section class="vote" aria-label="The vote">
      <Head slide={slide} />
      <div
        class={isSingle ? 'votes single' : 'votes'}
        ref={box}
        role="group"
        aria-label="Choices"
        data-decision={slide.decision?.id}
      >
        {inView.map((line) => {
          const option = options[line];
          if (option === undefined) return null;
          const letter = letterOf(line);
          const isOut = taken === null ? !among.includes(line) : option.id !== taken;
          return (
            <div
              key={option.id}
              class={`option${option.id === taken ? ' underlined' : ''}${isOut ? ' out' : ''}`}
              data-option={option.id}
            >
              <span class="letter">{letter}</span>
              <p>
                <span class="words-of">
                  <Text line={option.text} />
                </span>
                {option.id === taken && <PencilLine seed={option.id} />}
              </p>
              <div class="tally">
                <Hands ballot={ballot} line={line} isShown={isShown} />
                {taken === null && (
                  <span class="hand-keys">
                    <button
                      type="button"
                      aria-label={`A hand more for ${letter}`}
                      disabled={isOut}
                      onClick={() => onVote(line, 1)}
                    >
                      +
                    </button>
                    <button
                      type="button"
                      aria-label={`A hand less for ${letter}`}
                      disabled={isOut}
                      onClick={() => onVote(line, -1)}
                    >
                      −
                    </button>
                  </span>
                )}
              </div>
            </div>
          );
        })}
      </div>
      {isSingle && (
        <nav class="one-by-one" aria-label="Lines, one at a time">
          <button type="button" disabled={single === 0} onClick={() => setSingle(single - 1)}>
            Line before
          </button>
          <span>
            {letterOf(single)} of {options.length}
          </span>
          <button
            type="button"
            disabled={single === options.length - 1}
            onClick={() => setSingle(single + 1)}
          >
            Next line
          </button>
        </nav>
      )}
    </section>
  );
}
