/** Looking about the chart: the fold, the camera, the keys from card to card, and what is said of each. */
import { describe, expect, it } from 'vitest';
import { loadProject, projectEvidence, readChart } from '../../src/authoring/project.ts';
import {
  bringIn,
  type Camera,
  firstLook,
  keepIn,
  type Rect,
  type Size,
  WHOLE,
  wholeScale,
  zoomAt,
} from '../../src/replay/chart/camera.ts';
import { type Band, foldAxis } from '../../src/replay/chart/fold.ts';
import type { ChartData } from '../../src/replay/chart/layout.ts';
import { type ChartModel, chartModel } from '../../src/replay/chart/model.ts';
import { type Direction, stepFrom } from '../../src/replay/chart/walk.ts';
import { describeCard, shortDate } from '../../src/replay/chart/words.ts';
import { follow } from '../../src/replay/ways.ts';
import { randomNumbers, randomWay } from './random.ts';

const evidence = projectEvidence(loadProject());
const chart: ChartData = readChart() ?? { ways: [], layout: { nodes: [], edges: [] } };
const random = randomNumbers(17);
const between = (least: number, most: number): number => least + random() * (most - least);

describe('the fold', () => {
  const GAP = { gap: 20, step: 15 };
  it('never changes the order of things, and draws each band as long as asked, whatever the bands', () => {
    for (let n = 0; n < 300; n++) {
      let end = 0;
      const bands = Array.from({ length: 1 + Math.floor(random() * 12) }, (): Band => {
        const from = end + between(1, 400);
        end = from + between(10, 200);
        return { from, to: end, size: between(10, 200) };
      });
      const bends = Array.from({ length: Math.floor(random() * 20) }, () => between(-50, end + 300));
      const fold = foldAxis(bands, bends, GAP);
      for (const { from, to, size } of bands) expect(fold.at(to) - fold.at(from)).toBeCloseTo(size, 6);
      const marks = [...bends, ...bands.flatMap(({ from, to }) => [from, to])].toSorted((a, b) => a - b);
      for (const [k, mark] of marks.entries())
        if (k > 0 && mark > (marks[k - 1] ?? mark))
          expect(fold.at(mark)).toBeGreaterThan(fold.at(marks[k - 1] ?? mark));
      expect(fold.length).toBeGreaterThanOrEqual(fold.at(end) - fold.at(bands[0]?.from ?? 0) - 1e-6);
    }
  });

  it('leaves a gap between bands and folds away the rest', () => {
    const fold = foldAxis(
      [
        { from: 0, to: 10, size: 10 },
        { from: 5000, to: 5010, size: 10 },
      ],
      [],
      GAP,
    );
    expect(fold.at(5000) - fold.at(10)).toBe(20);
    expect(fold.length).toBe(40);
  });

  it('makes one of two bands that overlap', () => {
    const fold = foldAxis(
      [
        { from: 0, to: 100, size: 100 },
        { from: 50, to: 150, size: 100 },
      ],
      [],
      GAP,
    );
    expect([0, 50, 100, 150].map(fold.at)).toEqual([0, 50, 100, 150]);
  });
});

describe('the camera', () => {
  const views: readonly Size[] = [
    { width: 1366, height: 660 },
    { width: 1280, height: 612 },
    { width: 390, height: 736 },
  ];
  const charts: readonly Size[] = [
    { width: 600, height: 300 },
    { width: 2400, height: 700 },
    { width: 6900, height: 4600 },
  ];
  const cases = views.flatMap((view) => charts.map((size) => ({ view, size })));

  it.each(cases)('never looks past the chart: $size in $view', ({ view, size }) => {
    for (let n = 0; n < 200; n++) {
      const wild: Camera = { x: between(-9e4, 9e4), y: between(-9e4, 9e4), k: 10 ** between(-3, 2) };
      const { x, y, k } = keepIn(wild, size, view);
      expect(k).toBeGreaterThanOrEqual(Math.min(wholeScale(size, view), 0.9) - 1e-9);
      expect(k).toBeLessThanOrEqual(2.5);
      const above = k < WHOLE ? 96 : 0;
      for (const [at, drawn, seen, head] of [
        [x, size.width * k, view.width, 0],
        [y, size.height * k, view.height, above],
      ] as const) {
        const [before, after] = [at - head, seen - (at + drawn)];
        // In the middle, or at most a margin of bare table on either side.
        if (drawn + 48 <= seen - head) expect(before).toBeCloseTo(after, 6);
        else expect(Math.max(before, after)).toBeLessThanOrEqual(24 + 1e-6);
      }
    }
  });

  it('keeps the point under the finger where it is', () => {
    const finger = { x: 300, y: 200 };
    const camera: Camera = { x: -40, y: 70, k: 0.8 };
    const next = zoomAt(camera, 1.7, finger);
    const chartPoint = ({ x, y, k }: Camera) => [(finger.x - x) / k, (finger.y - y) / k];
    expect(chartPoint(next)[0]).toBeCloseTo(chartPoint(camera)[0] ?? 0, 9);
    expect(chartPoint(next)[1]).toBeCloseTo(chartPoint(camera)[1] ?? 0, 9);
  });

  it('brings a card into view by moving, and does not move for one that is', () => {
    const view = { width: 800, height: 600 };
    const camera: Camera = { x: 0, y: 0, k: 1 };
    const far: Rect = { x: 1500, y: -300, width: 180, height: 150 };
    const { x, y } = bringIn(camera, far, view, 24);
    expect([far.x + x + far.width, far.y + y]).toEqual([800 - 24, 24]);
    expect(bringIn(camera, { x: 100, y: 100, width: 180, height: 150 }, view, 24)).toEqual(camera);
  });

  it('first looks at the whole where that can be read or nothing is being played, else at where one stands', () => {
    const at: Rect = { x: 3000, y: 2000, width: 180, height: 190 };
    const [wide, , narrow] = views as [Size, Size, Size];
    const [small, , large] = charts as [Size, Size, Size];
    const look = (size: Size, view: Size, isAbroad: boolean) =>
      firstLook(size, view, { at, isAbroad, isRich: true }).k;
    expect(look(small, wide, false)).toBe(wholeScale(small, wide));
    expect(look(large, wide, true)).toBe(wholeScale(large, wide));
    expect(look(large, wide, false)).toBe(1);
    expect(look(large, narrow, true)).toBeGreaterThan(0.8);
  });
});

