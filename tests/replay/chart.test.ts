/** The chart's model: what is drawn for which runs, what stays closed, and every number on it. */
import { describe, expect, it } from 'vitest';
import { loadProject, projectEvidence, readChart } from '../../src/authoring/project.ts';
import { type ChartData, lineOfRow } from '../../src/replay/chart/layout.ts';
import { type ChartModel, chartModel, type Playing } from '../../src/replay/chart/model.ts';
import { takenKey, traceRuns } from '../../src/replay/chart/trace.ts';
import { follow } from '../../src/replay/ways.ts';
import { randomNumbers, randomWay } from './random.ts';

const project = loadProject();
const evidence = projectEvidence(project);
const chart: ChartData = readChart() ?? { ways: [], layout: { nodes: [], edges: [] } };
const { ways, layout } = chart;
const { history } = evidence;

const runsOf = (seed: number, count: number): string[][] => {
  const random = randomNumbers(seed);
  return Array.from({ length: count }, () => randomWay(ways, random));
};
const playing = (choices: readonly string[], onPage: string | null = null): Playing => ({ choices, onPage });
const modelOf = (runs: readonly (readonly string[])[], current: Playing | null): ChartModel =>
  chartModel(chart, evidence, runs, current);

/** The shelves the rules are held against: nothing, a beginning, one whole run, six, sixty. */
const SHELVES: readonly (readonly [string, readonly string[][], Playing | null])[] = [
  ['nothing at all', [], null],
  ['the first page', [], playing([])],
  ['three choices', [], playing(runsOf(3, 1)[0]?.slice(0, 3) ?? [])],
  ['one run', runsOf(5, 1), null],
  ['six runs and one half played', runsOf(6, 6), playing(runsOf(8, 1)[0]?.slice(0, 7) ?? [])],
  ['sixty runs', runsOf(60, 60), playing(runsOf(61, 1)[0] ?? [])],
  ['history itself', [], playing(history)],
];

/** Every string anywhere in it. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value instanceof Map) return [...value].flatMap(stringsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

interface Level {
  readonly y: number;
  readonly from: number;
  readonly to: number;
}

/** The level pieces of an SVG path. */
function levelsOf(d: string): Level[] {
  const points = [...d.matchAll(/([ML])(-?[\d.]+) (-?[\d.]+)/g)].map(([, kind, x, y]) => ({
    kind,
    x: Number(x),
    y: Number(y),
  }));
  return points.flatMap(({ kind, x, y }, n) => {
    const before = points[n - 1];
    if (kind === 'M' || before === undefined || before.y !== y) return [];
    return [{ y, from: Math.min(before.x, x), to: Math.max(before.x, x) }];
  });
}

/** How far from a row's line the path runs under its words, or null where it does not. */
function underlines(levels: readonly Level[], model: ChartModel, at: number, option: string): number | null {
  const card = model.cards.find((one) => one.at === at);
  if (card === undefined) return null;
  const row = card.y + lineOfRow(card.rows.findIndex((one) => one.option === option));
  const [left, right] = [card.x + 26, card.x + card.width - 6];
  const found = levels.find(({ y, from, to }) => Math.abs(y - row) <= 6 && from <= left && to >= right);
  return found === undefined ? null : found.y - row;
}

/** The endings that can be come to from a place, walked anew. */
function endsBehind(at: number): Set<number> {
  const [seen, left, ends] = [new Set<number>(), [at], new Set<number>()];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const way = ways[next];
    if (way === undefined || seen.has(next)) continue;
    seen.add(next);
    if ('ending' in way) ends.add(next);
    else left.push(...Object.values(way.leads));
  }
  return ends;
}

