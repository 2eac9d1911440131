/**
 * A board as a file: JSON, a list of codes that gives the same board again; and CSV, for a sheet, a row for each run.
 * What was not read, and what stood around a code, is in neither.
 * Must not know: the page, or where a board is kept.
 */
import * as v from 'valibot';
import type { Evidence } from '../../evidence/types.ts';
import type { BoardRun } from './board.ts';
import { findCodes } from './findCodes.ts';
import { type Handed, type Reading, readHanded } from './handed.ts';

const FORMAT = 'the-empty-chair/board';
/** Longest file read, in characters. */
const MAX_FILE = 2_000_000;

const fileSchema = v.object({
  format: v.literal(FORMAT),
  version: v.literal(1),
  codes: v.pipe(v.array(v.unknown()), v.maxLength(20_000)),
});

export interface BoardRead {
  readonly handed: readonly Handed[];
  /** What could not be read, in plain words. */
  readonly problems: readonly string[];
}

/** The text of a file that `readBoardFile` brings back. */
export const writeBoardFile = (handed: readonly Handed[]): string =>
  `${JSON.stringify({ format: FORMAT, version: 1, codes: handed.map(({ code }) => code) }, null, 1)}\n`;

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** A row for every run that was handed in; repeats have their own. The first column is the code, and all that is read back. */
export function writeBoardSheet(runs: readonly BoardRun[], evidence: Evidence): string {
  const endings: Readonly<Record<string, { readonly name: string }>> = evidence.endings;
  const decisions = evidence.decisions.toSorted((a, b) => a.date.localeCompare(b.date));
  const head = ['code', 'run', 'period', 'began at unit', 'ending', ...decisions.map(({ title }) => title)];
  const rows = runs.flatMap(({ handed, words, walk, times }) => {
    const taken = new Map(walk.steps.map(({ decision, option }) => [decision, option]));
    const row = [
      handed.code,
      words,
      handed.tag ?? '',
      handed.run.from ?? '',
      walk.end !== null && 'ending' in walk.end ? (endings[walk.end.ending]?.name ?? walk.end.ending) : '',
      ...decisions.map(({ id, options }) => options.find((one) => one.id === taken.get(id))?.line ?? ''),
    ];
    return Array.from({ length: times }, () => row);
  });
  // The mark at the front tells a spreadsheet which letters these are.
  return `\uFEFF${[head, ...rows].map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`;
}

const none = (problem: string): BoardRead => ({ handed: [], problems: [problem] });

function readSheet(text: string, reading: Reading): BoardRead {
  const { handed, unread } = findCodes(text, reading);
  if (handed.length === 0) return none('There are no codes in this file.');
  return {
    handed,
    // The head of the sheet is no code and need not be one.
    problems: unread.filter(({ number }) => number > 1).map(({ number, why }) => `Row ${number}: ${why}`),
  };
}

/** A file of either kind. Never throws: a code that cannot be read is left out and said, and the others come in. */
export function readBoardFile(text: string, reading: Reading): BoardRead {
  if (text.length > MAX_FILE) return none('This file is too large to be a board.');
  if (!text.trimStart().startsWith('{')) return readSheet(text, reading);
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return none('This file is damaged: it is not a whole board.');
  }
  const file = v.safeParse(fileSchema, raw);
  if (!file.success) return none('This file is not a board, or it was made by a newer version of the game.');
  const handed: Handed[] = [];
  const problems: string[] = [];
  for (const [n, code] of file.output.codes.entries()) {
    const read = typeof code === 'string' ? readHanded(code, reading) : { fault: 'It is not a code.' };
    if ('handed' in read) handed.push(read.handed);
    else problems.push(`Code ${n + 1} was left out. ${read.fault}`);
  }
  return { handed, problems };
}
