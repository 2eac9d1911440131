/**
 * The chart as it is drawn for these runs: cards, history's closed papers, endings, units and lines, in the folded plane.
 * Pure; derived from the runs and the layout. Must not know: the page, the camera, or colours.
 */
import type { Decision, Ending, Evidence } from '../../evidence/types.ts';
import type { ChoiceId, UnitId } from '../../run/run.ts';
import { CARD, type ChartData } from './layout.ts';
import { foldPlane, type Lines, linesOf, type Plane } from './plane.ts';
import {
  endingsFrom,
  type PlaceState,
  type Stand,
  type Taken,
  type Traced,
  takenKey,
  traceRuns,
} from './trace.ts';
import { period } from './words.ts';

/** One line of a paper. */
export interface Row {
  readonly option: ChoiceId;
  readonly words: string;
  readonly taken: Taken | null;
  /** Underlined by the player in another world. */
  readonly isTriedElsewhere: boolean;
  /** How many endings lie behind it. */
  readonly ends: number;
}

interface Placed {
  readonly at: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly isPresent: boolean;
  /** The choices that lead here, and whose run that is. */
  readonly before: readonly ChoiceId[];
  /** What that run underlined here, or null. */
  readonly answer: ChoiceId | null;
  readonly isHistoryOnly: boolean;
  readonly stopped: number;
}

export interface Card extends Placed {
  /** Null until the player has had this paper on the table, in whatever world. */
  readonly title: string | null;
  readonly date: string;
  readonly state: Exclude<PlaceState, 'ahead'>;
  readonly enters: number;
  /** How many lines the paper has. */
  readonly lines: number;
  /** Its lines; none while it waits for an answer. */
  readonly rows: readonly Row[];
  /** What leads here: the paper before and the line underlined on it. */
  readonly after: readonly string[];
}

export interface End extends Placed {
  /** Null for history's own, until the player has found it. */
  readonly name: string | null;
}

/** A paper on history's line that is still closed. */
export interface Stop {
  readonly at: number;
  readonly x: number;
  readonly y: number;
  readonly date: string;
}

export interface UnitBand {
  readonly unit: UnitId;
  readonly from: number;
  readonly to: number;
  readonly period: string;
  readonly isPresent: boolean;
}

/** A decision's column, for the look over the whole. */
export interface Column {
  readonly title: string;
  readonly from: number;
  readonly to: number;
}

export interface ChartModel {
  readonly cards: readonly Card[];
  readonly stops: readonly Stop[];
  readonly ends: readonly End[];
  readonly units: readonly UnitBand[];
  readonly columns: readonly Column[];
  readonly lines: Lines;
  readonly width: number;
  readonly height: number;
  /** The card or ending where the run being played stands; null while none is. */
  readonly present: number | null;
  /** For walking from card to card: where the lines lead from each, the run being played first. */
  readonly onward: ReadonlyMap<number, readonly number[]>;
  readonly otherRuns: number;
}

/** The run being played leads, then the player's others, then history. */
const rank = ({ isCurrent, others }: Taken): number => (isCurrent ? 0 : others > 0 ? 1 : 2);

/** Where the lines lead from each place, and by what words one comes to it. */
function connect(chart: ChartData, traced: Traced, decisions: ReadonlyMap<string, Decision>) {
  const onward = new Map<number, number[]>();
  const after = new Map<number, string[]>();
  for (const [key] of [...traced.taken].toSorted((a, b) => rank(a[1]) - rank(b[1]))) {
    const [from = '', option = ''] = key.split(' ');
    const way = chart.ways[Number(from)];
    if (way === undefined || !('leads' in way)) continue;
    const to = way.leads[option] ?? -1;
    if (!onward.get(Number(from))?.includes(to))
      onward.set(Number(from), [...(onward.get(Number(from)) ?? []), to]);
    const decision = decisions.get(way.decision);
    const line = decision?.options.find(({ id }) => id === option)?.line ?? '';
    after.set(to, [...(after.get(to) ?? []), `${decision?.title ?? ''}: ${line}`]);
  }
  return { onward, after };
}

const isMet = (stand: Stand): boolean => stand.state !== 'ahead';

