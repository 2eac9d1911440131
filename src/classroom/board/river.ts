/**
 * The drawing of a class's ways: the chart's own plane, folded to what was reached, in small. Lines as broad as many runs
 * went along them. Pure.
 * Must not know: the page, or any colour.
 */
import type { Evidence } from '../../evidence/types.ts';
import { foldAxis } from '../../replay/chart/fold.ts';
import type { ChartData } from '../../replay/chart/layout.ts';
import { follow, type Ways } from '../../replay/ways.ts';
import type { ChoiceId } from '../../run/run.ts';

export interface RiverLine {
  readonly d: string;
  readonly runs: number;
}

export interface RiverName {
  readonly x: number;
  readonly y: number;
  readonly words: string;
}

export interface River {
  readonly lines: readonly RiverLine[];
  /** Under the lines that were really chosen. */
  readonly history: string;
  /** Papers met, at the head of their columns. */
  readonly columns: readonly RiverName[];
  readonly endings: readonly RiverName[];
  /** Where history's line ends. */
  readonly record: RiverName | null;
  readonly width: number;
  readonly height: number;
}

const SIZE = { column: 14, row: 13, ending: 17 } as const;
/** Between columns and between rows: a whole run's thirty papers lie close, a unit's three have room. */
const GAP = { least: 14, most: 96, width: 1000, few: 12, row: 4, rowOfFew: 16 } as const;

/** The place an option leads to; -1 where it is not offered. */
function leadOf(ways: Ways, at: number, option: ChoiceId): number {
  const way = ways[at];
  return way !== undefined && 'leads' in way ? (way.leads[option] ?? -1) : -1;
}

/** @param edges how many runs went along each line, by place and option; what is not in it is not drawn. */
export function drawRiver(
  { ways, layout }: ChartData,
  edges: ReadonlyMap<string, number>,
  evidence: Evidence,
): River {
  const endings: Readonly<Record<string, { readonly name: string }>> = evidence.endings;
  const taken = [...edges].map(([key, runs]) => {
    const [at = '', option = ''] = key.split(' ');
    return { at: Number(at), option, runs };
  });
  const record = follow(ways, evidence.history);
  // Of the record only what lies beside the class's ways: a board of one unit is a drawing of that unit.
  const reached = taken.flatMap(({ at, option }) => [
    layout.nodes[at]?.x ?? 0,
    layout.nodes[leadOf(ways, at, option)]?.x ?? 0,
  ]);
  const [west, east] = [Math.min(...reached), Math.max(...reached)];
  const theirs = record.steps.filter(({ at }) => {
    const x = layout.nodes[at]?.x ?? 0;
    return x >= west && x < east;
  });
  const places = new Set([...taken, ...theirs].flatMap(({ at, option }) => [at, leadOf(ways, at, option)]));
  const boxes = [...places].flatMap((at) => {
    const box = layout.nodes[at];
    return box === undefined ? [] : [{ at, ...box, isEnding: !('leads' in (ways[at] ?? {})) }];
  });
  const bendsOf = (n: number): number[] =>
    [...taken, ...theirs].flatMap(({ at, option }) =>
      (layout.edges[at]?.[option] ?? []).filter((_, i) => i % 2 === n),
    );
  const columnsInAll = new Set(boxes.map(({ x }) => x)).size;
  const columnGap = Math.min(
    GAP.most,
    Math.max(GAP.least, GAP.width / Math.max(1, columnsInAll) - SIZE.column),
  );
  const across = foldAxis(
    boxes.map(({ x, width }) => ({ from: x, to: x + width, size: SIZE.column })),
    bendsOf(0),
    { gap: columnGap, step: 2 },
  );
  const down = foldAxis(
    boxes.map(({ y, height, isEnding }) => ({
      from: y,
      to: y + height,
      size: isEnding ? SIZE.ending : SIZE.row,
    })),
    bendsOf(1),
    { gap: columnsInAll < GAP.few ? GAP.rowOfFew : GAP.row, step: 2 },
  );
  const say = (x: number, y: number): string => `${across.at(x).toFixed(1)} ${down.at(y).toFixed(1)}`;
  const lineOf = (at: number, option: ChoiceId): string => {
    const box = layout.nodes[at];
    const points = layout.edges[at]?.[option] ?? [];
    const start = box === undefined ? [] : [say(box.x, box.y + box.enters)];
    const rest = points.flatMap((x, n) => (n % 2 === 0 ? [say(x, points[n + 1] ?? 0)] : []));
    const to = layout.nodes[leadOf(ways, at, option)];
    return `M${[...start, ...rest, ...(to ? [say(to.x, to.y + to.enters)] : [])].join('L')}`;
  };
  const columns = new Map<string, RiverName>();
  const ends: RiverName[] = [];
  for (const { at, x, y, enters } of boxes) {
    const way = ways[at];
    if (way === undefined) continue;
    const spot = { x: across.at(x), y: down.at(y + enters) };
    if ('ending' in way) ends.push({ ...spot, words: endings[way.ending]?.name ?? way.ending });
    else {
      const words = evidence.decisions.find(({ id }) => id === way.decision)?.title ?? way.decision;
      if (!columns.has(words)) columns.set(words, { ...spot, words });
    }
  }
  const isReached = (name: RiverName): boolean =>
    taken.some(({ at, option }) => {
      const way = ways[leadOf(ways, at, option)];
      return way !== undefined && 'ending' in way && endings[way.ending]?.name === name.words;
    });
  const last = theirs.at(-1);
  const lastBox = last === undefined ? undefined : layout.nodes[leadOf(ways, last.at, last.option)];
  return {
    lines: taken
      .toSorted((a, b) => a.runs - b.runs)
      .map(({ at, option, runs }) => ({ d: lineOf(at, option), runs })),
    history: theirs.map(({ at, option }) => lineOf(at, option)).join(''),
    columns: [...columns.values()],
    endings: ends.filter(isReached),
    record:
      lastBox === undefined
        ? null
        : { x: across.at(lastBox.x), y: down.at(lastBox.y + lastBox.enters), words: 'The record' },
    width: across.length,
    height: down.length,
  };
}
