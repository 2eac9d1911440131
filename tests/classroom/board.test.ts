import { describe, expect, it } from 'vitest';
import { UNITS } from '../../src/authoring/assemble.ts';
import { chooseRuns, countRuns, groupRuns, tagsOf } from '../../src/classroom/board/board.ts';
import { readBoardFile, writeBoardFile, writeBoardSheet } from '../../src/classroom/board/boardFile.ts';
import { findCodes } from '../../src/classroom/board/findCodes.ts';
import { forgetBoard, keepBoard, readKept } from '../../src/classroom/board/keep.ts';
import { drawRiver } from '../../src/classroom/board/river.ts';
import { hideSmall, isReadable, isTooFew, openPeriods } from '../../src/classroom/board/small.ts';
import { mostDivided, tallyDecisions, tallyEndings } from '../../src/classroom/board/tally.ts';
import { type Branch, countEdges, growTrees, leastTaken } from '../../src/classroom/board/tree.ts';
import { groundOf } from '../../src/classroom/board/walkRun.ts';
import { PAIRS, wordsFor } from '../../src/classroom/board/words.ts';
import { endingOf } from '../../src/replay/ways.ts';
import { pointOf } from '../../src/run/run.ts';
import { openStore } from '../../src/shelf/store.ts';
import { randomNumbers } from '../replay/random.ts';
import {
  boardOf,
  book,
  chart,
  dress,
  evidence,
  ground,
  lessons,
  linked,
  meta,
  ofUnit,
  order,
  reading,
  shownBy,
  someWays,
  typed,
  ways,
} from './boardParts.ts';

describe('a class of forty', () => {
  const different = someWays(35, 4);
  const lines = different.map(dress);
  const first = different[0] ?? [];
  const bad = [`${typed(first).slice(0, -1)}U`, 'we have lost ours, sorry', typed(first).slice(0, -3)];
  const repeats = [typed(first), `https://a.school/#code=${typed(different[9] ?? [])}`];
  const text = [...lines.slice(0, 12), ...bad, ...lines.slice(12), ...repeats].join('\r\n');

  it('gives 37 runs, 35 where repeats are merged, and three lines with what is wrong with them', () => {
    expect(text.split('\r\n')).toHaveLength(40);
    expect(countRuns(boardOf(text))).toBe(37);
    expect(countRuns(boardOf(text, true))).toBe(35);
    expect(findCodes(text, reading).unread).toEqual([
      { number: 13, text: bad[0], why: 'A code has no “U” in it.' },
      { number: 14, text: bad[1], why: 'There is no code in this line.' },
      { number: 15, text: bad[2], why: expect.stringContaining('this has 21') },
    ]);
  });

  it('counts what a run handed in two ways says once where repeats are merged', () => {
    const [run] = boardOf(`${typed(first)}\n${linked(first)}`, true);
    expect(run).toMatchObject({ times: 2, counts: 1 });
  });
});

/** Why the lines of a text were not read. */
const whyOf = (text: string) => findCodes(text, reading).unread.map((one) => one.why);

