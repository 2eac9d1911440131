/** Two runs side by side: over many pairs, nothing is shown that is not that run's own, or not of its date. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { PATHS } from '../../src/authoring/paths.ts';
import { loadProject, projectEvidence } from '../../src/authoring/project.ts';
import {
  type Comparison,
  compareRuns,
  firstDifference,
  lastDayOf,
} from '../../src/replay/compare/compare.ts';
import type { Which } from '../../src/replay/compare/fork.ts';
import { layOutSteps } from '../../src/replay/compare/stepped.ts';
import { type Trace, traceRun } from '../../src/replay/compare/trace.ts';
import { startOf } from '../../src/replay/compare/when.ts';
import { endingOf, type Ways } from '../../src/replay/ways.ts';
import { pointOf, type Run } from '../../src/run/run.ts';
import { wholeRun } from '../../src/shelfActions.ts';
import { readInstruments } from '../../src/story/ledger.ts';
import { playRun } from '../../src/story/play.ts';
import { randomNumbers, randomWay } from './random.ts';

const project = loadProject();
const evidence = projectEvidence(project);
const { ways } = JSON.parse(readFileSync(PATHS.chart, 'utf8')) as { ways: Ways };
const { history, decisions } = evidence;
const SIDES = ['first', 'second'] as const;
const other: Readonly<Record<Which, Which>> = { first: 'second', second: 'first' };

function source() {
  if (project.source === null) throw new Error('the story does not compile');
  return project.source;
}
const runOf = (choices: readonly string[]): Run => ({ story: 'empty-chair', choices });
const trace = (run: Run): Trace => traceRun(source(), evidence, ways, run);
const compare = (first: Trace, second: Trace): Comparison =>
  compareRuns(ways, evidence.instruments, first, second);
const decided = (choices: readonly string[]): string[] =>
  choices.filter((id) => decisions.some((one) => one.id === pointOf(id)));

/** Whole runs, their beginnings, history, and a run that has not begun: every two of them are a pair. */
const traces: Trace[] = [];
const pairs: Comparison[] = [];
beforeAll(() => {
  const random = randomNumbers(1950);
  const whole = Array.from({ length: 34 }, () => randomWay(ways, random));
  const cut = whole.slice(0, 10).map((choices) => choices.slice(0, Math.floor(random() * choices.length)));
  for (const choices of [[], history, ...whole, ...cut]) traces.push(trace(runOf(choices)));
  for (const [n, first] of traces.entries())
    for (const second of traces.slice(n + 1)) pairs.push(compare(first, second));
}, 60_000);

/** What a comparison would be, seen from the other side. */
function mirrored({ fork, first, second, parted, stops, later, vera, same }: Comparison): Comparison {
  return {
    fork: fork.kind === 'beginning' ? { ...fork, shorter: other[fork.shorter] } : fork,
    first: second,
    second: first,
    parted: { first: parted.second, second: parted.first },
    stops: stops.map((stop) => ({
      date: stop.date,
      first: stop.second,
      second: stop.first,
      moved: SIDES.filter((which) => stop.moved.includes(other[which])),
    })),
    later: later.map((row) => ({ decision: row.decision, first: row.second, second: row.first })),
    vera: vera.map((row) => ({ first: row.second, second: row.first })),
    same,
  };
}
const inOrder = (one: Comparison): Comparison => ({
  ...one,
  stops: one.stops.map((stop) => ({ ...stop, moved: SIDES.filter((which) => stop.moved.includes(which)) })),
});

