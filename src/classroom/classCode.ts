/**
 * The code a class hands in: short, typed by hand, of one length for its kind, with check characters. It carries the
 * starting unit, the decisions, and what a lesson adds (a period's tag, predictions); witness choices stay at home.
 * Must not know: the story, who played, or when: equal runs have equal codes.
 */
import { type ChoiceId, pointOf, type Run, type UnitId } from '../run/run.ts';
import type { StoryMeta } from '../story/source.ts';
import { addsUp, CHECKS, checksOf } from './checkDigits.ts';

/** One unit's lesson, or a whole run from where it began. */
export type ClassCodeKind = 'unit' | 'run';

export interface HandIn {
  readonly kind: ClassCodeKind;
  /** Decisions only, in the register's order; playing the run puts them in theirs. */
  readonly run: Run;
  /** Two characters that tell one class from another, or null. */
  readonly tag: string | null;
  /** For a unit: which option was thought likeliest, by decision. */
  readonly predictions: readonly ChoiceId[];
}

export type ReadClassCode = { readonly handIn: HandIn } | { readonly fault: string };

/** Crockford's base 32: no I, L, O or U. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUP = 4;
const VERSION = 0;
/** Characters before the checks. */
const DATA = { unit: 12, run: 20 } as const;
/** Decisions there is room for. */
const SLOTS = { unit: 8, run: 36 } as const;
/** What a slot can say: not met, or one of four options. */
const RADIX = 5n;
/** Bits that `RADIX` to the power of the slots needs. */
const BITS = { unit: 19n, run: 84n } as const;

export const CLASS_CODE_LENGTH = { unit: DATA.unit + CHECKS, run: DATA.run + CHECKS } as const;

/** A decision's place in a code, with every option it ever had, first registered first. */
interface Slot {
  readonly decision: string;
  readonly options: readonly ChoiceId[];
}

/** What reading and writing codes needs to know of a story; made once. */
export interface CodeBook {
  readonly story: string;
  readonly units: readonly UnitId[];
  readonly slots: readonly (Slot & { readonly unit: UnitId })[];
}

/** @param meta a guest story's has no decisions, and so no codes. */
export function codeBook(meta: StoryMeta): CodeBook {
  const ids = Object.entries(meta.register)
    .toSorted(([, a], [, b]) => a - b)
    .map(([id]) => id);
  return {
    story: meta.name,
    units: meta.units,
    slots: meta.classroom.map(([decision, unit]) => ({
      decision,
      unit,
      options: ids.filter((id) => pointOf(id) === decision),
    })),
  };
}

/** The decisions a code of this kind speaks of. */
const slotsOf = (kind: ClassCodeKind, unit: UnitId, book: CodeBook): readonly Slot[] =>
  book.slots.filter((slot) => kind === 'run' || slot.unit === unit).slice(0, SLOTS[kind]);

function pack(slots: readonly Slot[], choices: readonly ChoiceId[]): bigint {
  const taken = new Map(choices.map((id) => [pointOf(id), id]));
  return slots.reduceRight((sum, { decision, options }) => {
    const id = taken.get(decision);
    const number = id === undefined ? 0 : options.indexOf(id) + 1;
    if (number >= Number(RADIX)) throw new RangeError(`"${id}" has no number in a class code`);
    return sum * RADIX + BigInt(number);
  }, 0n);
}

/** @returns null where a slot names an option that this version of the story does not know. */
function unpack(packed: bigint, slots: readonly Slot[]): ChoiceId[] | null {
  const choices: ChoiceId[] = [];
  let left = packed;
  for (const { options } of slots) {
    const number = Number(left % RADIX);
    left /= RADIX;
    if (number === 0) continue;
    const id = options[number - 1];
    if (id === undefined) return null;
    choices.push(id);
  }
  return left === 0n ? choices : null;
}

const tagNumber = (tag: string | null): bigint =>
  [...(tag ?? '00')].reduce((sum, letter) => sum * 32n + BigInt(LETTERS.indexOf(letter)), 0n);

const tagOf = (number: bigint): string | null =>
  number === 0n ? null : `${LETTERS[Number(number >> 5n)]}${LETTERS[Number(number & 31n)]}`;