describe('pasted text', () => {
  const [a = [], b = [], c = []] = someWays(3, 8);

  it('may hold several codes in a line, whatever stands between them', () => {
    const codes = [typed(a), typed(b), typed(c)];
    for (const mark of [', ', ' ', ';', '\t', ' | ', ' and ', '/'])
      expect(
        findCodes(codes.join(mark), reading).handed.map(({ code }) => code),
        mark,
      ).toEqual(codes);
  });

  it('tells the bad code among good ones', () => {
    const wrong = typed(b).replace(/.$/, (last) => (last === '7' ? '8' : '7'));
    for (const mark of [', ', '\t', ' ']) {
      const found = findCodes([typed(a), wrong, typed(c)].join(mark), reading);
      expect(found.handed).toHaveLength(2);
      expect(found.unread).toEqual([
        { number: 1, text: wrong, why: expect.stringContaining('does not add up') },
      ]);
    }
  });

  it('says what a link without a run, another version’s code and a cut link are', () => {
    expect(whyOf('https://a.school/chair/#unit=4a')).toEqual(['This link carries no run.']);
    expect(whyOf(`https://a.school/#run=${linked(a).slice(0, -2)}`)).toEqual([
      expect.stringContaining('damaged'),
    ]);
    expect(whyOf(linked(a).replace(/^AQ/, 'AQ').slice(0, -1))).toEqual([expect.stringContaining('damaged')]);
    expect(whyOf('https://a.school/#run=BwAAAQIDBAUG')).toEqual([expect.any(String)]);
    const older = {
      ...book,
      slots: book.slots.map((slot) => ({ ...slot, options: slot.options.slice(0, 1) })),
    };
    const [there] = findCodes(typed(['boycott.mediate']), { meta, book: older }).unread;
    expect(there?.why).toBe('This code was made by another version of the game.');
  });

  it('keeps nothing of what stands around a code', () => {
    const { handed } = findCodes(`Ada Lovelace: ${typed(a)} (seat 4)`, reading);
    expect(JSON.stringify(handed) + writeBoardFile(handed)).not.toMatch(/Ada|Lovelace|seat 4/);
  });

  it('loses no line: each is a run or unread, on 5,000 random ones', () => {
    const random = randomNumbers(12);
    const letters = 'ABCDEFGHJKMNPQRSTVWXYZ0123456789abcz-_#=&%"<>.,; :|é漢\u200b\u202e';
    for (let n = 0; n < 5_000; n++) {
      let line = n % 4 === 0 ? typed(a).slice(0, Math.floor(random() * 30)) : '';
      for (let at = Math.floor(random() * 40); at > 0; at--)
        line += letters[Math.floor(random() * letters.length)] ?? '';
      const { handed, unread } = findCodes(line, reading);
      const isBlank = line.replaceAll(/[\u200b\u202e\s]/g, '') === '';
      if (!isBlank && handed.length + unread.length === 0) throw new Error(`lost: ${line}`);
    }
  }, 60_000);

  it('stops at what is too much, and says so', () => {
    const { unread } = findCodes(`${'x'.repeat(6000)}\n${'word '.repeat(250_000)}`, reading);
    expect(unread.map(({ why }) => why)).toEqual([
      expect.stringContaining('too long'),
      expect.stringContaining('too long'),
      expect.stringContaining('too much'),
    ]);
  });
});

