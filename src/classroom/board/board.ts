/**
 * The board: the runs a class handed in, equal ones together, each with its two words and its way.
 * Must not know: the page, or how anything is counted beyond how often a run came in.
 */
import type { Handed } from './handed.ts';
import { decidedKey, type Ground, type Walk, walkRun } from './walkRun.ts';
import { wordsFor } from './words.ts';

/** A run, however often it was handed in. */
export interface BoardRun {
  readonly words: string;
  /** The first one handed in. */
  readonly handed: Handed;
  /** It and its equals: they decided, predicted and were tagged the same. */
  readonly all: readonly Handed[];
  readonly walk: Walk;
  /** How often it was handed in. */
  readonly times: number;
  /** What it counts for: its times, or one where repeats are merged. */
  readonly counts: number;
}

export interface Choosing {
  readonly isMerged: boolean;
  /** A period's tag, an empty text for runs without one, or null for all. */
  readonly tag: string | null;
}

/** Most runs a board takes: a school year of one teacher's. */
export const MOST_RUNS = 5000;

/** Equal runs together, in the order in which they first came. */
export function groupRuns(handed: readonly Handed[], ground: Ground): readonly BoardRun[] {
  const groups = new Map<string, { decided: string; all: Handed[] }>();
  for (const one of handed) {
    const decided = decidedKey(one.run, ground);
    const key = JSON.stringify([decided, one.tag, one.predictions.toSorted()]);
    const known = groups.get(key);
    if (known) known.all.push(one);
    else groups.set(key, { decided, all: [one] });
  }
  // Two different runs may have come by the same two words: the later one is numbered.
  const bearers = new Map<string, string[]>();
  return [...groups.values()].flatMap(({ decided, all }) => {
    const [one] = all;
    if (one === undefined) return [];
    const pair = wordsFor(decided);
    const same = bearers.get(pair) ?? [];
    if (!same.includes(decided)) bearers.set(pair, [...same, decided]);
    const n = (bearers.get(pair) ?? []).indexOf(decided);
    return {
      words: n === 0 ? pair : `${pair} ${n + 1}`,
      handed: one,
      all,
      walk: walkRun(one.run, ground),
      times: all.length,
      counts: all.length,
    };
  });
}

/** The runs to be looked at, and what each of them counts for. */
export const chooseRuns = (runs: readonly BoardRun[], { isMerged, tag }: Choosing): readonly BoardRun[] =>
  runs
    .filter(({ handed }) => tag === null || (handed.tag ?? '') === tag)
    .map((run) => (isMerged ? { ...run, counts: 1 } : run));

export const countRuns = (runs: readonly BoardRun[]): number =>
  runs.reduce((sum, { counts }) => sum + counts, 0);

/** Every tag there is, with how many runs came in under it; an empty text for none. */
export function tagsOf(runs: readonly BoardRun[]): readonly (readonly [tag: string, times: number])[] {
  const tags = new Map<string, number>();
  for (const { handed, times } of runs) tags.set(handed.tag ?? '', (tags.get(handed.tag ?? '') ?? 0) + times);
  return [...tags].toSorted(([a], [b]) => a.localeCompare(b));
}
