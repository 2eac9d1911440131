/**
 * What a class underlined: for every decision, its endings and its predictions, counted. Nothing here says that a line
 * was the right one.
 * Must not know: the page, or what is hidden there.
 */
import type { Decision, Evidence, OptionEvidence } from '../../evidence/types.ts';
import type { ChartData } from '../../replay/chart/layout.ts';
import { pointOf } from '../../run/run.ts';
import { type BoardRun, countRuns } from './board.ts';

export interface LineTally {
  readonly option: OptionEvidence;
  readonly isHistory: boolean;
  /** Runs that underlined it. */
  readonly runs: number;
  /** Runs that had thought it likeliest. */
  readonly predicted: number;
}

export interface DecisionTally {
  readonly decision: Decision;
  /** Runs that met this paper and answered it; only they count here. */
  readonly met: number;
  /** Of those, the ones whose code carries a prediction for it. */
  readonly predicted: number;
  /** Of those again, the ones that underlined the line they had thought likeliest. */
  readonly asPredicted: number;
  readonly lines: readonly LineTally[];
  /** Of 100 pairs of these runs, how many underlined two different lines. */
  readonly divided: number;
}

/** Of all pairs that can be made, how many are of two kinds, in hundredths. */
function dividedness(counts: readonly number[]): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total < 2) return 0;
  const alike = counts.reduce((sum, count) => sum + count * (count - 1), 0);
  return 100 * (1 - alike / (total * (total - 1)));
}

function add(to: Map<string, number>, key: string, count: number): void {
  to.set(key, (to.get(key) ?? 0) + count);
}

/** Decisions in the order in which a run may meet them: the chart's columns, from left to right. */
export function readingOrder({ ways, layout }: ChartData): readonly string[] {
  const columns = new Map<string, number>();
  for (const [at, way] of ways.entries())
    if ('decision' in way)
      columns.set(
        way.decision,
        Math.min(columns.get(way.decision) ?? Number.POSITIVE_INFINITY, layout.nodes[at]?.x ?? 0),
      );
  return [...columns].toSorted(([, a], [, b]) => a - b).map(([decision]) => decision);
}

/** Every decision that some run met. @param order of the decisions. */
export function tallyDecisions(
  runs: readonly BoardRun[],
  evidence: Evidence,
  order: readonly string[],
): readonly DecisionTally[] {
  const taken = new Map<string, number>();
  const predicted = new Map<string, number>();
  const asPredicted = new Map<string, number>();
  for (const { walk, handed, counts } of runs)
    for (const { decision, option } of walk.steps) {
      add(taken, option, counts);
      const thought = handed.predictions.find((id) => pointOf(id) === decision);
      if (thought === undefined) continue;
      add(predicted, thought, counts);
      if (thought === option) add(asPredicted, decision, counts);
    }
  return evidence.decisions
    .map((decision) => {
      const lines = decision.options.map((option) => ({
        option,
        isHistory: option.id === decision.historical,
        runs: taken.get(option.id) ?? 0,
        predicted: predicted.get(option.id) ?? 0,
      }));
      return {
        decision,
        met: lines.reduce((sum, line) => sum + line.runs, 0),
        predicted: lines.reduce((sum, line) => sum + line.predicted, 0),
        asPredicted: asPredicted.get(decision.id) ?? 0,
        lines,
        divided: dividedness(lines.map((line) => line.runs)),
      };
    })
    .filter(({ met }) => met > 0)
    .toSorted((a, b) => order.indexOf(a.decision.id) - order.indexOf(b.decision.id));
}

/** What share of a board must have met a decision for it to speak for the class. */
const SHARE = 1 / 2;

/** The decision a class differed on most, of those that half of its runs met; the earlier where two are level. */
export function mostDivided(tallies: readonly DecisionTally[], runs: number): DecisionTally | null {
  const known = tallies.filter(({ met, divided }) => met >= Math.max(2, runs * SHARE) && divided > 0);
  return known.reduce<DecisionTally | null>(
    (best, one) => (best === null || one.divided > best.divided ? one : best),
    null,
  );
}

export interface EndingTally {
  readonly id: string;
  readonly name: string;
  readonly runs: number;
}

export interface EndingsTally {
  /** Most runs first. */
  readonly reached: readonly EndingTally[];
  /** Where runs stopped before an ending: the paper that lay next, by its title. */
  readonly stopped: readonly EndingTally[];
  /** Of the world's endings there are. */
  readonly inAll: number;
}

/** Where the runs came to. */
export function tallyEndings(runs: readonly BoardRun[], evidence: Evidence): EndingsTally {
  const endings: Readonly<Record<string, { readonly name: string; readonly kind: string }>> =
    evidence.endings;
  const count = (idOf: (run: BoardRun) => string | null, nameOf: (id: string) => string): EndingTally[] => {
    const ids = new Set(runs.map(idOf).filter((id) => id !== null));
    return [...ids]
      .map((id) => ({ id, name: nameOf(id), runs: countRuns(runs.filter((run) => idOf(run) === id)) }))
      .toSorted((a, b) => b.runs - a.runs || a.name.localeCompare(b.name));
  };
  return {
    reached: count(
      ({ walk: { end } }) => (end !== null && 'ending' in end ? end.ending : null),
      (id) => endings[id]?.name ?? id,
    ),
    stopped: count(
      ({ walk: { end } }) => (end !== null && 'decision' in end ? end.decision : null),
      (id) => evidence.decisions.find((one) => one.id === id)?.title ?? id,
    ),
    inAll: Object.values(endings).filter(({ kind }) => kind === 'world').length,
  };
}