describe('the arrow keys', () => {
  const seeded = randomNumbers(60);
  const runs = Array.from({ length: 60 }, () => randomWay(chart.ways, seeded));
  const current = runs[0] ?? [];
  const model: ChartModel = chartModel(chart, evidence, runs.slice(1), { choices: current, onPage: null });
  const spots = [...model.cards, ...model.ends.filter(({ name }) => name !== null)];
  const spotOf = (at: number | null) => spots.find((spot) => spot.at === at);
  const ALL: readonly Direction[] = ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown'];

  it('go right along the run being played to its end, and left all the way back', () => {
    const { steps, endsAt } = follow(chart.ways, current);
    const stations = [...steps.map(({ at }) => at), endsAt];
    for (const [n, at] of stations.entries()) {
      if (n + 1 < stations.length) expect(stepFrom(model, at, 'ArrowRight')).toBe(stations[n + 1]);
      if (n > 0) expect(stepFrom(model, at, 'ArrowLeft')).toBe(stations[n - 1]);
    }
  });

  it('come to a card that is there, on the side asked for', () => {
    for (const { at, x, y } of spots)
      for (const direction of ALL) {
        const next = stepFrom(model, at, direction);
        if (next === null) continue;
        const spot = spotOf(next);
        if (spot === undefined) throw new Error(`no card ${next}`);
        if (direction === 'ArrowRight') expect(spot.x).toBeGreaterThan(x);
        if (direction === 'ArrowLeft') expect(spot.x).toBeLessThan(x);
        if (direction === 'ArrowDown') expect(spot.y).toBeGreaterThan(y);
        if (direction === 'ArrowUp') expect(spot.y).toBeLessThan(y);
      }
  });

  it('reach every card and every ending found', () => {
    const reached = new Set<number>();
    for (const left = [model.present ?? 0]; left.length > 0; ) {
      const at = left.pop() ?? 0;
      if (reached.has(at)) continue;
      reached.add(at);
      for (const direction of ALL) {
        const next = stepFrom(model, at, direction);
        if (next !== null) left.push(next);
      }
    }
    expect(spots.map(({ at }) => at).filter((at) => !reached.has(at))).toEqual([]);
  });
});

describe('what is said', () => {
  it('gives a span of dates without saying anything twice', () => {
    expect(shortDate('1950-01-13')).toBe('13 Jan 1950');
    expect(shortDate('1950-04')).toBe('Apr 1950');
    expect(shortDate('1950-06-25/1950-06-27')).toBe('25–27 June 1950');
    expect(shortDate('1950-09-27/1950-10-09')).toBe('27 Sept–9 Oct 1950');
    expect(shortDate('1950-12-30/1951-01-02')).toBe('30 Dec 1950–2 Jan 1951');
  });

  it('names on a card its lines and whose they are, and counts the closed ones', () => {
    const [first] = follow(chart.ways, evidence.history).steps;
    const model = chartModel(chart, evidence, [], { choices: [first?.option ?? ''], onPage: null });
    const [card] = model.cards;
    const decision = evidence.decisions.find(({ id }) => id === first?.decision);
    const line = decision?.options.find(({ id }) => id === first?.option)?.line;
    expect(card && describeCard(card)).toBe(
      `${decision?.title}, 13 January 1950. This run, the record: ${line}. ${(card?.lines ?? 0) - 1} lines closed.`,
    );
  });
});
