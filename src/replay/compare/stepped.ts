/**
 * How a stepped chart of named states is laid out: a row for each state that either run shows, in the order in which they
 * are met, so that no state stands above another for any other reason. Two lines run through the rows, stop by stop.
 * Must not know: the instruments, or how it is drawn.
 */
import type { Which } from './fork.ts';

/** A line through the chart: its row at each stop. */
export type Lane = readonly number[];

/** A state's name, written where a line comes to it. */
export interface Name {
  readonly row: number;
  readonly stop: number;
  readonly whose: Which | 'both';
  /** True where there is no room for it after its stop, even on a narrow page: then it ends there. */
  readonly endsHere: boolean;
}

export interface Stepped {
  /** Each row's state. */
  readonly rows: readonly string[];
  readonly first: Lane;
  readonly second: Lane;
  readonly names: readonly Name[];
}

/** The narrowest chart and the width of a letter, in pixels: a name that would not fit is set the other way. */
const NARROW = 270;
const LETTER = 7.5;

/** Both lists have a state for every stop. */
export function layOutSteps(first: readonly string[], second: readonly string[]): Stepped {
  const rows: string[] = [];
  const rowOf = (state: string): number => {
    const known = rows.indexOf(state);
    return known >= 0 ? known : rows.push(state) - 1;
  };
  const lanes = { first: [] as number[], second: [] as number[] };
  first.forEach((state, stop) => {
    lanes.first.push(rowOf(state));
    lanes.second.push(rowOf(second[stop] ?? state));
  });
  const count = lanes.first.length;
  const names: Name[] = [];
  const name = (row: number, stop: number, whose: Name['whose']): void => {
    const room = (1 - stop / count) * NARROW;
    names.push({ row, stop, whose, endsHere: (rows[row]?.length ?? 0) * LETTER > room });
  };
  for (let stop = 0; stop < count; stop++) {
    const comes = (lane: Lane): number | null =>
      lane[stop] === lane[stop - 1] ? null : (lane[stop] ?? null);
    const [one, other] = [comes(lanes.first), comes(lanes.second)];
    if (one !== null) name(one, stop, one === other ? 'both' : 'first');
    if (other !== null && other !== one) name(other, stop, 'second');
  }
  return { rows, ...lanes, names: names.filter(isNew(lanes, names, rows)) };
}

/** A row has its name already where the other line has been lying in it, or has only just been named. */
const isNew =
  (lanes: Readonly<Record<Which, Lane>>, names: readonly Name[], rows: readonly string[]) =>
  ({ row, stop }: Name, n: number): boolean => {
    if (stop === 0) return true;
    if (lanes.first[stop - 1] === row || lanes.second[stop - 1] === row) return false;
    const width = ((rows[row]?.length ?? 0) * LETTER * lanes.first.length) / NARROW;
    return !names.slice(0, n).some((one) => one.row === row && stop - one.stop < width);
  };

/** How far down its row a line runs: the state's name stands over it. */
const ON = 0.84;

/** The path of a lane in units of one stop across and one row down; it ends after stop `last`. */
export function pathOf(lane: Lane, last: number): string {
  let d = '';
  for (let stop = 0; stop <= last && stop < lane.length; stop++) {
    const y = (lane[stop] ?? 0) + ON;
    d += stop === 0 ? `M0 ${y}` : lane[stop] === lane[stop - 1] ? '' : `V${y}`;
    d += `H${stop + 1}`;
  }
  return d;
}