/** A period's tag as typed, or null where it is not two characters of the code's alphabet. */
export function readTag(text: string): string | null {
  const letters = forgive(text);
  return letters.length === 2 && [...letters].every((letter) => LETTERS.includes(letter)) ? letters : null;
}

/** Upper case, no spaces or dashes, and the letters that are easily mistaken for a digit as that digit. */
const forgive = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\u00AD\u200B-\u200F\u2060\uFEFF_.\p{Pd}]/gu, '')
    .replaceAll(/[IL]/g, '1')
    .replaceAll('O', '0');

function grouped(numbers: readonly number[]): string {
  const letters = numbers.map((number) => LETTERS[number] ?? '').join('');
  return letters.replaceAll(new RegExp(`(.{${GROUP}})(?=.)`, 'g'), '$1-');
}

/**
 * A run as a code to type, in groups of four: 16 characters for a unit, 24 for a run.
 * @param handIn its run's choices that are no decision are left out.
 * @throws RangeError for a story without a register, or a unit that it has not.
 */
export function writeClassCode(handIn: HandIn, book: CodeBook): string {
  const { kind, run, tag, predictions } = handIn;
  const unit = run.from ?? book.units[0] ?? '';
  const from = book.units.indexOf(unit);
  if (from < 0) throw new RangeError('only the house’s own story has class codes');
  const slots = slotsOf(kind, unit, book);
  let bits = kind === 'run' ? 1n : 0n;
  const push = (value: bigint, width: bigint): void => {
    bits = (bits << width) | value;
  };
  push(BigInt(VERSION), 2n);
  push(BigInt(from), 3n);
  push(tagNumber(tag), 10n);
  push(pack(slots, run.choices), BITS[kind]);
  if (kind === 'unit') {
    push(pack(slots, predictions), BITS.unit);
    push(0n, 6n);
  }
  const data = Array.from({ length: DATA[kind] }, (_, n) =>
    Number((bits >> BigInt(5 * (DATA[kind] - 1 - n))) & 31n),
  );
  return grouped([...data, ...checksOf(data)]);
}

const DAMAGED =
  'This code does not add up: a character is wrong or two have changed places. Look again, group by group.';
const NEWER = 'This code was made by another version of the game.';

/** Read what was typed. Never throws: what is no code gets a fault in plain words. */
export function readClassCode(text: string, book: CodeBook): ReadClassCode {
  if (book.units.length === 0) return { fault: 'This story has no class codes.' };
  const letters = forgive(text.slice(0, 200));
  const stranger = [...letters].find((letter) => !LETTERS.includes(letter));
  if (stranger !== undefined) return { fault: `A code has no “${stranger}” in it.` };
  const kind = letters.length === CLASS_CODE_LENGTH.unit ? 'unit' : 'run';
  if (letters.length !== CLASS_CODE_LENGTH[kind] || text.length > 200)
    return {
      fault: `A code has ${CLASS_CODE_LENGTH.unit} characters for a unit or ${CLASS_CODE_LENGTH.run} for a run; this has ${letters.length}.`,
    };
  const numbers = [...letters].map((letter) => LETTERS.indexOf(letter));
  if (!addsUp(numbers)) return { fault: DAMAGED };
  let bits = numbers.slice(0, -CHECKS).reduce((sum, number) => (sum << 5n) | BigInt(number), 0n);
  const pull = (width: bigint): bigint => {
    const value = bits & ((1n << width) - 1n);
    bits >>= width;
    return value;
  };
  const spare = kind === 'unit' ? pull(6n) : 0n;
  const predicted = kind === 'unit' ? pull(BITS.unit) : 0n;
  const decided = pull(BITS[kind]);
  const tag = tagOf(pull(10n));
  const unit = book.units[Number(pull(3n))];
  const version = Number(pull(2n));
  if (unit === undefined || version !== VERSION || spare !== 0n || bits !== (kind === 'run' ? 1n : 0n))
    return { fault: NEWER };
  const slots = slotsOf(kind, unit, book);
  const choices = unpack(decided, slots);
  const predictions = unpack(predicted, slots);
  if (choices === null || predictions === null) return { fault: NEWER };
  const from = unit === book.units[0] && kind === 'run' ? {} : { from: unit };
  return { handIn: { kind, run: { story: book.story, ...from, choices }, tag, predictions } };
}
