/** The runs themselves: two words, how often each came in, where it came to, and a way to read it again. Nobody's name. */
import { useState } from 'preact/hooks';
import type { Evidence } from '../../evidence/types.ts';
import { encodeRun } from '../../run/code.ts';
import type { StoryMeta } from '../../story/source.ts';
import type { BoardRun } from './board.ts';
import { isReadable, SMALL } from './small.ts';
import { counted } from './useBoard.ts';

interface RunsProps {
  readonly runs: readonly BoardRun[];
  readonly evidence: Evidence;
  readonly meta: StoryMeta;
  readonly isSmallHidden: boolean;
  readonly onTakeOff: (run: BoardRun) => void;
}

/** How many are shown at first, and how many more at a time. */
const PAGE = 60;

function cameTo({ walk: { end } }: BoardRun, evidence: Evidence): string {
  if (end === null) return '';
  if ('decision' in end)
    return `stopped before ${evidence.decisions.find(({ id }) => id === end.decision)?.title ?? end.decision}`;
  const endings: Readonly<Record<string, { readonly name: string }>> = evidence.endings;
  return endings[end.ending]?.name ?? end.ending;
}

const began = ({ handed: { run } }: BoardRun): string =>
  run.from === undefined ? 'the first page' : `unit ${run.from}`;

export function Runs({ runs, evidence, meta, isSmallHidden, onTakeOff }: RunsProps) {
  const [shown, setShown] = useState(PAGE);
  const hasTags = !isSmallHidden && runs.some(({ handed }) => handed.tag !== null);
  return (
    <section class="part" aria-labelledby="runs">
      <h2 id="runs">Run by run</h2>
      <p class="lead">
        The two words are worked out from what was decided, so equal runs have equal words. Codes can be
        copied: they are no proof of whose run it is.
        {isSmallHidden &&
          ` While small groups are hidden, a run’s count and end are not shown, and a run handed in fewer than ${SMALL} times cannot be replayed.`}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <div class="wide-table" tabIndex={0} role="region" aria-label="The runs, scrolled sideways">
        <table class="plain-table runs">
          <caption class="unseen">Runs on the board</caption>
          <thead>
            <tr>
              <th scope="col">Run</th>
              {!isSmallHidden && (
                <>
                  <th scope="col">Times</th>
                  <th scope="col">Began at</th>
                  <th scope="col">Came to</th>
                </>
              )}
              {hasTags && <th scope="col">Period</th>}
              <th scope="col">
                <span class="unseen">What can be done</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {runs.slice(0, shown).map((run) => (
              <tr key={`${run.words} ${run.handed.code}`}>
                <th scope="row">
                  {run.words}
                  {run.walk.leftOut > 0 && (
                    <span class="old">
                      Made on another version: {counted(run.walk.leftOut, 'line')} of its code{' '}
                      {run.walk.leftOut === 1 ? 'is' : 'are'} not met in this one, and left out.
                    </span>
                  )}
                </th>
                {!isSmallHidden && (
                  <>
                    <td class="times">{run.times}</td>
                    <td>{began(run)}</td>
                    <td>{cameTo(run, evidence)}</td>
                  </>
                )}
                {hasTags && <td class="typed-code">{run.handed.tag ?? ''}</td>}
                <td class="run-acts">
                  {isReadable(run.times, isSmallHidden) && (
                    <a
                      class="link"
                      href={`#run=${encodeRun(run.handed.run, meta)}`}
                      target="_blank"
                      rel="noopener"
                    >
                      Replay this run<span class="unseen">: {run.words}, in a new tab</span>
                    </a>
                  )}
                  <button type="button" class="link" onClick={() => onTakeOff(run)}>
                    Take off<span class="unseen">: {run.words}</span>
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {runs.length > shown && (
        <button type="button" class="plain show-more" onClick={() => setShown(shown + 4 * PAGE)}>
          Show more: {counted(runs.length - shown, 'run')} left
        </button>
      )}
    </section>
  );
}
