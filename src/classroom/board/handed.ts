/**
 * One run as a class hands it over: what its code carries, and that code in the one form the board keeps.
 * Must not know: where the text came from, or what else is on the board.
 */
import { decodeRun, encodeRun } from '../../run/code.ts';
import type { ChoiceId, Run } from '../../run/run.ts';
import type { StoryMeta } from '../../story/source.ts';
import { type CodeBook, readClassCode, writeClassCode } from '../classCode.ts';

export interface Handed {
  /** A class code in groups of four, or the code of a link: the same for the same run and the same way of handing it in. */
  readonly code: string;
  readonly run: Run;
  /** Two characters that tell one class from another, or null. */
  readonly tag: string | null;
  /** Which option was thought likeliest, by decision; a unit's code alone carries them. */
  readonly predictions: readonly ChoiceId[];
}

/** What reading a code takes. */
export interface Reading {
  readonly meta: StoryMeta;
  readonly book: CodeBook;
}

export type ReadHanded = { readonly handed: Handed } | { readonly fault: string };

/** A code to type. Never throws. */
export function readTyped(text: string, { book }: Reading): ReadHanded {
  const read = readClassCode(text, book);
  if ('fault' in read) return read;
  const { run, tag, predictions } = read.handIn;
  return { handed: { code: writeClassCode(read.handIn, book), run, tag, predictions } };
}

/** The code a link carries. Never throws. */
export function readLinked(text: string, { meta }: Reading): ReadHanded {
  const read = decodeRun(text, meta);
  if ('fault' in read) return read;
  return { handed: { code: encodeRun(read.run, meta), run: read.run, tag: null, predictions: [] } };
}

/** Either kind, as the board keeps it. */
export function readHanded(code: string, reading: Reading): ReadHanded {
  const typed = readTyped(code, reading);
  if ('handed' in typed) return typed;
  const linked = readLinked(code, reading);
  return 'handed' in linked || code.length > 40 || code.startsWith('AQ') ? linked : typed;
}
