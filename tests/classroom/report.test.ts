/** A report: derived from a code alone, told in words, and laid out on two sides. */
import { describe, expect, it } from 'vitest';
import { loadProject, projectEvidence, readChart } from '../../src/authoring/project.ts';
import { lessonsOf } from '../../src/authoring/teaching.ts';
import { codeBook, type HandIn, writeClassCode } from '../../src/classroom/classCode.ts';
import { askedReport, hrefOf, reportHref } from '../../src/classroom/report/asked.ts';
import { type Report, reportOf } from '../../src/classroom/report/report.ts';
import { firstSide } from '../../src/classroom/report/sides.ts';
import { reportText } from '../../src/classroom/report/text.ts';
import { asPrinted, isTyped, NOTHING_TYPED, sayRoom } from '../../src/classroom/report/typed.ts';
import { encodeRun } from '../../src/run/code.ts';
import type { Run } from '../../src/run/run.ts';
import { randomNumbers, randomWay } from '../replay/random.ts';

const project = loadProject();
const evidence = projectEvidence(project);
const chart = readChart();
const { source } = project;
if (source === null || evidence === null || chart === null) throw new Error('the story does not build');
const { meta } = source;
const { ways } = chart;
const book = codeBook(meta);
const sources = { source, evidence, ways, lessons: lessonsOf(project.teaching), book };

const runOf = (choices: readonly string[], from?: string): Run => ({
  story: meta.name,
  choices,
  ...(from === undefined ? {} : { from }),
});

/** The report that an address asks for. */
function reportAt(hash: string): Report {
  const asked = askedReport(hash, meta, book);
  if (asked === null || 'fault' in asked) throw new Error(asked?.fault ?? 'no report asked for');
  const report = reportOf(asked.handIn, sources);
  if (report === null) throw new Error('an empty run');
  return report;
}

const unitHandIn: HandIn = {
  kind: 'unit',
  run: runOf(['winter_offer.refuse', 'widen.leave'], '4a'),
  tag: '7K',
  predictions: ['winter_offer.accept', 'widen.limited'],
};

describe('which report is asked for', () => {
  it('is a run’s by its own code or by a class code, and both say the same', () => {
    const random = randomNumbers(21);
    for (let n = 0; n < 5; n++) {
      const run = runOf(randomWay(ways, random));
      const typed = writeClassCode({ kind: 'run', run, tag: null, predictions: [] }, book);
      const live = reportAt(reportHref(run, meta));
      expect(reportAt(`#report=${typed.toLowerCase()}`)).toEqual(live);
      expect(live.rows).toHaveLength(run.choices.length);
      expect(live.classCode).toBe(typed);
    }
  });

  it('leaves what Vera did out of the address and of the report', () => {
    const [decision = ''] = randomWay(ways, randomNumbers(2));
    const plain = runOf([decision]);
    const witness = Object.keys(meta.points).find((id) => meta.points[id]?.kind === 'witness') ?? '';
    const said = Object.keys(meta.register).find((id) => id.startsWith(`${witness}.`)) ?? '';
    const withVera = runOf([said, decision]);
    expect(reportHref(withVera, meta)).toBe(reportHref(plain, meta));
    expect(reportAt(`#report=${encodeRun(withVera, meta)}`)).toEqual(reportAt(reportHref(plain, meta)));
  });

  it('keeps a lesson’s predictions and tag in its address', () => {
    const href = hrefOf(unitHandIn, meta, book);
    const report = reportAt(href);
    expect(href).toBe(`#report=${report.classCode}`);
    expect(report.rows.map(({ predicted }) => predicted)).toEqual(
      ['accept', 'hold in Korea'].map(
        (_, n) =>
          evidence.decisions
            .find(({ id }) => id === ['winter_offer', 'widen'][n])
            ?.options.find(({ id }) => id === unitHandIn.predictions[n])?.line,
      ),
    );
    expect(report.hasPredictions).toBe(true);
  });

  it('is refused in plain words where the code is damaged, and null where none is named', () => {
    const code = encodeRun(runOf(evidence.history), meta);
    expect(askedReport(`#report=${code.slice(0, -1)}${code.endsWith('A') ? 'B' : 'A'}`, meta, book)).toEqual({
      fault: expect.stringContaining('damaged'),
    });
    expect(askedReport('#report', meta, book)).toBeNull();
    expect(askedReport('#report=', meta, book)).toBeNull();
  });
});

