/**
 * Which parts of a report stand on its first side: as many, in order, as are sure to fit on the shorter of A4 and Letter.
 * Reckoned in millimetres from how long the texts are, so that a report is laid out alike wherever it is printed.
 * Must not know: the page. The measures answer to those in `print.css`.
 */
import type { Report, ReportRow } from './report.ts';
import { sayPaper } from './text.ts';

/** How closely a report is set: by how many decisions its path has. */
export type Density = 'few' | 'some' | 'many';

export const densityOf = (rows: number): Density => (rows <= 5 ? 'few' : rows <= 12 ? 'some' : 'many');

interface Measures {
  /** A line's height. */
  readonly line: number;
  /** Letters to a full line. */
  readonly letters: number;
  readonly heading: number;
  readonly rule: number;
}

const MEASURES: Readonly<Record<Density, Measures>> = {
  few: { line: 4.7, letters: 112, heading: 13, rule: 7.5 },
  some: { line: 4.2, letters: 122, heading: 11, rule: 7 },
  many: { line: 3.5, letters: 130, heading: 9, rule: 6.5 },
};

/** Letter's height less its margins, and a little. */
const ROOM = 252;
const HEAD = { few: 44, some: 42, many: 36 } as const;
const RUBRIC = 42;
/** Shares of the path's width. */
const UNDERLINED = 0.29;
const FOLLOWED = 0.22;

const sum = (heights: readonly number[]): number => heights.reduce((all, one) => all + one, 0);
const linesOf = (text: string, letters: number): number => Math.ceil(text.length / letters);

function rowHeight(row: ReportRow, isRoomy: boolean, { line, letters }: Measures): number {
  const words = isRoomy ? `${row.underlined} ${row.because}` : row.underlined;
  const lines = Math.max(2, linesOf(words, letters * UNDERLINED), linesOf(row.followed, letters * FOLLOWED));
  return lines * line + 1.5;
}

/** How high each part is at the least. */
export function heightsOf(report: Report): Readonly<Record<'path' | 'turns' | 'papers' | 'exit', number>> {
  const density = densityOf(report.rows.length);
  const measures = MEASURES[density];
  const { line, letters, heading, rule } = measures;
  const isRoomy = density === 'few';
  const text = (words: string): number => linesOf(words, letters) * line;
  const rows = report.rows.map((row) => rowHeight(row, isRoomy, measures));
  return {
    path: HEAD[density] + heading + sum(rows) + 2 * line,
    turns:
      heading +
      sum(report.turns.map(({ name, weakest }) => text(`${name} Its weakest link: ${weakest ?? ''}`))) +
      text(report.between.join('; ')) +
      (report.turns.length === 0 ? line : 0),
    papers:
      heading +
      (isRoomy ? text(report.desk.map(({ title }) => `00 ${title}; `).join('')) + 2 * line : 4 * line) +
      text(report.real.map(sayPaper).join('; ')) +
      line,
    exit:
      heading +
      text(report.pair.map(sayPaper).join('; ')) +
      sum(report.exit.map((question) => text(question) + 2.5 * rule)),
  };
}

export type Part = 'turns' | 'papers' | 'exit' | 'rubric';

/** @returns the parts that stand on the first side after the path; the rest stand on the second. */
export function firstSide(report: Report): ReadonlySet<Part> {
  const { path, turns, papers, exit } = heightsOf(report);
  let left = ROOM - path;
  const first = new Set<Part>();
  const put = (part: Part, height: number): boolean => {
    if (height > left) return false;
    left -= height;
    first.add(part);
    return true;
  };
  const hasAll = put('turns', turns) && put('papers', papers);
  if (hasAll && !put('exit', exit)) put('rubric', RUBRIC);
  return first;
}
