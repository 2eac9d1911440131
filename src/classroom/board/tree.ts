/**
 * The branches a class took: the runs' ways as one tree, and the way on which fewest of them went.
 * Must not know: the page, or what is hidden there.
 */
import type { Way, Ways } from '../../replay/ways.ts';
import type { ChoiceId } from '../../run/run.ts';
import { type BoardRun, countRuns } from './board.ts';
import { hideSmall } from './small.ts';

/** Where runs stand that have decided the same so far. */
export interface Branch {
  /** The place's number, and what is met there. */
  readonly at: number;
  readonly here: Way | null;
  readonly runs: readonly BoardRun[];
  readonly counts: number;
  /** Runs that stopped here, before a paper they did not answer. */
  readonly stopped: number;
  /** In the paper's order. */
  readonly ways: readonly { readonly option: ChoiceId; readonly to: Branch }[];
}

function grow(runs: readonly BoardRun[], at: number, depth: number, ways: Ways): Branch {
  const here = ways[at] ?? null;
  const leads = here !== null && 'leads' in here ? here.leads : {};
  const out = Object.entries(leads).flatMap(([option, to]) => {
    const those = runs.filter(({ walk }) => walk.steps[depth]?.option === option);
    return those.length === 0 ? [] : [{ option, to: grow(those, to, depth + 1, ways) }];
  });
  return {
    at,
    here,
    runs,
    counts: countRuns(runs),
    stopped: here !== null && 'leads' in here ? countRuns(runs.filter(({ walk }) => walk.endsAt === at)) : 0,
    ways: out,
  };
}

/** A tree for every place at which runs began: the story's first page, or a later unit as history left it. */
export function growTrees(runs: readonly BoardRun[], ways: Ways): readonly Branch[] {
  const starts = [...new Set(runs.map(({ walk }) => walk.startsAt))].toSorted((a, b) => a - b);
  return starts.map((start) =>
    grow(
      runs.filter(({ walk }) => walk.startsAt === start),
      start,
      0,
      ways,
    ),
  );
}

/** At every fork the line that fewest took, to where that way ends. @param tree of the most runs, if there are several. */
export function leastTaken(tree: Branch): readonly { readonly option: ChoiceId; readonly counts: number }[] {
  const path: { option: ChoiceId; counts: number }[] = [];
  for (let branch = tree; branch.ways.length > 0; ) {
    const least = branch.ways.reduce((a, b) => (b.to.counts < a.to.counts ? b : a));
    path.push({ option: least.option, counts: least.to.counts });
    branch = least.to;
  }
  return path;
}

/** Of those lines, the ones to be drawn where small groups are hidden: from each place as from a paper's own table. */
export function largeEdges(edges: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const places = new Map<string, (readonly [key: string, runs: number])[]>();
  for (const edge of edges) {
    const [at = ''] = edge[0].split(' ');
    places.set(at, [...(places.get(at) ?? []), edge]);
  }
  return new Map(
    [...places.values()].flatMap((out) => {
      const shown = hideSmall(
        out.map(([, runs]) => runs),
        true,
      );
      return out.filter((_, n) => shown[n] !== null);
    }),
  );
}

/** How many runs went along each line between two places, for the drawing: by place and option. */
export function countEdges(runs: readonly BoardRun[]): ReadonlyMap<string, number> {
  const edges = new Map<string, number>();
  for (const { walk, counts } of runs)
    for (const { at, option } of walk.steps)
      edges.set(`${at} ${option}`, (edges.get(`${at} ${option}`) ?? 0) + counts);
  return edges;
}
