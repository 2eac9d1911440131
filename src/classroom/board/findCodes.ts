/**
 * Codes in whatever a teacher pastes: a chat, a column of a sheet, a letter; class codes, links, the codes in links, with
 * any marks between them and any words around them. Every line that holds something comes out: as runs, or as unread.
 * Must not know: what is done with the runs. What stands around a code (a pupil's name, it may be) goes no further.
 */
import { CLASS_CODE_LENGTH } from '../classCode.ts';
import { type Handed, type ReadHanded, type Reading, readLinked, readTyped } from './handed.ts';

export interface Unread {
  /** The line's number in what was pasted, from 1. */
  readonly number: number;
  readonly text: string;
  /** In plain words. */
  readonly why: string;
}

export interface Found {
  readonly handed: readonly Handed[];
  readonly unread: readonly Unread[];
}

/** Longest text read, in characters, and longest line. */
const MAX_TEXT = 1_000_000;
const MAX_LINE = 5000;
const SHOWN = 160;

const UNSEEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/gu;
/** A link that carries a code, as far as it can be told from what stands around it. */
const ASKED = /[^\s,;|<>"'()[\]]*?[#&?](?:run|code|report)=([\w%-]+)/giu;
const OTHER_LINK = /\b[a-z][a-z0-9+.-]*:\/\/[^\s,;|<>"'()[\]]+/giu;
/** How the code of a link begins: its version, and a starting unit that is a small number. */
const LINK_CODE = /(?<![\w-])AQ[\w-]{4,}/gu;
const LENGTHS = [CLASS_CODE_LENGTH.run, CLASS_CODE_LENGTH.unit] as const;
/** A code of one group too few or too many is still told as a code. */
const SLACK = 4;

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

interface Fault {
  readonly text: string;
  readonly why: string;
}

/** Letters and digits that stand together, in order. */
const piecesOf = (line: string): Piece[] =>
  [...line.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index, 0: text }) => ({
    from: index,
    to: index + text.length,
    length: text.length,
  }));

/** How much a stretch of pieces looks like a code that somebody meant: groups of four, with digits among them. */
function likeness(line: string, pieces: readonly Piece[]): number {
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const off = Math.min(...LENGTHS.map((right) => Math.abs(right - length)));
  if (off > SLACK) return 0;
  const marks = pieces.map(({ from, to, length: long }) => {
    const hasDigit = /\d/.test(line.slice(from, to));
    if (long >= 12) return hasDigit ? 7 : 0;
    return (long === 4 ? 1 : -1) + (hasDigit ? 1 : -1);
  });
  return marks.reduce((sum, mark) => sum + mark, 0) - off;
}

/** Whether a dash or a dot holds this piece to the one before: then nobody meant a code to begin here. */
const isHeld = (line: string, before: Piece | undefined, piece: Piece | undefined): boolean =>
  before !== undefined && piece !== undefined && /^[\p{Pd}._]$/u.test(line.slice(before.to, piece.from));

/** The part of these pieces that was most likely meant as a code, or null. */
function meantAsCode(line: string, pieces: readonly Piece[]): string | null {
  let best: { text: string; score: number } | null = null;
  for (let first = 0; first < pieces.length; first++) {
    let length = 0;
    for (let last = first; last < Math.min(pieces.length, first + 12); last++) {
      length += pieces[last]?.length ?? 0;
      // A long line has thousands of stretches: most of them are told by their length alone.
      if (length > Math.max(...LENGTHS) + SLACK) break;
      if (length < Math.min(...LENGTHS) - SLACK) continue;
      if (isHeld(line, pieces[first - 1], pieces[first]) || isHeld(line, pieces[last], pieces[last + 1]))
        continue;
      const score = likeness(line, pieces.slice(first, last + 1));
      const text = line.slice(pieces[first]?.from, pieces[last]?.to);
      if (score >= 3 && score > (best?.score ?? 0)) best = { text, score };
    }
  }
  return best?.text ?? null;
}

/** Reads one line; what has been read is blanked, so that nothing is read twice. */
class LineReader {
  readonly handed: Handed[] = [];
  readonly faults: Fault[] = [];
  readonly #reading: Reading;
  #left: string;