describe('a report', () => {
  it('says of each decision what was underlined, history’s line, what followed and how sure that is', () => {
    const report = reportAt(hrefOf(unitHandIn, meta, book));
    const [first, second] = report.rows;
    expect(first).toMatchObject({ isHistorical: true, grade: 'As it happened', title: 'The winter offer' });
    expect(second).toMatchObject({ isHistorical: false, history: 'hold in Korea' });
    for (const row of report.rows)
      for (const text of [row.date, row.underlined, row.because, row.followed]) expect(text).not.toBe('');
    expect(report.turns).toHaveLength(1);
    expect(report.turns[0]).toMatchObject({ row: 2, weakest: expect.any(String) });
    expect(report.began).toContain('unit 4a');
    expect(report.ending).toContain('The unit ends here.');
    expect(report.question).toBe(sources.lessons.units.find(({ id }) => id === '4a')?.question);
    expect(report.exit).toHaveLength(2);
    expect(report.pair).toHaveLength(2);
  });

  it('of history’s own run has no turning point and every grade as it happened', () => {
    const report = reportAt(reportHref(runOf(evidence.history), meta));
    expect(report.turns).toEqual([]);
    expect(new Set(report.rows.map(({ grade }) => grade))).toEqual(new Set(['As it happened']));
    expect(report.ending).toContain('How this world ends');
  });

  it('of an unfinished run names the next paper, and of an empty one there is none', () => {
    expect(reportAt(reportHref(runOf(evidence.history.slice(0, 3)), meta)).ending).toContain('Not finished');
    const empty: HandIn = { kind: 'run', run: runOf([]), tag: null, predictions: [] };
    expect(reportOf(empty, sources)).toBeNull();
  });

  it('tells the first and the last of many turning points, and names those between', () => {
    const random = randomNumbers(33);
    for (let n = 0; n < 10; n++) {
      const report = reportAt(reportHref(runOf(randomWay(ways, random)), meta));
      const parted = report.rows.filter(({ isHistorical }) => !isHistorical).length;
      expect(report.turns.length + report.between.length).toBe(parted);
      expect(report.turns.length).toBeLessThanOrEqual(3);
    }
  });

  it('never says that a line was right or wrong', () => {
    const text = reportText(reportAt(hrefOf(unitHandIn, meta, book)), NOTHING_TYPED, null);
    expect(text).not.toMatch(/\b(correct|incorrect|wrong|score|mistake)\b/i);
  });
});

describe('as plain text', () => {
  it('holds every row, the code, the link, and what was typed in its place', () => {
    const report = reportAt(hrefOf(unitHandIn, meta, book));
    const blank = reportText(report, NOTHING_TYPED, 'https://a.school/#run=x');
    for (const { title, underlined, followed } of report.rows)
      for (const part of [title, underlined, followed]) expect(blank).toContain(part);
    expect(blank).toContain(report.classCode);
    expect(blank).toContain('https://a.school/#run=x');
    const typed = reportText(report, { ...NOTHING_TYPED, claim: 'Supply decided it.' }, null);
    expect(typed).toContain('Supply decided it.');
    expect(typed).not.toContain('Link:');
  });
});

describe('what is typed', () => {
  it('is counted, and printed without empty lines', () => {
    expect(sayRoom('two words', 20)).toBe('2 words. Room for 11 more characters.');
    expect(sayRoom('', 1)).toBe('0 words. Room for 1 more character.');
    expect(asPrinted('a\n\n\n b \nc\nd\ne')).toBe('a\nb\nc\nd e');
    expect(asPrinted('  \n ')).toBe('');
    expect(isTyped({ ...NOTHING_TYPED, exit1: ' ' })).toBe(false);
    expect(isTyped({ ...NOTHING_TYPED, exit1: 'x' })).toBe(true);
  });
});

describe('the first side', () => {
  it('holds the path alone where it is long, and more the shorter it is', () => {
    const short = reportAt(hrefOf(unitHandIn, meta, book));
    const long = reportAt(reportHref(runOf(evidence.history), meta));
    expect(firstSide(long).size).toBe(0);
    expect(firstSide(short)).toContain('papers');
  });
});