describe.each(SHELVES)('the chart for %s', (_, runs, current) => {
  const model = modelOf(runs, current);
  const own = [...runs, ...(current === null ? [] : [current.choices])];
  const paths = own.map((choices) => follow(ways, choices));
  const answered = new Set(paths.flatMap(({ steps }) => steps.map(({ decision }) => decision)));

  it('draws the whole of the record: every paper of it is a card or a stop on its line', () => {
    const levels = levelsOf(model.lines.history);
    const { steps, endsAt } = follow(ways, history);
    for (const { at, option } of steps) {
      const stop = model.stops.find((one) => one.at === at);
      const card = model.cards.find((one) => one.at === at);
      expect([stop, card].filter((one) => one !== undefined)).toHaveLength(1);
      if (stop)
        expect(
          levels.some(({ y, from, to }) => Math.abs(y - stop.y) < 1 && from <= stop.x && to >= stop.x),
        ).toBe(true);
      else if (card?.state === 'open') expect(underlines(levels, model, at, option)).toBeCloseTo(0, 0);
    }
    expect(model.ends.some(({ at }) => at === endsAt)).toBe(true);
  });

  it('names no paper, line or ending that nobody has met', () => {
    const said = new Set(stringsIn(model));
    const found = new Set(paths.flatMap(({ end }) => (end && 'ending' in end ? [end.ending] : [])));
    for (const { id, title, options } of evidence.decisions) {
      if (answered.has(id)) continue;
      expect([...said].filter((one) => one === title || one.startsWith(`${title}:`))).toEqual([]);
      for (const option of options)
        expect(model.cards.some(({ rows }) => rows.some((row) => row.option === option.id))).toBe(false);
    }
    for (const [id, { name }] of Object.entries(evidence.endings))
      if (!found.has(id)) expect(said.has(name)).toBe(false);
  });

  it('opens exactly the places that runs have come to, and the answered papers of the record', () => {
    const met = new Set(paths.flatMap(({ steps, endsAt }) => [...steps.map(({ at }) => at), endsAt]));
    if (own.length === 0) met.clear();
    const recorded = follow(ways, history)
      .steps.filter(({ decision }) => answered.has(decision))
      .map(({ at }) => at);
    const drawn = [...model.cards, ...model.ends.filter(({ name }) => name !== null)].map(({ at }) => at);
    expect(new Set(drawn)).toEqual(new Set([...met, ...recorded]));
  });

  it('leads every run under the very lines it underlined', () => {
    const { others } = traceRuns(ways, history, runs, current?.choices ?? null);
    const thin = levelsOf(model.lines.others);
    const thick = levelsOf(model.lines.current);
    for (const { steps } of others)
      for (const { at, option } of steps) expect(underlines(thin, model, at, option)).not.toBeNull();
    const mine = current === null ? [] : follow(ways, current.choices).steps;
    for (const { at, option } of mine) expect(underlines(thick, model, at, option)).not.toBeNull();
    // And under no other.
    const taken = new Set(mine.map(({ at, option }) => takenKey(at, option)));
    for (const { at, rows } of model.cards)
      for (const { option } of rows)
        if (!taken.has(takenKey(at, option))) expect(underlines(thick, model, at, option)).toBeNull();
  });

  it('counts on every line the runs that took it, and says whose it is', () => {
    const { others } = traceRuns(ways, history, runs, current?.choices ?? null);
    const mine = new Set(
      (current === null ? [] : follow(ways, current.choices).steps).map(({ at, option }) =>
        takenKey(at, option),
      ),
    );
    const real = new Set(follow(ways, history).steps.map(({ at, option }) => takenKey(at, option)));
    for (const { at, rows } of model.cards)
      for (const { option, taken } of rows) {
        const key = takenKey(at, option);
        const count = others.filter(({ steps }) =>
          steps.some((step) => takenKey(step.at, step.option) === key),
        ).length;
        expect(taken?.others ?? 0).toBe(count);
        expect(taken?.isCurrent ?? false).toBe(mine.has(key));
        expect(taken?.isHistory ?? false).toBe(real.has(key));
        if (taken !== null) expect(follow(ways, taken.through).steps.at(-1)).toMatchObject({ at, option });
      }
  });

  it('says behind every line how many endings can still be come to', () => {
    for (const { at, rows } of model.cards) {
      const way = ways[at];
      if (way === undefined || !('leads' in way)) throw new Error('a card that is no decision');
      for (const { option, ends } of rows) expect(ends).toBe(endsBehind(way.leads[option] ?? -1).size);
    }
  });

  it('says where the player is, and nothing where no run is being played', () => {
    const here = [...model.cards, ...model.ends].filter(({ isPresent }) => isPresent).map(({ at }) => at);
    const at = current === null ? null : follow(ways, current.choices).endsAt;
    expect(model.present).toBe(at);
    expect(here).toEqual(at === null ? [] : [at]);
    expect(model.units.filter(({ isPresent }) => isPresent)).toHaveLength(at === null ? 0 : 1);
  });

  it('lays no card over another, and each unit after the one before', () => {
    const cards = [...model.cards, ...model.ends];
    for (const [n, a] of cards.entries())
      for (const b of cards.slice(n + 1))
        expect(
          a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y,
        ).toBe(true);
    for (const [n, band] of model.units.entries())
      expect(band.from).toBeGreaterThanOrEqual((model.units[n - 1]?.to ?? band.from) - 0.01);
  });
});

describe('a paper that waits for an answer', () => {
  const start = history.filter((id) => follow(ways, [id]).steps.length > 0).slice(0, 1);
  const next = follow(ways, start).end;
  const waits = next && 'decision' in next ? next.decision : '';

  const cardOf = (onPage: string | null) =>
    modelOf([], playing(start, onPage)).cards.find(({ isPresent }) => isPresent);

  it('is named while it lies on the page, and not before', () => {
    const title = evidence.decisions.find(({ id }) => id === waits)?.title;
    expect(cardOf(null)).toMatchObject({ title: null, state: 'next', rows: [] });
    expect(cardOf(waits)).toMatchObject({ title, state: 'next', rows: [] });
    expect(cardOf(waits)?.lines).toBeGreaterThan(1);
  });
});

describe('the layout that ships', () => {
  it('has a box and a line for everything there is, the lines from row to paper', () => {
    expect(layout.nodes).toHaveLength(ways.length);
    for (const [at, way] of ways.entries()) {
      const box = layout.nodes[at];
      if (box === undefined || !('leads' in way)) continue;
      for (const [row, [option, to]] of Object.entries(way.leads).entries()) {
        const flat = layout.edges[at]?.[option] ?? [];
        const next = layout.nodes[to];
        expect(flat.slice(0, 2)).toEqual([box.x + box.width, box.y + lineOfRow(row)]);
        expect(flat.slice(-2)).toEqual([next?.x, (next?.y ?? 0) + (next?.enters ?? 0)]);
      }
    }
  });
});
