/**
 * Two runs, or a run and history, side by side from the paper where they part. Holds which date is looked at, and nothing else:
 * what is shown is derived from the two runs by playing each once.
 * Must not know: the shelf, the address, Phaser, how a map is drawn.
 */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Run } from '../../run/run.ts';
import { StoryFault } from '../../story/engine.ts';
import { nameRun } from '../turningPoints.ts';
import { ByDate, PrintedMaps } from './ByDate.tsx';
import { Charts } from './Charts.tsx';
import { compareRuns, firstDifference } from './compare.ts';
import { ForkPaper } from './ForkPaper.tsx';
import type { Which } from './fork.ts';
import { Endings, Later, Same, Vera } from './Rest.tsx';
import type { CompareProps, PairImage, Shown } from './shown.ts';
import { type Trace, traceRun } from './trace.ts';
import './compare.css';
import './compareMaps.css';
import './compareCharts.css';
import './comparePrint.css';

const HISTORY = 'What history records';

const isSame = (a: Run, b: Run): boolean =>
  a.from === b.from &&
  a.choices.length === b.choices.length &&
  a.choices.every((id, n) => id === b.choices[n]);

const keyOf = (run: Run): string => `${run.from ?? ''} ${run.choices.join(' ')}`;

type Traces = { readonly first: Trace; readonly second: Trace } | { readonly fault: string } | null;

/** Both runs played through, in a moment: the page is drawn first, so that a slow device says what it is doing. */
function useTraces(props: CompareProps, first: Run, second: Run): Traces {
  const { source, evidence, ways } = props;
  const known = useRef(new Map<string, Trace>());
  const [traces, setTraces] = useState<{ readonly of: string; readonly are: Traces } | null>(null);
  const key = `${keyOf(first)}|${keyOf(second)}`;
  useEffect(() => {
    const play = (run: Run): Trace => {
      const found = known.current.get(keyOf(run)) ?? traceRun(source, evidence, ways, run);
      known.current.set(keyOf(run), found);
      return found;
    };
    const timer = window.setTimeout(() => {
      try {
        setTraces({ of: key, are: { first: play(first), second: play(second) } });
      } catch (error) {
        if (!(error instanceof StoryFault)) throw error;
        setTraces({ of: key, are: { fault: error.message } });
      }
    });
    return () => window.clearTimeout(timer);
  }, [key]);
  return traces?.of === key ? traces.are : null;
}

interface PickProps {
  readonly label: string;
  readonly which: Which;
  readonly names: readonly string[];
  readonly value: number;
  readonly onPick: (at: number) => void;
}

