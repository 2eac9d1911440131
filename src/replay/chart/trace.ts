/**
 * What runs have opened of the ways: places met, options taken and by whom, endings found, where the player stands.
 * The rule of what may be shown is here: nothing that no run of the player has met. History's line is known by its
 * dates; one of its papers opens once the player has answered that same paper in some world, for then its record has
 * been read.
 * Must not know: where anything is drawn, or any words.
 */
import type { ChoiceId } from '../../run/run.ts';
import { follow, type Path, type Ways } from '../ways.ts';

/** `open`: answered on some run. `next`: a run stands before it. `ahead`: history's, still closed. */
export type PlaceState = 'open' | 'next' | 'ahead';

/** Who took an option at a place. */
export interface Taken {
  readonly isCurrent: boolean;
  /** How many of the player's other runs. */
  readonly others: number;
  readonly isHistory: boolean;
  /** A run's choices up to and with this one: the current run's, else the newest that took it, else history's. */
  readonly through: readonly ChoiceId[];
}

export interface Stand {
  readonly state: PlaceState;
  /** The choices that lead here, witness choices among them; null for what only history has reached so far. */
  readonly before: readonly ChoiceId[];
  /** What that run underlined here; null where it stops or ends. */
  readonly answer: ChoiceId | null;
  /** True where no run of the player's own has come. */
  readonly isHistoryOnly: boolean;
  /** How many of the player's other runs stand here, unfinished or ended. */
  readonly stopped: number;
}

export interface Traced {
  readonly places: ReadonlyMap<number, Stand>;
  readonly taken: ReadonlyMap<string, Taken>;
  /** Where the run being played stands; null while none is. */
  readonly present: number | null;
  readonly current: Path | null;
  readonly history: Path;
  /** The player's other runs, newest first; those that go no way of their own beyond the current one are left out. */
  readonly others: readonly Path[];
  /** Options underlined on any run of the player's, in whatever world. */
  readonly tried: ReadonlySet<ChoiceId>;
  /** Decisions the player has answered, in whatever world: what may be named. */
  readonly answered: ReadonlySet<string>;
}

export const takenKey = (at: number, option: ChoiceId): string => `${at} ${option}`;

interface Route {
  readonly kind: 'current' | 'other' | 'history';
  readonly choices: readonly ChoiceId[];
  readonly path: Path;
}

const isOnWay = (path: Path, whole: Path): boolean =>
  path.steps.every(({ option }, n) => whole.steps[n]?.option === option);

/**
 * @param runs the player's other runs, newest first, each with every choice it stands for.
 * @param current the run being played; null while none is.
 */
export function traceRuns(
  ways: Ways,
  history: readonly ChoiceId[],
  runs: readonly (readonly ChoiceId[])[],
  current: readonly ChoiceId[] | null,
): Traced {
  const routeOf = (kind: Route['kind'], choices: readonly ChoiceId[]): Route => ({
    kind,
    choices,
    path: follow(ways, choices),
  });
  const mine = current === null ? null : routeOf('current', current);
  const theirs = routeOf('history', history);
  const others = runs
    .map((choices) => routeOf('other', choices))
    .filter(({ path }) => path.steps.length > 0 && (mine === null || !isOnWay(path, mine.path)));
  const own = mine === null ? others : [mine, ...others];
  const answered = new Set(own.flatMap(({ path }) => path.steps.map(({ decision }) => decision)));

  const places = new Map<number, Stand>();
  const taken = new Map<string, Taken>();
  const stand = (
    at: number,
    state: PlaceState,
    before: readonly ChoiceId[],
    route: Route,
    answer: ChoiceId | null = null,
  ): void => {
    const known = places.get(at);
    const stops = route.kind === 'other' && route.path.endsAt === at ? 1 : 0;
    places.set(at, {
      state: known?.state === 'open' || state === 'ahead' ? (known?.state ?? state) : state,
      before: known?.before ?? before,
      answer: known === undefined ? answer : known.answer,
      isHistoryOnly: known?.isHistoryOnly ?? route.kind === 'history',
      stopped: (known?.stopped ?? 0) + stops,
    });
  };
  for (const route of [...own, theirs]) {
    const { kind, choices, path } = route;
    for (const { at, decision, option } of path.steps) {
      const n = choices.indexOf(option);
      const isOpen = kind !== 'history' || answered.has(decision);
      stand(at, isOpen ? 'open' : 'ahead', choices.slice(0, n), route, option);
      if (!isOpen) continue;
      const known = taken.get(takenKey(at, option));
      taken.set(takenKey(at, option), {
        isCurrent: (known?.isCurrent ?? false) || kind === 'current',
        others: (known?.others ?? 0) + (kind === 'other' ? 1 : 0),
        isHistory: (known?.isHistory ?? false) || kind === 'history',
        through: known?.through ?? choices.slice(0, n + 1),
      });
    }
    const end = path.end;
    const hasEnded = end !== null && 'ending' in end;
    stand(path.endsAt, kind === 'history' ? 'ahead' : hasEnded ? 'open' : 'next', choices, route);
  }
  return {
    places,
    taken,
    present: mine?.path.endsAt ?? null,
    current: mine?.path ?? null,
    history: theirs.path,
    others: others.map(({ path }) => path),
    tried: new Set(own.flatMap(({ path }) => path.steps.map(({ option }) => option))),
    answered,
  };
}

/** For every place, the endings that can still be come to from it, by number. */
export function endingsFrom(ways: Ways): readonly ReadonlySet<number>[] {
  const found: (Set<number> | undefined)[] = [];
  const visit = (at: number): Set<number> => {
    const known = found[at];
    if (known) return known;
    const way = ways[at];
    const ends = new Set<number>(way && 'ending' in way ? [at] : []);
    if (way && 'leads' in way)
      for (const to of Object.values(way.leads)) for (const end of visit(to)) ends.add(end);
    found[at] = ends;
    return ends;
  };
  return ways.map((_, at) => visit(at));
}