describe('what is counted', () => {
  it('is what was underlined: random runs through their codes, forty boards of them', () => {
    for (let seed = 0; seed < 40; seed++) {
      const taken = someWays(1 + (seed % 13) * 3, seed + 100);
      const lines = taken.map((choices, n) => (n % 2 ? typed(choices) : `#run=${linked(choices)}`));
      const runs = boardOf(lines.join('\n'));
      const expected = new Map<string, number>();
      for (const id of taken.flat()) expected.set(id, (expected.get(id) ?? 0) + 1);
      const tallies = tallyDecisions(runs, evidence, order);
      const counted = tallies.flatMap((tally) =>
        tally.lines.map((line) => [line.option.id, line.runs] as const),
      );
      expect(new Map(counted.filter(([, count]) => count > 0))).toEqual(
        new Map(
          [...expected].toSorted(
            ([x], [y]) => counted.findIndex(([id]) => id === x) - counted.findIndex(([id]) => id === y),
          ),
        ),
      );
      for (const { decision, met } of tallies)
        expect(met).toBe(taken.filter((choices) => choices.some((id) => pointOf(id) === decision.id)).length);
      const endings = tallyEndings(runs, evidence);
      expect(endings.reached.reduce((sum, one) => sum + one.runs, 0)).toBe(taken.length);
      for (const { id, runs: count } of endings.reached)
        expect(count).toBe(taken.filter((choices) => endingOf(ways, choices) === id).length);
    }
  });

  it('has every run on the tree once, and no more on a branch than came to its fork', () => {
    const taken = someWays(60, 7);
    const runs = boardOf(taken.map((choices) => typed(choices)).join('\n'));
    const trees = growTrees(runs, ways);
    const check = (branch: Branch): number => {
      const below = branch.ways.reduce((sum, { to }) => sum + to.counts, 0);
      const isEnd = branch.ways.length === 0 && branch.stopped === 0;
      expect(isEnd ? branch.counts : below + branch.stopped).toBe(branch.counts);
      return isEnd ? branch.counts : branch.stopped + branch.ways.reduce((sum, { to }) => sum + check(to), 0);
    };
    expect(trees.reduce((sum, tree) => sum + check(tree), 0)).toBe(60);
    const river = drawRiver(chart, countEdges(runs), evidence);
    expect(river.lines.length).toBe(countEdges(runs).size);
    for (const { d } of river.lines) expect(d).not.toContain('NaN');
    // At the first fork nobody took fewer.
    const [tree] = trees;
    const least = tree ? leastTaken(tree) : [];
    expect(least[0]?.counts).toBe(Math.min(...(tree?.ways.map(({ to }) => to.counts) ?? [])));
    expect(least.length).toBeGreaterThan(5);
  });

  it('leaves out what history answered before the unit a run began at', () => {
    const runs = boardOf(
      [ofUnit('2', ['boycott.stay', 'police_action.ground']), ofUnit('2', ['boycott.veto'])].join('\n'),
    );
    const tallies = tallyDecisions(runs, evidence, order);
    expect(tallies.map(({ decision, met }) => [decision.id, met])).toEqual([
      ['boycott', 2],
      ['police_action', 1],
    ]);
    expect(tallyEndings(runs, evidence).reached).toEqual([]);
    // Nor does history answer for a run within its own unit.
    expect(runs[0]?.walk.end).toMatchObject({ decision: 'presidency' });
    expect(growTrees(runs, ways)).toHaveLength(1);
  });

  it('sets predictions beside what was underlined', () => {
    const runs = boardOf(
      [
        ofUnit('2', ['boycott.stay'], ['boycott.veto'], '7K'),
        ofUnit('2', ['boycott.veto'], ['boycott.veto'], '7K'),
        ofUnit('2', ['boycott.veto'], ['boycott.stay'], '2B'),
      ].join('\n'),
    );
    const [tally] = tallyDecisions(runs, evidence, order);
    expect(tally).toMatchObject({ met: 3, predicted: 3, asPredicted: 1 });
    expect(tally?.lines.map((line) => [line.option.id, line.runs, line.predicted, line.isHistory])).toEqual([
      ['boycott.stay', 1, 1, true],
      ['boycott.veto', 2, 2, false],
      ['boycott.mediate', 0, 0, false],
    ]);
    expect(tagsOf(runs)).toEqual([
      ['2B', 1],
      ['7K', 2],
    ]);
    expect(countRuns(chooseRuns(runs, { isMerged: false, tag: '7K' }))).toBe(2);
  });

  it('finds where a class divided, among what half of it met, with a question to ask', () => {
    const taken = ['stay', 'stay', 'walk', 'walk', 'once', 'once'].map((seat) => [`seat.${seat}`]);
    const more = [
      ['seat.walk', 'luncheon.press'],
      ['seat.walk', 'luncheon.mao'],
    ];
    const runs = boardOf([...taken, ...more].map((choices) => typed(choices)).join('\n'));
    const divided = mostDivided(tallyDecisions(runs, evidence, order), countRuns(runs));
    // 2, 4 and 2 of 8: 20 of 28 pairs differ. Two runs differ wholly on the luncheon, and are too few to speak for all.
    expect(divided).toMatchObject({ decision: { id: 'seat' }, divided: expect.closeTo((100 * 20) / 28, 5) });
    for (const { id } of evidence.decisions) expect(lessons.prompts[id]?.after[0]?.text, id).toBeTruthy();
    expect(mostDivided(tallyDecisions(boardOf(typed(['seat.walk'])), evidence, order), 1)).toBeNull();
  });

  it('says of a code with a line that this version does not let it meet how much was left out', () => {
    // No run meets the empty chair when the delegate has stayed at the table.
    const [run] = boardOf(typed(['seat.stay', 'boycott.veto']));
    expect(run?.walk).toMatchObject({ leftOut: 1, steps: [{ option: 'seat.stay' }] });
    const renamed = groundOf(ways, evidence, { ...meta, renamed: { 'seat.left': 'seat.walk' } });
    const handed = {
      code: '',
      run: { story: meta.name, choices: ['seat.left'] },
      tag: null,
      predictions: [],
    };
    expect(groupRuns([handed], renamed)[0]?.walk.steps).toMatchObject([{ option: 'seat.walk' }]);
  });
});

const names = (tags: readonly (readonly [string, number])[], isOn = true): string[] =>
  openPeriods(tags, isOn).map(([tag]) => tag);

