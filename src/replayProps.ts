/**
 * The chart and the comparison as the page uses them: the kept runs joined with the game and the chart's data.
 * Part of the composition root. Must not know: the DOM.
 */
import type { Evidence } from './evidence/types.ts';
import type { Game } from './game.ts';
import { pairSvg } from './map/pair.ts';
import type { ReplayProps } from './reader/ReplayPanels.tsx';
import type { ChartData } from './replay/chart/layout.ts';
import { decodeRun, encodeRun } from './run/code.ts';
import type { Run } from './run/run.ts';
import { readShelf, wholeRuns } from './shelf/shelf.ts';
import type { Store } from './shelf/store.ts';
import { wholeRun } from './shelfActions.ts';
import { outcomeAfter } from './story/readAgain.ts';
import type { StoryMeta, StorySource } from './story/source.ts';
import type { View } from './view.ts';

/** Two runs to be set beside each other; the second may be what history records. */
export type Pair = readonly [first: Run, second: Run | 'history'];

/** What `#compare=CODE,CODE` asks for; `history` may stand for the second. Null where a code is damaged. */
export function readPair(codes: readonly string[], meta: StoryMeta): Pair | null {
  const [first, second = 'history'] = codes;
  const read = (code: string): Run | null => {
    const decoded = decodeRun(code, meta);
    return 'run' in decoded ? decoded.run : null;
  };
  const one = first === undefined ? null : read(first);
  const other = second === 'history' ? second : read(second);
  return one === null || other === null ? null : [one, other];
}

/** The fragment that `readPair` reads. */
const writePair = ([first, second]: Pair, meta: StoryMeta): string =>
  `#compare=${encodeRun(first, meta)},${second === 'history' ? second : encodeRun(second, meta)}`;

interface ReplayParts {
  readonly store: Store;
  readonly source: StorySource;
  readonly evidence: Evidence;
  readonly chart: ChartData;
  readonly game: Game;
  readonly view: View;
  readonly pair: Pair | null;
  /** The page's address without its fragment. */
  readonly base: string;
  readonly onPair: (pair: Pair) => void;
}

export function replayProps(parts: ReplayParts): ReplayProps {
  const { store, source, evidence, chart, game, view, pair } = parts;
  const { meta } = source;
  const { choice } = view.beat;
  const whole = (run: Run): Run => wholeRun(run, meta, evidence);
  const current: Run = { story: meta.name, choices: [...game.choices] };
  const kept = wholeRuns(readShelf(store, meta.name).entries).map(({ run }) => whole(run));
  // A run that is only being read is on no shelf, and is compared and drawn all the same.
  const isKept = kept.some((run) => run.choices.join() === current.choices.join());
  return {
    chart,
    evidence,
    source,
    runs: isKept || current.choices.length === 0 ? kept : [current, ...kept],
    current,
    playing:
      view.phase === 'title'
        ? null
        : { choices: current.choices, onPage: choice?.kind === 'decision' ? choice.id : null },
    pair:
      pair === null
        ? [current.choices.length > 0 ? current : (kept[0] ?? current), 'history']
        : [whole(pair[0]), pair[1] === 'history' ? 'history' : whole(pair[1])],
    mapImage: pairSvg,
    linkTo: (first, second) => `${parts.base}${writePair([first, second], meta)}`,
    onPair: (first, second) => parts.onPair([first, second]),
    outcomeAfter: (choices) => outcomeAfter(choices, source, evidence),
    onGoTo: (choices, answer = null) => {
      game.goTo(answer === null ? choices : [...choices, answer]);
      // A run of decisions alone (a class code's) leaves Vera's own choices open: played past the paper, they are passed.
      const count = answer === null ? -1 : game.choices.indexOf(answer);
      if (count >= 0) game.rewindTo(count);
    },
    onStartUnit: (unit) => game.openUnit(unit),
    onHistory: () => game.walk({ story: meta.name, choices: evidence.history }),
  };
}
