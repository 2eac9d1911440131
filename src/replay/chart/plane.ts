/**
 * The folded plane and the lines on it: the layout's boxes and lines, brought to what these runs have opened.
 * Must not know: words, the page, the camera, or colours.
 */
import type { ChoiceId } from '../../run/run.ts';
import type { Path } from '../ways.ts';
import { type Band, foldAxis } from './fold.ts';
import type { ChartData } from './layout.ts';
import { between, type Point, pathOf } from './line.ts';
import { type Area, straighten } from './route.ts';
import { type Traced, takenKey } from './trace.ts';

export interface Plane {
  /** From the layout's measure to the drawing's. */
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  readonly width: number;
  readonly height: number;
  /** Every line that is drawn, by place and option, still in the layout's measure. */
  readonly edges: ReadonlyMap<string, readonly Point[]>;
}

/** SVG paths. */
export interface Lines {
  readonly history: string;
  readonly current: string;
  readonly others: string;
  /** Of those, the ways that several took: a few, more, many. */
  readonly crowds: readonly string[];
}

/** How long a column is that holds only closed papers, or a closed ending. */
const CLOSED = 60;
const CLOSED_END = 96;
/** What a closed paper takes above and below its line. */
const STOP = { above: 16, below: 42 } as const;
const GUTTER = 11;
const ABOVE = 46;
const BELOW = 20;
/** How far the lines lie beside the record's: the player's is raised, the others' lowered. */
const ASIDE = { current: -5, others: 5 } as const;

const pairs = (flat: readonly number[]): Point[] =>
  flat.flatMap((x, n) => (n % 2 === 0 ? [{ x, y: flat[n + 1] ?? 0 }] : []));

interface Seen extends Area {
  /** How long it is drawn across. */
  readonly across: number;
}

/** What of the layout can be seen. */
function seenAreas({ ways, layout }: ChartData, traced: Traced): Seen[] {
  return [...traced.places].flatMap(([at, { state }]): Seen[] => {
    const [box, way] = [layout.nodes[at], ways[at]];
    if (box === undefined || way === undefined) return [];
    const { x, y, width, height, enters } = box;
    const isStop = state === 'ahead' && 'decision' in way;
    const closed = isStop ? CLOSED : CLOSED_END;
    return [
      {
        left: x,
        right: x + width,
        top: isStop ? y + enters - STOP.above : y,
        bottom: isStop ? y + enters + STOP.below : y + height,
        across: state === 'ahead' ? closed : width,
      },
    ];
  });
}

/** Every option's line that is to be drawn: what somebody took, and history's whatever was met. */
function drawnEdges(
  { layout }: ChartData,
  traced: Traced,
  areas: readonly Area[],
): Map<string, readonly Point[]> {
  const keys = new Set(traced.taken.keys());
  for (const { at, option } of traced.history.steps) keys.add(takenKey(at, option));
  const edges = new Map<string, readonly Point[]>();
  for (const [at, options] of layout.edges.entries())
    for (const [option, flat] of Object.entries(options)) {
      const key = takenKey(at, option);
      if (keys.has(key)) edges.set(key, straighten(pairs(flat), areas));
    }
  return edges;
}

/** Folds away whatever nobody has opened. */
export function foldPlane(chart: ChartData, traced: Traced): Plane {
  const areas = seenAreas(chart, traced);
  const edges = drawnEdges(chart, traced, areas);
  const bends = [...edges.values()].flatMap((points) => points.slice(1, -1));
  const across = areas.map(({ left, right, across: size }): Band => ({ from: left, to: right, size }));
  const down = areas.map(({ top, bottom }): Band => ({ from: top, to: bottom, size: bottom - top }));
  const x = foldAxis(
    across,
    bends.map((point) => point.x),
    { gap: 20, step: 15 },
  );
  const y = foldAxis(
    down,
    bends.map((point) => point.y),
    { gap: 28, step: 13 },
  );
  return {
    x: x.at,
    y: (value) => y.at(value) + ABOVE,
    width: x.length,
    height: y.length + ABOVE + BELOW,
    edges,
  };
}

/** How many tiers a line gains in weight, and how many of the player's other runs each takes. */
const CROWDS = [2, 5, 15] as const;

/** One option's line from its card's left side, under its words, to the next card. */
function wayOf({ layout }: ChartData, plane: Plane, at: number, option: ChoiceId): Point[] {
  const box = layout.nodes[at];
  const edge = (plane.edges.get(takenKey(at, option)) ?? []).map(({ x, y }) => ({
    x: plane.x(x),
    y: plane.y(y),
  }));
  if (box === undefined) return edge;
  const left = plane.x(box.x);
  const enters = plane.y(box.y + box.enters);
  const row = edge[0]?.y ?? enters;
  return [{ x: left, y: enters }, { x: left + GUTTER, y: enters }, { x: left + GUTTER, y: row }, ...edge];
}

/** The record's line, the run being played, and all other runs as one. */
export function linesOf(chart: ChartData, traced: Traced, plane: Plane): Lines {
  const passed = new Set([...traced.history.steps.map(({ at }) => at), traced.history.endsAt]);
  /** Aside only where the record's line runs too: alone, a line lies where the words want it. */
  const way = (at: number, option: ChoiceId, aside: number): Point[] => {
    const from = chart.ways[at];
    const to = (from && 'leads' in from ? from.leads[option] : undefined) ?? at;
    const meets = (place: number): number => {
      const box = chart.layout.nodes[place];
      return box === undefined ? 0 : plane.y(box.y + box.enters) + (passed.has(place) ? aside : 0);
    };
    const who = traced.taken.get(takenKey(at, option));
    const isShared = who?.isHistory || (aside === ASIDE.others && who?.isCurrent);
    return between(wayOf(chart, plane, at, option), isShared ? aside : 0, meets(at), meets(to));
  };
  const whole = (path: Path | null, aside: number): string =>
    pathOf((path?.steps ?? []).flatMap(({ at, option }) => way(at, option, aside)));
  const others = [...traced.taken]
    .filter(([, who]) => who.others > 0)
    .map(([key, who]) => {
      const [at = '', option = ''] = key.split(' ');
      return { count: who.others, d: pathOf(way(Number(at), option, ASIDE.others)) };
    });
  return {
    history: whole(traced.history, 0),
    current: whole(traced.current, ASIDE.current),
    others: others.map(({ d }) => d).join(''),
    crowds: CROWDS.map((least, n) => {
      const most = CROWDS[n + 1] ?? Number.POSITIVE_INFINITY;
      return others.flatMap(({ count, d }) => (count >= least && count < most ? [d] : [])).join('');
    }),
  };
}