describe('small groups', () => {
  it('are hidden, with the next one where one alone could be worked out from the rest', () => {
    expect(hideSmall([9, 1, 2, 0], true)).toEqual([9, null, null, 0]);
    expect(hideSmall([9, 4, 2], true)).toEqual([9, null, null]);
    expect(hideSmall([9, 4, 3], true)).toEqual([9, 4, 3]);
    expect(hideSmall([9, 4, 2], false)).toEqual([9, 4, 2]);
    expect(isTooFew(2, true)).toBe(true);
  });

  it('are not read again run by run, nor looked at through a period that leaves them alone', () => {
    expect([isReadable(2, true), isReadable(3, true), isReadable(1, false)]).toEqual([false, true, true]);
    expect(
      names([
        ['7K', 9],
        ['2B', 2],
      ]),
    ).toEqual([]);
    expect(
      names([
        ['7K', 9],
        ['2B', 4],
        ['', 1],
      ]),
    ).toEqual(['7K', '2B']);
    expect(names([['7K', 9]])).toEqual(['7K']);
    expect(
      names(
        [
          ['7K', 9],
          ['2B', 2],
        ],
        false,
      ),
    ).toEqual(['7K', '2B']);
  });

  it('never leave a single hidden value beside its total', () => {
    const random = randomNumbers(3);
    for (let n = 0; n < 2_000; n++) {
      const values = Array.from({ length: 2 + Math.floor(random() * 3) }, () => Math.floor(random() * 7));
      const total = values.reduce((sum, value) => sum + value, 0);
      if (isTooFew(total, true)) continue;
      const shown = hideSmall(values, true);
      expect(shown.filter((value) => value === 1 || value === 2)).toEqual([]);
      expect(shown.filter((value) => value === null)).not.toHaveLength(1);
    }
  });
});

describe('two words for a run', () => {
  it('are the same for the same run, and different on a board', () => {
    const taken = someWays(300, 21);
    const runs = boardOf(taken.map((choices) => typed(choices)).join('\n'));
    expect(new Set(runs.map(({ words }) => words)).size).toBe(runs.length);
    expect(boardOf(linked(taken[0] ?? []))[0]?.words).toBe(
      wordsFor(runs.length > 0 ? ['', ...(taken[0] ?? []).toSorted()].join(' ') : ''),
    );
    expect(PAIRS).toBe(64 * 64);
  });
});

const problemsOf = (file: string) => readBoardFile(file, reading).problems.join(' ');

describe('a board as a file', () => {
  const text = [...someWays(20, 30), ...someWays(3, 30)].map((choices, n) =>
    n % 2 ? typed(choices, '7K') : linked(choices),
  );
  const codes = [...text, ofUnit('4a', ['winter_offer.accept'], ['winter_offer.refuse'], '2B')].join('\n');
  const { handed } = findCodes(codes, reading);
  const runs = groupRuns(handed, ground);

  it('gives the same board again, from JSON and from CSV', () => {
    for (const file of [writeBoardFile(handed), writeBoardSheet(runs, evidence)]) {
      const back = readBoardFile(file, reading);
      expect(back.problems).toEqual([]);
      expect(shownBy(groupRuns(back.handed, ground))).toEqual(shownBy(runs));
    }
    expect(readBoardFile(writeBoardFile(handed), reading).handed).toEqual(handed);
  });

  it('is read through a spreadsheet that writes it its own way', () => {
    const sheet = writeBoardSheet(runs, evidence).replaceAll('"', '').replaceAll(',', ';');
    expect(readBoardFile(sheet, reading).handed).toHaveLength(handed.length);
  });

  it('is refused in plain words where it is none, and a damaged code spoils no other', () => {
    expect(problemsOf('{')).toContain('damaged');
    expect(problemsOf('{"format":"other"}')).toContain('not a board');
    expect(problemsOf('name,mark\nx,7')).toContain('no codes');
    expect(problemsOf('x'.repeat(2_100_000))).toContain('too large');
    const spoilt = writeBoardFile(handed).replace(handed[2]?.code ?? '', 'ZZZZ');
    expect(readBoardFile(spoilt, reading).handed).toHaveLength(handed.length - 1);
    expect(problemsOf(spoilt)).toContain('Code 3 was left out');
  });

  it('is kept under one key, only when asked, and gone when cleared', () => {
    const kept = new Map<string, string>();
    const storage: Storage = {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
      removeItem: (key) => void kept.delete(key),
      key: (n) => [...kept.keys()][n] ?? null,
      clear: () => kept.clear(),
      get length() {
        return kept.size;
      },
    };
    const store = openStore(() => storage);
    expect(readKept(store, reading)).toBeNull();
    expect(kept.size).toBe(0);
    expect(keepBoard(store, handed)).toBeNull();
    expect([...kept.keys()]).toEqual(['empty-chair/board']);
    expect(readKept(store, reading)?.handed).toEqual(handed);
    forgetBoard(store);
    expect(kept.size).toBe(0);
  });
});

it('knows every unit a code may begin at', () => expect(meta.units).toEqual(UNITS));
