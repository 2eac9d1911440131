/** Where the runs came to, and what had been expected beside what was underlined. Must not know: single runs. */
import { Bar } from './Bar.tsx';
import { hideSmall, isTooFew, sayValue, showValue, type Value } from './small.ts';
import type { DecisionTally, EndingsTally, LineTally } from './tally.ts';

interface EndingsProps {
  readonly tally: EndingsTally;
  readonly runs: number;
  readonly isSmallHidden: boolean;
}

export function Endings({ tally, runs, isSmallHidden }: EndingsProps) {
  const rows = [
    ...tally.reached.map((row) => ({ ...row, isStop: false })),
    ...tally.stopped.map((row) => ({ ...row, isStop: true })),
  ];
  const values: readonly Value[] = isTooFew(runs, isSmallHidden)
    ? rows.map(() => null)
    : hideSmall(
        rows.map((row) => row.runs),
        isSmallHidden,
      );
  return (
    <section class="part" aria-labelledby="endings">
      <h2 id="endings">Where it ended</h2>
      <p class="lead">
        {tally.reached.length === 0
          ? 'No run has come to an ending yet.'
          : `${tally.reached.length} of the world’s ${tally.inAll} endings.`}
      </p>
      <table class="tally endings">
        <caption class="unseen">Endings, and where runs stopped before one</caption>
        <thead class="unseen-head">
          <tr>
            <th scope="col">Ending</th>
            <td aria-hidden="true" />
            <th scope="col">Runs</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, isStop }, n) => {
            const value = values[n] ?? null;
            return (
              <tr key={id} class={isStop ? 'is-stop' : undefined}>
                <th scope="row">
                  {isStop && <span class="whose-line">stopped before</span>}
                  <span class="said-line">{name}</span>
                </th>
                <td class="drawn" aria-hidden="true">
                  <Bar seed={`end ${id}`} share={value === null ? null : value / runs} />
                </td>
                <td class={value === null ? 'tally-number hidden' : 'tally-number'}>{sayValue(value)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

/** The line most runs have of these, or several where they are level. */
function most(lines: readonly LineTally[], countOf: (line: LineTally) => number): string {
  const top = Math.max(...lines.map(countOf));
  return lines
    .filter((line) => top > 0 && countOf(line) === top)
    .map(({ option }) => option.line)
    .join(' / ');
}

interface PredictionsProps {
  readonly tallies: readonly DecisionTally[];
  readonly isSmallHidden: boolean;
}

/** Shown only where some code carries predictions: a unit's lesson code does. */
export function Predictions({ tallies, isSmallHidden }: PredictionsProps) {
  const thought = tallies.filter(({ predicted }) => predicted > 0);
  if (thought.length === 0) return null;
  return (
    <section class="part" aria-labelledby="predictions">
      <h2 id="predictions">What was expected</h2>
      <p class="lead">
        Before the pencil, each run said which line it thought likeliest. What a class expects and what it
        does are two things to talk about; history’s line is a third, and no measure of either.
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <div class="wide-table" tabIndex={0} role="region" aria-label="What was expected, scrolled sideways">
        <table class="plain-table">
          <caption class="unseen">Predictions beside what was underlined, and history’s line</caption>
          <thead>
            <tr>
              <th scope="col">Paper</th>
              <th scope="col">Thought likeliest by most</th>
              <th scope="col">Underlined by most</th>
              <th scope="col">History’s line</th>
              <th scope="col">Underlined what they expected</th>
            </tr>
          </thead>
          <tbody>
            {thought.map(({ decision, lines, predicted, asPredicted }) => {
              const isHidden = isTooFew(predicted, isSmallHidden);
              const parts = hideSmall([asPredicted, predicted - asPredicted], isSmallHidden);
              return (
                <tr key={decision.id}>
                  <th scope="row">{decision.title}</th>
                  <td>{isHidden ? 'hidden' : most(lines, (line) => line.predicted)}</td>
                  <td>{isHidden ? 'hidden' : most(lines, (line) => line.runs)}</td>
                  <td>
                    {lines.find(({ isHistory }) => isHistory)?.option.line ?? 'history never met this paper'}
                  </td>
                  <td>
                    {isHidden ? 'hidden' : sayValue(parts[0] ?? null)} of{' '}
                    {sayValue(showValue(predicted, isSmallHidden))}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
