/**
 * Two runs side by side from where they part: the paper, what each saw by date, the decisions after it, what stayed the same.
 * Pure; made of two traces. Must not know: how a run is played, or the page.
 */
import type { Decision, Readings } from '../../evidence/types.ts';
import { pointOf } from '../../run/run.ts';
import type { Ways } from '../ways.ts';
import { type Fork, forkOf, type Which } from './fork.ts';
import type { Answer, Seen, Taken, Trace } from './trace.ts';
import { finer, type Moment, startOf } from './when.ts';

/** What one run shows at a date. */
export interface State {
  readonly map: Seen;
  /** What it had underlined last; null before its first decision. */
  readonly taken: Taken | null;
  readonly readings: Readings;
  readonly reach: Reach;
}

/** Whether a run has come to a date: it may stop there, before any ending, or not have come so far. */
export type Reach = 'there' | 'stops' | 'beyond';

/** A date on which something changes in either run; the first is the moment before they part. */
export interface Stop {
  readonly date: string;
  readonly first: State;
  readonly second: State;
  readonly moved: readonly Which[];
}

/** A decision after the fork: what a run took, or why it took nothing. */
export type Cell = Taken | 'not yet' | 'never';
export interface Row {
  readonly decision: Decision;
  readonly first: Cell;
  readonly second: Cell;
}

export interface Comparison {
  readonly fork: Fork;
  readonly first: Trace;
  readonly second: Trace;
  /** What each underlined at the fork; null for one that has not come to it, and for both where they are the same. */
  readonly parted: Readonly<Record<Which, Taken | null>>;
  readonly stops: readonly Stop[];
  readonly later: readonly Row[];
  /** Choices of Vera's own that both made, and not alike. */
  readonly vera: readonly Readonly<Record<Which, Answer>>[];
  /** What the papers that both met say was so, whichever line was underlined. */
  readonly same: readonly Decision[];
}

const isTaken = (cell: Cell): cell is Taken => typeof cell !== 'string';

/** Every decision that can still be met from a place, with those met on the way. */
function ahead(ways: Ways, from: number): Set<string> {
  const seen = new Set([from]);
  for (const at of seen) {
    const way = ways[at];
    if (way !== undefined && 'leads' in way) for (const next of Object.values(way.leads)) seen.add(next);
  }
  return new Set(
    [...seen].flatMap((at) => {
      const way = ways[at];
      return way !== undefined && 'decision' in way ? [way.decision] : [];
    }),
  );
}

function rowsOf(ways: Ways, first: Trace, second: Trace, from: number): Row[] {
  const cellOf = (trace: Trace): ((decision: Decision) => Cell) => {
    const open = ahead(ways, trace.path.endsAt);
    return ({ id }) =>
      trace.taken.slice(from).find(({ decision }) => decision.id === id) ??
      (open.has(id) ? 'not yet' : 'never');
  };
  const [inFirst, inSecond] = [cellOf(first), cellOf(second)];
  const met = [...first.taken.slice(from), ...second.taken.slice(from)].toSorted(
    (a, b) => a.day.localeCompare(b.day) || startOf(a.decision.date).localeCompare(startOf(b.decision.date)),
  );
  const decisions = new Map(met.map(({ decision }) => [decision.id, decision]));
  return [...decisions.values()].map((decision) => ({
    decision,
    first: inFirst(decision),
    second: inSecond(decision),
  }));
}

/** The last day that a run tells of; null for one that has not come to its first paper. */
export const lastDayOf = ({ taken, maps }: Trace): string | null =>
  [taken.at(-1)?.day, maps.at(-1)?.day]
    .flatMap((day) => day ?? [])
    .toSorted()
    .at(-1) ?? null;

function reachOf(trace: Trace, shared: number, day: string | null): Reach {
  const { end } = trace.path;
  const last = lastDayOf(trace);
  if (end !== null && 'ending' in end) return 'there';
  if (day === null) return trace.taken.length > shared ? 'there' : 'stops';
  if (last === null || day > last) return 'beyond';
  return day === last ? 'stops' : 'there';
}

