/**
 * The branches as a nested list with counts: only forks open a level; what all runs of a branch did alike is said in a line.
 * Must not know: where runs came from.
 */
import { useState } from 'preact/hooks';
import type { Evidence } from '../../evidence/types.ts';
import type { ChoiceId } from '../../run/run.ts';
import { pointOf } from '../../run/run.ts';
import { hideSmall, isTooFew, SMALL } from './small.ts';
import { type Branch, leastTaken } from './tree.ts';
import { counted } from './useBoard.ts';

interface Told {
  readonly evidence: Evidence;
  readonly isSmallHidden: boolean;
  /** All runs, for the breadth of a branch. */
  readonly runs: number;
}

/** Levels that are open from the start. */
const OPEN = 2;
/** Of the lines that all runs of a branch have in common, how many are named. */
const NAMED = 4;

function lineOf(option: ChoiceId, evidence: Evidence): string {
  const decision = evidence.decisions.find(({ id }) => id === pointOf(option));
  return decision?.options.find(({ id }) => id === option)?.line ?? option;
}
const titleOf = (decision: string, evidence: Evidence): string =>
  evidence.decisions.find(({ id }) => id === decision)?.title ?? decision;
const isHistory = (option: ChoiceId, evidence: Evidence): boolean => evidence.history.includes(option);

/** On to the next fork, or to where the branch ends. */
function toFork(branch: Branch): { readonly alike: readonly ChoiceId[]; readonly fork: Branch } {
  const alike: ChoiceId[] = [];
  let fork = branch;
  for (
    let [only] = fork.ways;
    only !== undefined && fork.ways.length === 1 && fork.stopped === 0;
    [only] = fork.ways
  ) {
    alike.push(only.option);
    fork = only.to;
  }
  return { alike, fork };
}

/** Where a branch that forks no more comes to. */
function endWords({ here }: Branch, evidence: Evidence): string {
  if (here === null) return '';
  if ('decision' in here) return `stopped before ${titleOf(here.decision, evidence)}`;
  const endings: Readonly<Record<string, { readonly name: string }>> = evidence.endings;
  return endings[here.ending]?.name ?? here.ending;
}

function Alike({
  alike,
  fork,
  evidence,
}: {
  readonly alike: readonly ChoiceId[];
  readonly fork: Branch;
  readonly evidence: Evidence;
}) {
  const named = alike.slice(0, alike.length > NAMED + 1 ? NAMED : alike.length);
  const ends = fork.ways.length === 0;
  if (alike.length === 0 && !ends) return null;
  return (
    <span class="alike">
      {named.map((option) => (
        <span key={option}>
          <span class="arrow" aria-hidden="true">
            →{' '}
          </span>
          <span class="unseen">then </span>
          {lineOf(option, evidence)}{' '}
        </span>
      ))}
      {alike.length > named.length && <span class="quiet">and {alike.length - named.length} more, </span>}
      {ends && (
        <>
          <span class="arrow" aria-hidden="true">
            →{' '}
          </span>
          <b>{endWords(fork, evidence)}</b>
        </>
      )}
    </span>
  );
}

function Fork({
  branch,
  depth,
  told,
}: {
  readonly branch: Branch;
  readonly depth: number;
  readonly told: Told;
}) {
  const { evidence, isSmallHidden } = told;
  const { here, ways, stopped } = branch;
  if (here === null || !('decision' in here) || ways.length === 0) return null;
  const values = hideSmall([...ways.map(({ to }) => to.counts), stopped], isSmallHidden);
  const hidden = values.filter((value) => value === null).length;
  return (
    <>
      <p class="fork-name">{titleOf(here.decision, evidence)}</p>
      <ul class="fork">
        {ways.map(({ option, to }, n) =>
          values[n] === null ? null : <Way key={option} option={option} to={to} depth={depth} told={told} />,
        )}
        {stopped > 0 && values.at(-1) !== null && (
          <li>
            <b class="count">{stopped}</b> <span class="quiet">stopped here</span>
          </li>
        )}
        {hidden > 0 && <li class="quiet">Lines of small groups, not shown</li>}
      </ul>
    </>
  );
}

