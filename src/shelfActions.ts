/**
 * The shelf as the page uses it: what is kept, joined with the game, the codes and the chart's data.
 * Part of the composition root. Must not know: the DOM beyond a file to save.
 */

import { type CodeBook, writeClassCode } from './classroom/classCode.ts';
import { readCode } from './classroom/readCode.ts';
import { reportHref } from './classroom/report/asked.ts';
import type { Evidence } from './evidence/types.ts';
import type { Game } from './game.ts';
import type { HandOnProps } from './reader/HandOn.tsx';
import type { ShelfActions } from './reader/ShelfList.tsx';
import { coverageOf } from './replay/coverage.ts';
import { nameRun } from './replay/turningPoints.ts';
import { endingOf, type Ways } from './replay/ways.ts';
import { encodeRun } from './run/code.ts';
import { pointOf, type Run } from './run/run.ts';
import { readRunsFile, writeRunsFile } from './shelf/runsFile.ts';
import { dropRun, putEntry, readShelf, wholeRuns } from './shelf/shelf.ts';
import type { Store } from './shelf/store.ts';
import type { StoryMeta } from './story/source.ts';

interface ShelfParts {
  readonly store: Store;
  readonly meta: StoryMeta;
  readonly book: CodeBook;
  readonly evidence: Evidence | null;
  readonly ways: Ways | null;
  readonly game: Game;
  /** Something on the shelf has changed. */
  readonly changed: () => void;
  readonly onCompare: ((run: Run) => void) | null;
  /** Offer a file to be saved. */
  readonly save: (name: string, text: string) => void;
  /** The player wants these runs kept for good: a moment to ask the browser for it. */
  readonly keepForGood: () => void;
}

/**
 * A run with every choice it stands for: history's before the unit it began at, its own from there.
 * @returns the run itself where it began at the beginning.
 */
export function wholeRun(run: Run, meta: StoryMeta, evidence: Evidence | null): Run {
  if (run.from === undefined || evidence === null) return run;
  const start = meta.units.indexOf(run.from);
  const before = evidence.history.filter((id) => {
    const unit = meta.points[pointOf(id)]?.unit;
    return unit !== undefined && meta.units.indexOf(unit) < start;
  });
  const { story } = run;
  return { story, choices: [...before, ...run.choices] };
}

/** What the shelf's panel shows and does. */
export function shelfActions(parts: ShelfParts): ShelfActions {
  const { store, meta, book, evidence, ways, game, changed } = parts;
  const { entries, trouble } = readShelf(store, meta.name);
  const kept = wholeRuns(entries);
  const whole = (run: Run): Run => wholeRun(run, meta, evidence);
  return {
    entries: kept,
    trouble,
    endingOf: (run) => {
      const ending = ways === null ? null : endingOf(ways, whole(run).choices);
      return ending === null ? null : (evidence?.endings[ending]?.name ?? ending);
    },
    coverage:
      ways === null || evidence === null
        ? null
        : coverageOf(
            kept.map(({ run }) => whole(run)),
            ways,
            evidence,
          ),
    onOpenRun: (entry) => game.open(entry.run, entry.page),
    onWalk: (run) => game.walk(run),
    onDropRun: (run) => {
      dropRun(store, run);
      changed();
    },
    onPut: (entry) => {
      if (entry.pinned) parts.keepForGood();
      putEntry(store, entry);
      changed();
    },
    onCompare: parts.onCompare,
    onCode: (text) => {
      const read = readCode(text, meta, book);
      if ('fault' in read) return read.fault;
      game.visit(read.run);
      return null;
    },
    onExport: () => parts.save('the-empty-chair-runs.json', writeRunsFile(kept, meta)),
    onImport: (text) => {
      const { entries: read, problems } = readRunsFile(text, meta);
      for (const entry of read.toReversed()) putEntry(store, entry);
      if (read.length > 0) changed();
      const came = read.length === 1 ? '1 run came in.' : `${read.length} runs came in.`;
      return [came, ...problems.slice(0, 5)].join(' ');
    },
  };
}

/** What is needed to hand the present run to somebody. @param base where others find the page, without its fragment, or null. */
export function handOn(
  run: Run,
  base: string | null,
  { meta, book, evidence }: Pick<ShelfParts, 'meta' | 'book' | 'evidence'>,
): HandOnProps {
  const decisions = run.choices.filter((id) => meta.points[pointOf(id)]?.kind === 'decision');
  return {
    name: nameRun(run.choices, evidence),
    link: base === null ? null : `${base}#run=${encodeRun(run, meta)}`,
    classCode:
      meta.guest || decisions.length === 0
        ? null
        : writeClassCode(
            { kind: 'run', run: { ...run, choices: decisions }, tag: null, predictions: [] },
            book,
          ),
    isLonger: decisions.length < run.choices.length,
    report: meta.guest || decisions.length === 0 ? null : reportHref(run, meta),
  };
}