describe('over more than a thousand pairs of runs', () => {
  it('the sides change places and nothing else does', () => {
    expect(pairs.length).toBeGreaterThan(1000);
    for (const pair of pairs)
      expect(inOrder(compare(pair.second, pair.first))).toEqual(inOrder(mirrored(pair)));
  });

  it('they part at the first decision answered otherwise, and share all before it', () => {
    for (const { fork, first, second, parted } of pairs) {
      const [one, two] = [decided(first.choices), decided(second.choices)];
      let at = 0;
      while (at < one.length && at < two.length && one[at] === two[at]) at++;
      expect(fork.at).toBe(at);
      expect([parted.first?.option.id, parted.second?.option.id]).toEqual([one[at], two[at]]);
      const length = Math.min(one.length, two.length);
      expect(fork.kind).toBe(at < length ? 'parts' : one.length === two.length ? 'same' : 'beginning');
      if (fork.kind === 'beginning') expect(fork.shorter).toBe(one.length < two.length ? 'first' : 'second');
    }
  });

  it('dates follow one another, each once', () => {
    for (const { stops } of pairs) {
      const days = stops.slice(1).map(({ date }) => startOf(date));
      expect(days).toEqual([...new Set(days)].toSorted());
      expect(startOf(stops[0]?.date ?? '') <= (days[0] ?? '9999')).toBe(true);
    }
  });

  it('every instrument shows what the ledger of that run shows at that date', () => {
    const ledgers = new Map(
      traces.map((one) => [
        one,
        [0, ...one.taken.map(({ option }) => one.choices.indexOf(option.id) + 1)].map((count) =>
          JSON.stringify(readInstruments(evidence.instruments, decisions, one.choices.slice(0, count))),
        ),
      ]),
    );
    const wrong: string[] = [];
    for (const { fork, stops, ...sides } of pairs)
      for (const [n, stop] of stops.entries())
        for (const which of SIDES) {
          const side = sides[which];
          const past = side.taken.filter(
            ({ day }, at) => at < fork.at || (n > 0 && day <= startOf(stop.date)),
          );
          const shown = stop[which];
          if (shown.taken !== (past.at(-1) ?? null)) wrong.push(`${stop.date}: ${shown.taken?.option.id}`);
          if (JSON.stringify(shown.readings) !== ledgers.get(side)?.[past.length])
            wrong.push(`${stop.date}: ${JSON.stringify(shown.readings)}`);
        }
    expect(wrong).toEqual([]);
  });

  it('no map is shown before the paper that led to it, none for a date that a run has not come to', () => {
    const wrong: string[] = [];
    for (const { stops, fork, ...sides } of pairs)
      for (const [n, stop] of stops.entries())
        for (const which of SIDES) {
          const side = sides[which];
          const { map, taken, reach } = stop[which];
          const isWhole = side.path.end !== null && 'ending' in side.path.end;
          const isPast = n > 0 && startOf(stop.date) > (lastDayOf(side) ?? '');
          const isShorter = fork.kind === 'beginning' && which === fork.shorter;
          const faults = [
            side.maps.includes(map) ? '' : 'another world’s map',
            map.after <= (taken === null ? 0 : side.taken.indexOf(taken) + 1) ? '' : 'a map too soon',
            (reach === 'beyond') === (!isWhole && isPast) ? '' : `${reach}: past its end or not`,
            isWhole && reach === 'stops' ? 'a whole run does not stop' : '',
            isShorter && n === 0 && reach !== 'stops' ? 'the shorter stops here' : '',
          ];
          wrong.push(...faults.filter(Boolean).map((fault) => `${stop.date} ${map.map}: ${fault}`));
        }
    expect(wrong).toEqual([]);
  });

  it('the date looked at first shows two maps that both runs came to, where there is such a date', () => {
    for (const pair of pairs) {
      const at = pair.stops[firstDifference(pair)];
      if (at === undefined) expect(pair.stops).toEqual([]);
      else if (at.first.map.map !== at.second.map.map && pair.fork.kind === 'parts')
        expect([at.first.reach, at.second.reach]).not.toContain('beyond');
    }
  });

  it('later papers stand once each, on the side that met them, and what is said to be the same was met by both', () => {
    const wrong: string[] = [];
    for (const { later, same, fork, ...sides } of pairs) {
      const met = SIDES.map((which) => sides[which].taken.slice(fork.at));
      if (new Set(later.map(({ decision }) => decision)).size !== later.length) wrong.push('a paper twice');
      for (const row of later)
        for (const [n, which] of SIDES.entries()) {
          const found = met[n]?.find(({ decision }) => decision === row.decision);
          const cell = row[which];
          if ((typeof cell === 'string' ? undefined : cell) !== found)
            wrong.push(`${row.decision.id}, ${which}`);
        }
      for (const one of same)
        if (!met.every((taken) => taken.some(({ decision }) => decision === one)))
          wrong.push(`same: ${one.id}`);
    }
    expect(wrong).toEqual([]);
  });

  it('a chart has a row for every state, and each line runs through its own run’s states', () => {
    for (const { stops } of pairs.filter((_, n) => n % 7 === 0)) {
      const states = SIDES.map((which) => stops.map((stop) => stop[which].readings.front));
      const [one = [], two = []] = states;
      const { rows, first, second, names } = layOutSteps(one, two);
      expect(first.map((row) => rows[row])).toEqual(one);
      expect(second.map((row) => rows[row])).toEqual(two);
      expect(new Set(names.map(({ row }) => row)).size).toBe(rows.length);
    }
  });
});