function Way({
  option,
  to,
  depth,
  told,
}: {
  readonly option: ChoiceId;
  readonly to: Branch;
  readonly depth: number;
  readonly told: Told;
}) {
  const { evidence, runs } = told;
  const [isOpen, setOpen] = useState(depth < OPEN);
  const { alike, fork } = toFork(to);
  const hasMore = fork.ways.length > 0;
  return (
    <li style={{ '--breadth': `${Math.max(0.06, to.counts / Math.max(1, runs))}` }}>
      <p class="way">
        <b class="count">{to.counts}</b>{' '}
        <span class={isHistory(option, evidence) ? 'said-line is-record' : 'said-line'}>
          {lineOf(option, evidence)}
        </span>
        {isHistory(option, evidence) && <span class="whose-line">history’s line</span>}
        <Alike alike={alike} fork={fork} evidence={evidence} />
      </p>
      {hasMore &&
        (depth < OPEN ? (
          <Fork branch={fork} depth={depth + 1} told={told} />
        ) : (
          <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
            <summary>
              Where these {to.counts} went <span class="unseen">after {lineOf(option, evidence)}</span>
            </summary>
            {isOpen && <Fork branch={fork} depth={depth + 1} told={told} />}
          </details>
        ))}
    </li>
  );
}

function startOf(tree: Branch, evidence: Evidence): string {
  const { here } = tree;
  if (here === null || !('decision' in here)) return 'At an ending';
  if (tree.at === 0) return 'From the first page';
  const unit = evidence.decisions.find(({ id }) => id === here.decision)?.unit ?? '';
  return `From unit ${unit}, as history left it`;
}

export function Branches({ trees, told }: { readonly trees: readonly Branch[]; readonly told: Told }) {
  return (
    <section class="part" aria-labelledby="branches">
      <h2 id="branches">Branch by branch</h2>
      <p class="lead">A level opens where runs parted. What is open is what prints.</p>
      {trees.map((tree) => {
        const { alike, fork } = toFork(tree);
        return (
          <div class="tree" key={tree.at}>
            <h3>
              {startOf(tree, told.evidence)}
              {!isTooFew(tree.counts, told.isSmallHidden) && `: ${counted(tree.counts, 'run')}`}
            </h3>
            {isTooFew(tree.counts, told.isSmallHidden) ? (
              <p class="quiet">Fewer than {SMALL} runs: not shown.</p>
            ) : (
              <>
                <p class="way">
                  <Alike alike={alike} fork={fork} evidence={told.evidence} />
                </p>
                <Fork branch={fork} depth={0} told={told} />
              </>
            )}
          </div>
        );
      })}
    </section>
  );
}

/** At every fork the line that fewest took. */
export function LeastTaken({ trees, told }: { readonly trees: readonly Branch[]; readonly told: Told }) {
  const { evidence, isSmallHidden } = told;
  const broadest = trees.toSorted((a, b) => b.counts - a.counts)[0];
  const path = broadest === undefined ? [] : leastTaken(broadest);
  if (path.length === 0) return null;
  const firstHidden = path.findIndex(({ counts }) => isTooFew(counts, isSmallHidden));
  const shown = firstHidden < 0 ? path : path.slice(0, firstHidden);
  return (
    <section class="part least" aria-labelledby="least">
      <h2 id="least">The least-taken path</h2>
      <p class="lead">At every fork, the line that fewest underlined. Would anybody have argued for it?</p>
      <ol>
        {shown.map(({ option, counts }) => (
          <li key={option}>
            <span class="quiet">{titleOf(pointOf(option), evidence)}</span>{' '}
            <span class={isHistory(option, evidence) ? 'said-line is-record' : 'said-line'}>
              {lineOf(option, evidence)}
            </span>{' '}
            <b class="count">{counts}</b>
          </li>
        ))}
        {firstHidden >= 0 && <li class="quiet">From here on fewer than {SMALL} runs: not shown.</li>}
      </ol>
    </section>
  );
}