function Pick({ label, which, names, value, onPick }: PickProps) {
  return (
    <label class={`pick ${which}`}>
      <span class="label">{label}</span>
      <select value={value} onChange={(event) => onPick(Number(event.currentTarget.value))}>
        {names.map((name, n) => (
          <option key={`${n}`} value={n}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The link can be copied; where the browser will not, it is shown to be marked by hand. */
function CopyLink({ link }: { readonly link: string }) {
  const [said, setSaid] = useState<'copied' | 'refused' | null>(null);
  const copy = (): void => {
    const done = navigator.clipboard?.writeText(link) ?? Promise.reject(new Error('no clipboard'));
    done.then(
      () => setSaid('copied'),
      () => setSaid('refused'),
    );
  };
  return (
    <>
      <button type="button" class="plain" onClick={copy}>
        Copy the link
      </button>
      <span class="copied" role="status">
        {said === 'copied' && 'Copied. Whoever opens it sees this comparison.'}
        {said === 'refused' && 'The browser did not let it be copied: mark it and copy it by hand.'}
        {said === 'refused' && <span class="link">{link}</span>}
      </span>
    </>
  );
}

function Picks(props: CompareProps & { readonly nameOf: (run: Run) => string }) {
  const { runs, first, second, onPick, nameOf } = props;
  // A run that is not on the shelf, as one from a link, can be looked at all the same.
  const list = [...runs];
  for (const run of [first, second])
    if (run !== 'history' && !list.some((one) => isSame(one.run, run)))
      list.push({ run, name: `${nameOf(run)} (not on the shelf)` });
  const at = (run: Run): number => list.findIndex((one) => isSame(one.run, run));
  const names = list.map(({ name }) => name);
  const runAt = (n: number): Run | 'history' => list[n]?.run ?? 'history';
  return (
    <div class="picks">
      <Pick
        label="Compare"
        which="first"
        names={names}
        value={at(first)}
        onPick={(n) => onPick(list[n]?.run ?? first, second)}
      />
      <Pick
        label="with"
        which="second"
        names={[...names, HISTORY]}
        value={second === 'history' ? list.length : at(second)}
        onPick={(n) => onPick(first, runAt(n))}
      />
      <span class="picks-acts">
        {second !== 'history' && (
          <button type="button" class="plain" onClick={() => onPick(second, first)}>
            Swap sides
          </button>
        )}
        <button type="button" class="plain" onClick={() => window.print()}>
          Print
        </button>
        <CopyLink
          key={`${keyOf(first)}|${second === 'history' ? second : keyOf(second)}`}
          link={props.linkTo(first, second)}
        />
      </span>
    </div>
  );
}

function Sides(props: Shown & { readonly mapImage: PairImage }) {
  const { comparison } = props;
  const [at, setAt] = useState(() => firstDifference(comparison));
  const waits = (['first', 'second'] as const).filter((which) => comparison[which].waits);
  return (
    <>
      {waits.map((which) => (
        <p key={which} class="notice">
          The story has changed since “{props.names[which]}” was played. It is compared as far as it goes.
        </p>
      ))}
      <ForkPaper {...props} />
      {comparison.stops.length > 0 && (
        <>
          <ByDate {...props} at={at} onAt={setAt} />
          <PrintedMaps {...props} at={firstDifference(comparison)} />
          <Charts {...props} at={at} />
        </>
      )}
      <Later {...props} />
      <Vera {...props} />
      <Endings {...props} />
      <Same {...props} />
    </>
  );
}

export function Compare(props: CompareProps) {
  const { runs, first, evidence, ways, source } = props;
  const second: Run =
    props.second === 'history' ? { story: source.meta.name, choices: evidence.history } : props.second;
  const traces = useTraces(props, first, second);
  const comparison = useMemo(
    () =>
      traces === null || 'fault' in traces
        ? null
        : compareRuns(ways, evidence.instruments, traces.first, traces.second),
    [traces, ways, evidence],
  );
  const nameOf = (run: Run): string =>
    runs.find((one) => isSame(one.run, run))?.name ?? nameRun(run.choices, evidence);
  const names = { first: nameOf(first), second: props.second === 'history' ? HISTORY : nameOf(second) };
  if (names.first === names.second && !isSame(first, second)) names.second = `${names.second} (the other)`;
  if (runs.length === 0 && first.choices.length === 0)
    return (
      <p>
        Nothing to compare yet. From your first choice on, a run is kept here; then it can be laid beside
        another, or beside what history records.
      </p>
    );
  return (
    <div class="compare">
      <Picks {...props} nameOf={nameOf} />
      <p class="print-only label">
        The Empty Chair: {names.first}, beside {names.second}
        <span class="link">{props.linkTo(first, props.second)}</span>
      </p>
      {traces === null && <p role="status">Both runs are being played through…</p>}
      {traces !== null && 'fault' in traces && (
        <p class="notice">{traces.fault} The two cannot be compared; both runs are kept as they were.</p>
      )}
      {comparison !== null && (
        <Sides
          key={`${first.choices.join(' ')}|${second.choices.join(' ')}`}
          comparison={comparison}
          evidence={evidence}
          names={names}
          mapImage={props.mapImage}
          onOpen={props.onOpen}
          onSources={props.onSources}
        />
      )}
    </div>
  );
}
