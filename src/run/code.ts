/**
 * A run as a short code for the address bar, a link or a QR: version, choices by register, check.
 * Must not know: Ink, or whether a choice is offered anywhere; playing the run decides that.
 */

import type { StoryMeta } from '../story/source.ts';
import { guestId, readGuestId } from './guest.ts';
import type { ChoiceId, Run } from './run.ts';

/** Longest code read; a whole run of this story is under 60 characters, a guest's may be long. */
const MAX_CODE = 4096;
const VERSION = 1;
const GUEST_VERSION = 2;

export type Decoded = { readonly run: Run } | { readonly fault: string };

/** CRC-16/CCITT (polynomial 0x1021, start 0xffff): catches every single flip and swap of neighbours in a code this short. */
function crc16(bytes: readonly number[]): number {
  let crc = 0xffff;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) crc = (crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1) & 0xffff;
  }
  return crc;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function toBase64Url(bytes: readonly number[]): string {
  let text = '';
  for (let n = 0; n < bytes.length; n += 3) {
    const [a = 0, b = 0, c = 0] = bytes.slice(n, n + 3);
    const bits = (a << 16) | (b << 8) | c;
    const digits = Math.min(3, bytes.length - n) + 1;
    for (let d = 0; d < digits; d++) text += ALPHABET[(bits >> (18 - 6 * d)) & 63];
  }
  return text;
}

function fromBase64Url(text: string): number[] | null {
  const bytes: number[] = [];
  let bits = 0;
  let count = 0;
  for (const digit of text) {
    const value = ALPHABET.indexOf(digit);
    if (value < 0) return null;
    bits = ((bits << 6) | value) & 0xffff;
    count += 6;
    if (count >= 8) {
      count -= 8;
      bytes.push((bits >> count) & 0xff);
    }
  }
  // What is left over must be padding, or two codes would mean one run.
  return (bits & ((1 << count) - 1)) === 0 && count < 6 ? bytes : null;
}

function pushNumber(bytes: number[], value: number): void {
  let left = value;
  for (; left > 0x7f; left >>>= 7) bytes.push((left & 0x7f) | 0x80);
  bytes.push(left);
}

/** Reads numbers of 7 bits a byte, least first; null where the bytes end too soon or a number is too long. */
function readNumbers(bytes: readonly number[]): number[] | null {
  const numbers: number[] = [];
  let value = 0;
  let shift = 0;
  for (const byte of bytes) {
    if (shift > 21) return null;
    value |= (byte & 0x7f) << shift;
    if (byte & 0x80) shift += 7;
    else {
      numbers.push(value);
      value = 0;
      shift = 0;
    }
  }
  return shift === 0 ? numbers : null;
}

/**
 * The run as a code of letters, digits, - and _.
 * A choice that no version of the story ever had is left out: the story check keeps the register whole, so it can only come
 * of something damaged, and playing the run would pass it by too.
 */
export function encodeRun(run: Run, meta: StoryMeta): string {
  const bytes: number[] = [meta.guest ? GUEST_VERSION : VERSION];
  pushNumber(bytes, run.from === undefined ? 0 : meta.units.indexOf(run.from) + 1);
  for (const id of run.choices) {
    const guest = meta.guest ? readGuestId(id) : null;
    if (guest) {
      pushNumber(bytes, guest.index);
      bytes.push(guest.hash >> 8, guest.hash & 0xff);
      continue;
    }
    const number = Object.hasOwn(meta.register, id) ? meta.register[id] : undefined;
    if (number !== undefined) pushNumber(bytes, number);
  }
  const check = crc16(bytes);
  return toBase64Url([...bytes, check >> 8, check & 0xff]);
}

function readGuestChoices(bytes: readonly number[]): ChoiceId[] | null {
  const choices: ChoiceId[] = [];
  for (let n = 0; n < bytes.length; ) {
    let end = n;
    while (((bytes[end] ?? 0) & 0x80) !== 0) end++;
    const index = readNumbers(bytes.slice(n, end + 1))?.[0];
    const high = bytes[end + 1];
    const low = bytes[end + 2];
    if (index === undefined || high === undefined || low === undefined) return null;
    choices.push(guestId(index, (high << 8) | low));
    n = end + 3;
  }
  return choices;
}

/** Read a code. Never throws: a code that is no code gets a fault in plain words. */
export function decodeRun(code: string, meta: StoryMeta): Decoded {
  const fault = { fault: 'This link is damaged: its code does not add up. Copy it again, whole.' };
  if (code === '' || code.length > MAX_CODE) return fault;
  const bytes = fromBase64Url(code);
  if (bytes === null || bytes.length < 4) return fault;
  const body = bytes.slice(0, -2);
  if (crc16(body) !== (((bytes.at(-2) ?? 0) << 8) | (bytes.at(-1) ?? 0))) return fault;
  const [version, unit = 0, ...rest] = body;
  if (version !== (meta.guest ? GUEST_VERSION : VERSION))
    return {
      fault:
        version === VERSION || version === GUEST_VERSION
          ? 'This link belongs to another story.'
          : 'This link was made by a newer version of the game. Reload the page and try again.',
    };
  const from = unit === 0 ? undefined : meta.units[unit - 1];
  if (unit !== 0 && from === undefined) return fault;
  const start = from === undefined ? {} : { from };
  if (meta.guest) {
    const choices = readGuestChoices(rest);
    return choices === null ? fault : { run: { story: meta.name, choices, ...start } };
  }
  const numbers = readNumbers(rest);
  if (numbers === null) return fault;
  const names = new Map(Object.entries(meta.register).map(([id, number]) => [number, id]));
  const choices: ChoiceId[] = [];
  for (const number of numbers) {
    const id = names.get(number);
    if (id === undefined)
      return { fault: 'This link was made by a newer version of the game. Reload the page and try again.' };
    choices.push(id);
  }
  return { run: { story: meta.name, choices, ...start } };
}