  constructor(line: string, reading: Reading) {
    this.#reading = reading;
    this.#left = line.replaceAll(ASKED, (whole: string, code: string) => this.#link(whole, code));
    const withoutLinks = this.#left.replaceAll(OTHER_LINK, (whole) => '|'.repeat(whole.length));
    const hasOtherLink = withoutLinks !== this.#left;
    this.#left = withoutLinks.replaceAll(LINK_CODE, (code: string) => this.#linkCode(code));
    this.#typed();
    if (this.handed.length > 0 || this.faults.length > 0) return;
    const meant = meantAsCode(this.#left, piecesOf(this.#left));
    if (meant !== null) this.#keep(readTyped(meant, reading), line);
    else
      this.faults.push({
        text: line,
        why: hasOtherLink ? 'This link carries no run.' : 'There is no code in this line.',
      });
  }

  #keep(read: ReadHanded, text: string): void {
    if ('handed' in read) this.handed.push(read.handed);
    else this.faults.push({ text, why: read.fault });
  }

  #link(whole: string, code: string): string {
    const linked = readLinked(code, this.#reading);
    const typed = 'handed' in linked ? linked : readTyped(code.replaceAll('%20', '-'), this.#reading);
    this.#keep('handed' in typed ? typed : linked, whole);
    return '|'.repeat(whole.length);
  }

  #linkCode(code: string): string {
    const linked = readLinked(code, this.#reading);
    // A class code may begin so too; it is looked for next, and faults are told there.
    const isOurs = 'handed' in linked || /[a-z]/.test(code);
    if (!isOurs) return code;
    this.#keep(linked, code);
    return '|'.repeat(code.length);
  }

  /** Class codes: the longest stretch of pieces first; the check characters tell where one begins and ends. */
  #typed(): void {
    const line = this.#left;
    const pieces = piecesOf(line);
    const stretches: Piece[][] = [[]];
    for (let n = 0; n < pieces.length; ) {
      const taken = this.#codeAt(line, pieces, n);
      const piece = pieces[n];
      if (taken > 0) {
        stretches.push([]);
        n += taken;
      } else if (piece !== undefined) {
        const before = pieces[n - 1];
        if (before !== undefined && /[,;|\t]/.test(line.slice(before.to, piece.from))) stretches.push([]);
        stretches.at(-1)?.push(piece);
        n += 1;
      }
    }
    for (const stretch of stretches) {
      const meant = meantAsCode(line, stretch);
      if (meant !== null) this.#keep(readTyped(meant, this.#reading), meant);
    }
  }

  /** @returns how many pieces from here on make a code; 0 where none do. */
  #codeAt(line: string, pieces: readonly Piece[], first: number): number {
    for (const right of LENGTHS) {
      let length = 0;
      for (let last = first; last < pieces.length && length < right; last++) {
        length += pieces[last]?.length ?? 0;
        if (length !== right) continue;
        const text = line.slice(pieces[first]?.from, pieces[last]?.to);
        const read = readTyped(text.replaceAll(/[^\p{L}\p{N}]/gu, ''), this.#reading);
        if (!('handed' in read)) continue;
        this.handed.push(read.handed);
        return last - first + 1;
      }
    }
    return 0;
  }
}

const shorten = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);

/** Never throws. Lines with nothing on them are passed over. */
export function findCodes(text: string, reading: Reading): Found {
  const handed: Handed[] = [];
  const unread: Unread[] = [];
  const lines = text.slice(0, MAX_TEXT).split(/\r\n|[\r\n\u2028\u2029]/u);
  for (const [n, whole] of lines.entries()) {
    const line = whole.normalize('NFKC').replaceAll(UNSEEN, '').trim();
    if (line === '') continue;
    if (line.length > MAX_LINE) {
      unread.push({ number: n + 1, text: shorten(line), why: 'This line is too long to be looked through.' });
      continue;
    }
    const read = new LineReader(line, reading);
    handed.push(...read.handed);
    for (const { text: part, why } of read.faults) unread.push({ number: n + 1, text: shorten(part), why });
  }
  if (text.length > MAX_TEXT)
    unread.push({
      number: lines.length,
      text: '…',
      why: 'What follows is too much for one reading: paste it apart.',
    });
  return { handed, unread };
}