describe('one run', () => {
  it('shows only maps of its own pages and leaves, and ends where its decisions lead', () => {
    for (const one of traces.slice(0, 8)) {
      const { session } = playRun(source(), one.run);
      session.turnTo(Number.MAX_SAFE_INTEGER);
      const own = new Set([
        ...session.readSoFar.map(({ scene }) => scene.map),
        ...one.taken.map(({ option: { leaf } }) => ('map' in leaf ? leaf.map : null)),
      ]);
      for (const { map } of one.maps) expect(own).toContain(map);
      for (const [n, { option }] of one.taken.entries())
        if ('map' in option.leaf) {
          const { map } = option.leaf;
          expect(one.maps.some((seen) => seen.map === map && seen.after <= n + 1)).toBe(true);
        }
      for (const [n, { map, after }] of one.maps.entries()) {
        expect(map).not.toBe(one.maps[n - 1]?.map);
        expect(after).toBeGreaterThanOrEqual(one.maps[n - 1]?.after ?? 0);
      }
      const ending = endingOf(ways, one.choices);
      expect(one.endings.filter((id) => evidence.endings[id]?.kind === 'world')).toEqual(
        ending === null ? [] : [ending],
      );
    }
  });

  it('never speaks of talks or a truce at the front where there was no war', () => {
    for (const one of traces) {
      if (!one.taken.some(({ option }) => option.id.startsWith('ongjin.'))) continue;
      for (const { readings } of one.taken) expect(readings.front).not.toMatch(/talks|truce/);
    }
    const quiet = trace(
      runOf([
        'seat.walk',
        'luncheon.press',
        'green_light.no',
        'ongjin.hold',
        'two_chairs.kim',
        'heirs.change',
      ]),
    );
    expect(quiet.taken.at(-1)?.readings.front).toBe('the 38th parallel');
    const whole = trace(runOf(history));
    expect(whole.taken.find(({ option }) => option.id === 'heirs.change')?.readings.front).toBe(
      'talks resume',
    );
  });

  it('beside itself has no fork', () => {
    for (const one of traces) {
      const { fork, stops, later, same, parted, vera } = compare(one, { ...one });
      expect(fork).toEqual({ kind: 'same', at: one.taken.length });
      expect([stops, later, same, vera]).toEqual([[], [], [], []]);
      expect(parted).toEqual({ first: null, second: null });
    }
  });
});

describe('particular pairs', () => {
  it('a run and its own beginning: told as such, and the shorter shows nothing past its end', () => {
    const at = history.indexOf('police_action.ground');
    const pair = compare(trace(runOf(history.slice(0, at + 1))), trace(runOf(history)));
    expect(pair.fork).toMatchObject({ kind: 'beginning', shorter: 'first' });
    expect(pair.parted.first).toBeNull();
    expect(pair.stops[0]?.first.reach).toBe('stops');
    expect(pair.stops.at(-1)?.first.reach).toBe('beyond');
    expect(pair.later.every(({ first }) => first === 'not yet')).toBe(true);
  });

  it('two runs that differ only in a word of Vera’s: one world, and the word', () => {
    const unite = history.map((id) => (id === 'word.liberate' ? 'word.unite' : id));
    const { fork, vera, stops } = compare(trace(runOf(history)), trace(runOf(unite)));
    expect([fork.kind, stops]).toEqual(['same', []]);
    expect(vera.map(({ first, second }) => [first.id, second.id])).toEqual([['word.liberate', 'word.unite']]);
    expect(vera[0]?.second.words).toContain('unite');
  });

  it('a map that tells only its month still lies over the one before it', () => {
    const papers =
      'seat.once luncheon.mao green_light.yes in_chair.veto police_action.ground allies.assembly';
    const waits = `${papers} parallel.stop october_first.follow air_cover.open volunteers.wait`.split(' ');
    const { maps } = trace(runOf(waits));
    expect(maps.slice(-2).map(({ map, after }) => [map, after])).toEqual([
      ['advance_1950', 8],
      ['waist_1950', 10],
    ]);
  });

  it('a choice that was only passed by is not told as Vera’s', () => {
    const { vera } = compare(
      trace(runOf(decided(history))),
      trace(runOf(history.map((id) => (id === 'word.liberate' ? 'word.unite' : id)))),
    );
    expect(vera).toEqual([]);
  });

  it('a run begun in a later unit has history’s papers before it', () => {
    const late: Run = { story: 'empty-chair', from: '4a', choices: ['winter_offer.december'] };
    const [as, whole] = [trace(late), trace(wholeRun(late, source().meta, evidence))];
    expect(as.taken.map(({ option }) => option.id)).toEqual(whole.taken.map(({ option }) => option.id));
    const { fork, parted } = compare(whole, trace(runOf(history)));
    expect(fork).toEqual({ kind: 'parts', at: decided(history).indexOf('winter_offer.refuse') });
    expect(parted.first?.option.id).toBe('winter_offer.december');
  });
});
