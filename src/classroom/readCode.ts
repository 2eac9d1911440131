/**
 * Whatever somebody pastes or types to hand over a run: a link, the code in a link, or a class code.
 * Must not know: what is done with the run.
 */
import { askedIn } from '../address.ts';
import { decodeRun } from '../run/code.ts';
import type { Run } from '../run/run.ts';
import type { StoryMeta } from '../story/source.ts';
import { CLASS_CODE_LENGTH, type CodeBook, readClassCode } from './classCode.ts';

export type ReadCode = { readonly run: Run } | { readonly fault: string };

/** Longest text looked at; a link of the longest run is under 300 characters. */
const MAX_TEXT = 5000;

/** Never throws: what is neither gets a fault in plain words. */
export function readCode(text: string, meta: StoryMeta, book: CodeBook): ReadCode {
  const typed = text.trim();
  if (typed === '') return { fault: 'There is no code here yet.' };
  if (typed.length > MAX_TEXT) return { fault: 'This is too long to be a code or a link.' };
  const at = typed.indexOf('#');
  const asked = at < 0 ? null : askedIn(typed.slice(at));
  if (asked !== null && asked.run === null && asked.code === null)
    return { fault: 'This link carries no run.' };
  if (asked?.run) return decodeRun(asked.run, meta);
  const code = asked?.code ?? typed;
  const read = readClassCode(code, book);
  if ('handIn' in read) return { run: read.handIn.run };
  const decoded = decodeRun(code, meta);
  const length = code.replaceAll(/[\s-]/g, '').length;
  const isTyped = Object.values(CLASS_CODE_LENGTH).some((one) => Math.abs(one - length) <= 2);
  return 'fault' in decoded && isTyped ? { fault: read.fault } : decoded;
}
