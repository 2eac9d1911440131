/** Per decision: the lines of its paper, how many runs underlined each, and which was history's. Must not know: single runs. */

import { shortDate } from '../../replay/chart/words.ts';
import type { Lessons } from '../lessonTypes.ts';
import { Bar } from './Bar.tsx';
import { hideSmall, isTooFew, SMALL, sayValue, type Value } from './small.ts';
import type { DecisionTally, LineTally } from './tally.ts';
import { counted } from './useBoard.ts';

interface LinesProps {
  readonly tally: DecisionTally;
  readonly isSmallHidden: boolean;
}

const partOf = (value: Value, whole: number): number | null =>
  value === null || whole === 0 ? null : value / whole;

function Row({
  line,
  runs,
  predicted,
  tally,
}: {
  readonly line: LineTally;
  readonly runs: Value;
  readonly predicted: Value;
  readonly tally: DecisionTally;
}) {
  const { option, isHistory } = line;
  return (
    <tr class={isHistory ? 'is-record' : undefined}>
      <th scope="row">
        <span class="said-line">{option.line}</span>
        {isHistory && <span class="whose-line">history’s line</span>}
      </th>
      <td class="drawn" aria-hidden="true">
        <Bar seed={option.id} share={partOf(runs, tally.met)} />
        {tally.predicted > 0 && (
          <Bar seed={`${option.id} thought`} share={partOf(predicted, tally.predicted)} isThought />
        )}
      </td>
      <td class={runs === null ? 'tally-number hidden' : 'tally-number'}>{sayValue(runs)}</td>
      {tally.predicted > 0 && (
        <td class={predicted === null ? 'tally-number thought hidden' : 'tally-number thought'}>
          {sayValue(predicted)}
        </td>
      )}
    </tr>
  );
}

/** The table and bars of one decision. */
export function DecisionLines({ tally, isSmallHidden }: LinesProps) {
  const { decision, lines, met, predicted } = tally;
  if (isTooFew(met, isSmallHidden)) return <p class="how">What so few runs underlined is not shown.</p>;
  const runs = hideSmall(
    lines.map((line) => line.runs),
    isSmallHidden,
  );
  const thought = isTooFew(predicted, isSmallHidden)
    ? lines.map(() => null)
    : hideSmall(
        lines.map((line) => line.predicted),
        isSmallHidden,
      );
  return (
    <table class="tally">
      <caption class="unseen">{decision.title}: how many runs underlined each line</caption>
      <thead class={predicted > 0 ? undefined : 'unseen-head'}>
        <tr>
          <th scope="col">Line</th>
          <td aria-hidden="true" />
          <th scope="col" class="tally-number">
            Underlined
          </th>
          {predicted > 0 && (
            <th scope="col" class="tally-number thought">
              Thought likeliest
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {lines.map((line, n) => (
          <Row
            key={line.option.id}
            line={line}
            tally={tally}
            runs={runs[n] ?? null}
            predicted={thought[n] ?? null}
          />
        ))}
      </tbody>
    </table>
  );
}

/** How many met a paper; a few are not numbered. */
function sayMet({ met }: DecisionTally, runs: number, isSmallHidden: boolean): string {
  if (isTooFew(met, isSmallHidden)) return `Fewer than ${SMALL} of ${counted(runs, 'run')}`;
  return met === runs ? `All ${counted(runs, 'run')}` : `${met} of ${counted(runs, 'run')}`;
}

function DecisionCard({ tally, isSmallHidden, runs }: LinesProps & { readonly runs: number }) {
  const { decision } = tally;
  const id = `paper-${decision.id}`;
  return (
    <section class="decision" aria-labelledby={id}>
      <p class="slug">
        {shortDate(decision.date)} · {decision.seat}
      </p>
      <h3 id={id}>{decision.title}</h3>
      <p class="question">{decision.question}</p>
      <DecisionLines tally={tally} isSmallHidden={isSmallHidden} />
      <p class="slug met">
        {sayMet(tally, runs, isSmallHidden)} met this paper
        {decision.historical === null && '; history never did'}
      </p>
    </section>
  );
}

interface DecisionsProps {
  readonly tallies: readonly DecisionTally[];
  readonly runs: number;
  readonly isSmallHidden: boolean;
}

export const Decisions = ({ tallies, runs, isSmallHidden }: DecisionsProps) => (
  <section class="part" aria-labelledby="decisions">
    <h2 id="decisions">Paper by paper</h2>
    <p class="lead">
      Only runs that met a paper count under it. The red pencil is the class’s; the black line lies under
      history’s own.
    </p>
    <div class="decisions">
      {tallies.map((tally) => (
        <DecisionCard key={tally.decision.id} tally={tally} runs={runs} isSmallHidden={isSmallHidden} />
      ))}
    </div>
  </section>
);

interface DividedProps {
  readonly tally: DecisionTally;
  readonly lessons: Lessons;
  readonly isSmallHidden: boolean;
}

/** Where the class differed most, with a question to talk about. */
export function Divided({ tally, lessons, isSmallHidden }: DividedProps) {
  const { decision, divided, met } = tally;
  const prompt = lessons.prompts[decision.id]?.after[0];
  return (
    <section class="part divided" aria-labelledby="divided">
      <div class="typed-paper">
        <h2 id="divided">Where the class divided</h2>
        <p class="slug">
          {shortDate(decision.date)} · {decision.seat}
        </p>
        <h3>{decision.title}</h3>
        <p class="question">{decision.question}</p>
        <DecisionLines tally={tally} isSmallHidden={isSmallHidden} />
        <p class="slug met">
          {met} runs met it.{' '}
          {isSmallHidden
            ? 'On no other paper that half the class met did they differ more.'
            : `Take any two of them: in ${Math.round(divided)} cases of 100 they underlined different lines.`}
        </p>
      </div>
      {prompt !== undefined && (
        <div class="talk">
          <h3>To talk about</h3>
          <p>{prompt.text}</p>
          <p class="slug">About {counted(prompt.minutes, 'minute')}</p>
        </div>
      )}
    </section>
  );
}
