/** The class board, put together: a box for codes at the top, and below it what the class underlined. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ClassroomParts } from '../pages.ts';
import { Branches, LeastTaken } from './Branches.tsx';
import { type BoardRun, chooseRuns, countRuns, groupRuns, tagsOf } from './board.ts';
import { writeBoardFile, writeBoardSheet } from './boardFile.ts';
import { Decisions, Divided } from './Decisions.tsx';
import { Empty } from './Empty.tsx';
import { Endings, Predictions } from './Endings.tsx';
import { Keeping } from './Keeping.tsx';
import { Looking } from './Looking.tsx';
import { Paste } from './Paste.tsx';
import { RiverView } from './RiverView.tsx';
import { Runs } from './Runs.tsx';
import { drawRiver } from './river.ts';
import { openPeriods, SMALL_BOARD } from './small.ts';
import { mostDivided, readingOrder, tallyDecisions, tallyEndings } from './tally.ts';
import { countEdges, growTrees, largeEdges } from './tree.ts';
import { counted, useBoard } from './useBoard.ts';
import { groundOf } from './walkRun.ts';

/** A file for the teacher, made here and handed to the browser. */
function save(text: string, name: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

interface PictureProps {
  readonly runs: readonly BoardRun[];
  readonly parts: ClassroomParts;
  readonly isSmallHidden: boolean;
  readonly onTakeOff: (run: BoardRun) => void;
}

/** Everything that is derived from the runs in view. */
function Picture({ runs, parts, isSmallHidden, onTakeOff }: PictureProps) {
  const { evidence, chart, lessons, source } = parts;
  const total = countRuns(runs);
  const derived = useMemo(() => {
    const tallies = tallyDecisions(runs, evidence, readingOrder(chart));
    const edges = countEdges(runs);
    return {
      tallies,
      divided: mostDivided(tallies, countRuns(runs)),
      endings: tallyEndings(runs, evidence),
      trees: growTrees(runs, chart.ways),
      river: drawRiver(chart, isSmallHidden ? largeEdges(edges) : edges, evidence),
    };
  }, [runs, evidence, chart, isSmallHidden]);
  const { tallies, divided, endings, trees, river } = derived;
  const told = { evidence, isSmallHidden, runs: total };
  return (
    <>
      <section class="part ways" aria-labelledby="ways">
        <h2 id="ways">The class’s ways</h2>
        <p class="lead">
          Red: where the class’s pencil went, the broader the more runs. Black: the record. In numbers, this
          is the list “Branch by branch” below.
        </p>
        {river.lines.length > 0 ? (
          <RiverView river={river} runs={total} />
        ) : (
          <p class="how">There are too few runs on any one line to draw.</p>
        )}
      </section>
      {divided !== null && <Divided tally={divided} lessons={lessons} isSmallHidden={isSmallHidden} />}
      <Decisions tallies={tallies} runs={total} isSmallHidden={isSmallHidden} />
      <Predictions tallies={tallies} isSmallHidden={isSmallHidden} />
      <Endings tally={endings} runs={total} isSmallHidden={isSmallHidden} />
      <Branches trees={trees} told={told} />
      <LeastTaken trees={trees} told={told} />
      <Runs
        runs={runs}
        evidence={evidence}
        meta={source.meta}
        isSmallHidden={isSmallHidden}
        onTakeOff={onTakeOff}
      />
    </>
  );
}

/** How many runs, in a sentence that is heard whenever it changes. */
function sayRuns(runs: readonly BoardRun[], isMerged: boolean): string {
  const times = runs.reduce((sum, run) => sum + run.times, 0);
  const repeats = times - runs.length;
  if (repeats === 0) return 'no two of them equal';
  const many = counted(repeats, 'repeat');
  return isMerged ? `${many} merged` : `${many} counted, ${runs.length} different`;
}

export function BoardPage({ parts }: { readonly parts: ClassroomParts }) {
  const { source, evidence, chart } = parts;
  const board = useBoard(parts);
  const { pathname, search } = window.location;
  const [isMerged, setMerged] = useState(false);
  const [tag, setTag] = useState<string | null>(null);
  /** Null until the teacher has said something. */
  const [asked, setAsked] = useState<boolean | null>(null);
  const { handed, isKept, said } = board;
  const ground = useMemo(() => groundOf(chart.ways, evidence, source.meta), [chart, evidence, source]);
  const all = useMemo(() => groupRuns(handed, ground), [handed, ground]);
  const tags = openPeriods(
    useMemo(() => tagsOf(all), [all]),
    asked ?? countRuns(all) < SMALL_BOARD,
  );
  // The last run of a period may have been taken off while it was being looked at.
  const inView = tags.some(([one]) => one === tag) ? tag : null;
  const runs = useMemo(() => chooseRuns(all, { isMerged, tag: inView }), [all, isMerged, inView]);
  const total = countRuns(runs);
  const isSmallHidden = asked ?? total < SMALL_BOARD;
  const isEmpty = handed.length === 0;
  const isAtRisk = !isEmpty && !isKept;
  useEffect(() => {
    if (!isAtRisk) return undefined;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isAtRisk]);
  return (
    <main class="class-board">
      <header class="board-head">
        <h1>Class board</h1>
        <nav aria-label="Elsewhere">
          <a class="plain" href={`${pathname}${search}`} target="_blank" rel="noopener">
            The game<span class="unseen">, in a new tab</span>
          </a>
          <a class="plain" href="#guide" target="_blank" rel="noopener">
            Teacher’s guide<span class="unseen">, in a new tab</span>
          </a>
        </nav>
      </header>
      <div class={isEmpty ? 'opening is-empty' : 'opening'}>
        <Paste unread={board.unread} onAdd={board.add} />
        <div>
          {isEmpty ? (
            <Empty />
          ) : (
            <section class="sum" aria-label="On the board">
              <p class="total">
                <b>{total.toLocaleString('en-GB')}</b> {total === 1 ? 'run' : 'runs'}
              </p>
              <p class="lead">{sayRuns(runs, isMerged)}</p>
              <Looking
                isMerged={isMerged}
                isSmallHidden={isSmallHidden}
                tag={inView}
                tags={tags}
                onMerge={setMerged}
                onHideSmall={setAsked}
                onTag={setTag}
              />
            </section>
          )}
          <div class="told">
            <p role="status">{said}</p>
            {board.before !== null && (
              <button type="button" class="plain" onClick={board.undo}>
                Undo
              </button>
            )}
          </div>
        </div>
      </div>
      {!isEmpty && (
        <Picture runs={runs} parts={parts} isSmallHidden={isSmallHidden} onTakeOff={board.takeOff} />
      )}
      <Keeping
        isEmpty={isEmpty}
        isKept={isKept}
        isSmallHidden={isSmallHidden}
        onKeep={board.keep}
        onClear={board.clear}
        onJson={() => save(writeBoardFile(handed), 'class-board.json', 'application/json')}
        onCsv={() => save(writeBoardSheet(all, evidence), 'class-board.csv', 'text/csv')}
        onBringIn={board.bringIn}
        onSay={board.say}
      />
    </main>
  );
}