function unitsOf(chart: ChartData, traced: Traced, plane: Plane, evidence: Evidence): UnitBand[] {
  const last = evidence.decisions.toSorted((a, b) => a.date.localeCompare(b.date, 'en')).at(-1);
  const bands = new Map<UnitId, { from: number; to: number; isPresent: boolean }>();
  for (const at of traced.places.keys()) {
    const way = chart.ways[at];
    const box = chart.layout.nodes[at];
    if (way === undefined || box === undefined) continue;
    // An ending belongs to the last unit.
    const unit =
      'decision' in way ? evidence.decisions.find(({ id }) => id === way.decision)?.unit : last?.unit;
    if (unit === undefined) continue;
    const known = bands.get(unit);
    bands.set(unit, {
      from: Math.min(known?.from ?? Number.POSITIVE_INFINITY, plane.x(box.x)),
      to: Math.max(known?.to ?? 0, plane.x(box.x + box.width)),
      isPresent: (known?.isPresent ?? false) || at === traced.present,
    });
  }
  const sorted = [...bands].toSorted((a, b) => a[1].from - b[1].from);
  return sorted.map(([unit, band], n) => {
    const before = sorted[n - 1]?.[1];
    const next = sorted[n + 1]?.[1];
    const dates = evidence.decisions.filter((decision) => decision.unit === unit).map(({ date }) => date);
    return {
      unit,
      isPresent: band.isPresent,
      from: before === undefined ? band.from - 20 : (before.to + band.from) / 2,
      to: next === undefined ? band.to + 20 : (band.to + next.from) / 2,
      period: period(dates),
    };
  });
}

/** The columns of the papers that may be named, from the first on. */
function columnsOf(cards: readonly Card[]): Column[] {
  const columns = new Map<string, Column>();
  for (const { title, x, width } of cards)
    if (title !== null) columns.set(title, { title, from: x, to: x + width });
  return [...columns.values()].toSorted((a, b) => a.from - b.from);
}

/** The run being played, as far as the chart asks. */
export interface Playing {
  readonly choices: readonly ChoiceId[];
  /** The decision whose paper lies on the page, which may be named although it is not answered yet. */
  readonly onPage: string | null;
}

/**
 * @param runs the player's other runs, newest first, with every choice each stands for.
 * @param playing the run being played; null while none is.
 */
export function chartModel(
  chart: ChartData,
  evidence: Evidence,
  runs: readonly (readonly ChoiceId[])[],
  playing: Playing | null,
): ChartModel {
  const traced = traceRuns(chart.ways, evidence.history, runs, playing?.choices ?? null);
  const plane = foldPlane(chart, traced);
  const decisions = new Map(evidence.decisions.map((decision) => [decision.id, decision]));
  const endings: Readonly<Record<string, Ending>> = evidence.endings;
  const ends = endingsFrom(chart.ways);
  const { onward, after } = connect(chart, traced, decisions);
  const model = { cards: [] as Card[], stops: [] as Stop[], ends: [] as End[] };
  for (const [at, stand] of traced.places) {
    const way = chart.ways[at];
    const box = chart.layout.nodes[at];
    if (way === undefined || box === undefined) continue;
    const placed: Placed = {
      at,
      x: plane.x(box.x),
      y: plane.y(box.y),
      width: Math.min(plane.x(box.x + box.width) - plane.x(box.x), CARD.width),
      height: box.height,
      isPresent: at === traced.present,
      before: stand.before,
      answer: stand.answer,
      isHistoryOnly: stand.isHistoryOnly,
      stopped: stand.stopped,
    };
    if ('ending' in way) {
      model.ends.push({ ...placed, name: isMet(stand) ? (endings[way.ending]?.name ?? way.ending) : null });
      continue;
    }
    const decision = decisions.get(way.decision);
    if (decision === undefined) continue;
    if (stand.state === 'ahead') {
      const middle = (plane.x(box.x) + plane.x(box.x + box.width)) / 2;
      model.stops.push({ at, x: middle, y: plane.y(box.y + box.enters), date: decision.date });
      continue;
    }
    const rowOf = ([option, to]: readonly [ChoiceId, number]): Row => {
      const taken = traced.taken.get(takenKey(at, option)) ?? null;
      return {
        option,
        words: decision.options.find(({ id }) => id === option)?.line ?? '',
        taken,
        isTriedElsewhere:
          traced.tried.has(option) && (taken === null || (!taken.isCurrent && taken.others === 0)),
        ends: ends[to]?.size ?? 0,
      };
    };
    const isKnown = traced.answered.has(decision.id) || (placed.isPresent && playing?.onPage === decision.id);
    const leads = Object.entries(way.leads);
    model.cards.push({
      ...placed,
      title: isKnown ? decision.title : null,
      date: decision.date,
      state: stand.state,
      enters: box.enters,
      lines: leads.length,
      rows: stand.state === 'open' ? leads.map(rowOf) : [],
      after: after.get(at) ?? [],
    });
  }
  return {
    cards: model.cards.toSorted((a, b) => a.x - b.x || a.y - b.y),
    stops: model.stops,
    ends: model.ends,
    units: unitsOf(chart, traced, plane, evidence),
    columns: columnsOf(model.cards),
    lines: linesOf(chart, traced, plane),
    width: plane.width,
    height: plane.height,
    present: traced.present,
    onward,
    otherRuns: traced.others.length,
  };
}