/** What a run shows once everything up to a day has happened; before the fork's own consequences where no day is given. */
function stateAt(trace: Trace, shared: number, start: Readings, day: string | null): State {
  const isPast = (moment: Moment, after: number): boolean =>
    after <= shared || (day !== null && moment.day <= day);
  const map = trace.maps.findLast((seen) => isPast(seen, seen.after)) ?? trace.maps[0];
  const taken = trace.taken.findLast((one, n) => isPast(one, n + 1)) ?? null;
  return {
    map: map ?? { map: '', after: 0, day: '', date: '' },
    taken,
    readings: taken?.readings ?? start,
    reach: reachOf(trace, shared, day),
  };
}

function stopsOf(first: Trace, second: Trace, shared: number, start: Readings): Stop[] {
  const decision = first.taken[shared]?.decision ?? second.taken[shared]?.decision;
  if (decision === undefined) return [];
  const whats = { first, second };
  const moments = new Map<string, { readonly moment: Moment; readonly moved: readonly Which[] }>();
  for (const which of ['first', 'second'] as const) {
    const { taken, maps } = whats[which];
    for (const one of [...taken.slice(shared), ...maps.filter(({ after }) => after > shared)]) {
      const known = moments.get(one.day);
      moments.set(one.day, {
        moment: known === undefined ? one : finer(known.moment, one),
        moved: [...new Set([...(known?.moved ?? []), which])],
      });
    }
  }
  const at = (day: string | null): Pick<Stop, Which> => ({
    first: stateAt(first, shared, start, day),
    second: stateAt(second, shared, start, day),
  });
  const before: Stop = {
    date: decision.date.split('/')[0] ?? startOf(decision.date),
    moved: [],
    ...at(null),
  };
  return [
    before,
    ...[...moments.values()]
      .toSorted((a, b) => a.moment.day.localeCompare(b.moment.day))
      .map(({ moment, moved }) => ({ date: moment.date, moved, ...at(moment.day) })),
  ];
}

function veraOf(first: Trace, second: Trace): Comparison['vera'] {
  return first.answers.flatMap((one) => {
    const other = second.answers.find(({ id }) => pointOf(id) === pointOf(one.id));
    return other === undefined || other.id === one.id ? [] : [{ first: one, second: other }];
  });
}

/**
 * Compare two runs.
 * @param start what the instruments show before the first decision.
 */
export function compareRuns(ways: Ways, start: Readings, first: Trace, second: Trace): Comparison {
  const fork = forkOf(first.path.steps, second.path.steps);
  const rows = fork.kind === 'same' ? [] : rowsOf(ways, first, second, fork.at);
  return {
    fork,
    first,
    second,
    parted: { first: first.taken[fork.at] ?? null, second: second.taken[fork.at] ?? null },
    stops: fork.kind === 'same' ? [] : stopsOf(first, second, fork.at, start),
    later: rows.slice(1),
    vera: veraOf(first, second),
    same: rows.flatMap((row) => (isTaken(row.first) && isTaken(row.second) ? [row.decision] : [])),
  };
}

const DAY_MS = 86_400_000;
/** Two maps that lie beside each other for less only show that one run turned its page sooner. */
const LONG_ENOUGH = 14 * DAY_MS;

/** True where a run has decided what its next map will show, and has not come to that map's date. */
const awaitsMap = (trace: Trace, { map, taken }: State): boolean => {
  const next = trace.maps[trace.maps.indexOf(map) + 1];
  return next !== undefined && next.after <= (taken === null ? 0 : trace.taken.indexOf(taken) + 1);
};

/**
 * The stop to look at first: where the maps differ for longer than a moment, and each shows what its run has decided.
 * Where there is none such, the first after the fork.
 */
export function firstDifference({ stops, first, second }: Comparison): number {
  const pairAt = (n: number): string => `${stops[n]?.first.map.map}|${stops[n]?.second.map.map}`;
  const at = stops.findIndex((stop, n) => {
    if (stop.first.map.map === stop.second.map.map) return false;
    if (stop.first.reach === 'beyond' || stop.second.reach === 'beyond') return false;
    if (awaitsMap(first, stop.first) || awaitsMap(second, stop.second)) return false;
    const next = stops.findIndex((_, later) => later > n && pairAt(later) !== pairAt(n));
    const until = stops[next]?.date;
    return until === undefined || Date.parse(startOf(until)) - Date.parse(startOf(stop.date)) >= LONG_ENOUGH;
  });
  return at >= 0 ? at : Math.min(1, stops.length - 1);
}
