/**
 * Which run a report is asked for: `#report=CODE`, where the code is a run's or a class's, and the addresses that ask.
 * Only decisions are carried: what Vera did stays with whoever played her.
 * Must not know: the page, or what a report says.
 */
import { encodeRun } from '../../run/code.ts';
import { pointOf, type Run } from '../../run/run.ts';
import type { StoryMeta } from '../../story/source.ts';
import { type CodeBook, type HandIn, readClassCode, writeClassCode } from '../classCode.ts';
import { readCode } from '../readCode.ts';

/** The run to report, why there is none, or null where none is named. */
export type AskedReport = { readonly handIn: HandIn } | { readonly fault: string } | null;

/** The run without its witness choices. */
export function decisionsOf(run: Run, meta: StoryMeta): Run {
  return { ...run, choices: run.choices.filter((id) => meta.points[pointOf(id)]?.kind !== 'witness') };
}

/** A run handed over by any kind of code or link. Never throws. */
export function readHandIn(
  text: string,
  meta: StoryMeta,
  book: CodeBook,
): HandIn | { readonly fault: string } {
  const typed = readClassCode(text, book);
  if ('handIn' in typed) return typed.handIn;
  const read = readCode(text, meta, book);
  if ('fault' in read) return read;
  return { kind: 'run', run: decisionsOf(read.run, meta), tag: null, predictions: [] };
}

/** @param hash the address's fragment. */
export function askedReport(hash: string, meta: StoryMeta, book: CodeBook): AskedReport {
  const code = new URLSearchParams(hash.replace(/^#/, '')).get('report')?.trim() ?? '';
  if (code === '') return null;
  const read = readHandIn(code, meta, book);
  return 'fault' in read ? read : { handIn: read };
}

/** Where the report of a run is, for a link in the game. */
export const reportHref = (run: Run, meta: StoryMeta): string =>
  `#report=${encodeRun(decisionsOf(run, meta), meta)}`;

/** Where the report of a hand-in is: a lesson's predictions are in its class code alone. */
export const hrefOf = (handIn: HandIn, meta: StoryMeta, book: CodeBook): string =>
  handIn.kind === 'unit' ? `#report=${writeClassCode(handIn, book)}` : reportHref(handIn.run, meta);
