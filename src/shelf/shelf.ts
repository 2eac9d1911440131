/**
 * What is kept on the device of a player's runs: the one being played, with a hint of its page, and those left behind.
 * Every run has a key of its own, so that two tabs never write over each other and a damaged entry spoils no other.
 * A run that is only the beginning of another is not kept twice. Must not know: how a run is played.
 */
import * as v from 'valibot';
import { hashText } from '../run/guest.ts';
import { isBeginningOf, type Run } from '../run/run.ts';
import type { Store, StoreTrouble } from './store.ts';

const BEGINNING = 'empty-chair/run/';
/** Where the first version kept all runs together. */
const OLD_KEY = 'empty-chair/shelf';
const VERSION = 2;
/** Unpinned runs kept; the oldest go first. */
const MOST = 200;

const runSchema = v.object({
  story: v.pipe(v.string(), v.maxLength(200)),
  from: v.optional(v.string()),
  choices: v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(2000)),
});

const entrySchema = v.object({
  run: runSchema,
  /** The page of the last stretch that was on screen. */
  page: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
  /** ISO day it was last played. */
  played: v.fallback(v.string(), ''),
  pinned: v.fallback(v.boolean(), false),
  /** Grows with every writing. The clock may be wrong or set back; this cannot. */
  turn: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
});

const keptSchema = v.object({ version: v.literal(VERSION), entry: v.unknown() });
const oldSchema = v.object({ version: v.literal(1), entries: v.array(v.unknown()) });

export interface Entry {
  readonly run: Run;
  readonly page: number;
  readonly played: string;
  readonly pinned: boolean;
  readonly turn: number;
}

export interface ShelfRead {
  /** The one played last comes first. */
  readonly entries: readonly Entry[];
  /** What could not be read, in plain words, or null. */
  readonly trouble: string | null;
}

const NEWER = 'Some runs on this device were kept by a newer version of the game. They are left as they are.';
const DAMAGED = 'Some runs kept on this device could not be read.';

/** 64 bits of the run's own words: the same run has the same key in every tab. */
function keyOf({ story, from, choices }: Run): string {
  const words = JSON.stringify([story, from ?? null, choices]);
  const half = (seed: number): string => hashText(words, seed).toString(16).padStart(8, '0');
  return `${BEGINNING}${half(0x811c9dc5)}${half(0x5bd1e995)}`;
}

function toEntry(value: unknown): Entry | null {
  const parsed = v.safeParse(entrySchema, value);
  if (!parsed.success) return null;
  const { run, ...rest } = parsed.output;
  const { from, story, choices } = run;
  return { run: from === undefined ? { story, choices } : { story, from, choices }, ...rest };
}

function parse(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

const isNewer = (raw: unknown): boolean =>
  typeof raw === 'object' && raw !== null && 'version' in raw && Number(raw.version) > VERSION;

/** Entries of the first version, and whether all of them could be read. */
function readOld(store: Store): { readonly entries: readonly Entry[]; readonly isWhole: boolean } {
  const text = store.read(OLD_KEY);
  if (text === null) return { entries: [], isWhole: true };
  const old = v.safeParse(oldSchema, parse(text));
  if (!old.success) return { entries: [], isWhole: false };
  const entries = old.output.entries.map((entry) => toEntry(entry)).filter((entry) => entry !== null);
  return { entries, isWhole: entries.length === old.output.entries.length };
}

/** Never throws: an entry that cannot be read is left out and said. */
export function readShelf(store: Store, story: string): ShelfRead {
  const troubles = new Set<string>();
  const entries = new Map<string, Entry>();
  const old = readOld(store);
  if (!old.isWhole) troubles.add(DAMAGED);
  for (const entry of old.entries) entries.set(keyOf(entry.run), entry);
  for (const key of store.keys(BEGINNING)) {
    const raw = parse(store.read(key));
    const kept = v.safeParse(keptSchema, raw);
    const entry = kept.success ? toEntry(kept.output.entry) : null;
    if (entry !== null && keyOf(entry.run) === key) entries.set(key, entry);
    else if (store.read(key) !== null) troubles.add(isNewer(raw) ? NEWER : DAMAGED);
  }
  return {
    entries: [...entries.values()]
      .filter(({ run }) => run.story === story)
      .toSorted((a, b) => b.turn - a.turn),
    trouble: troubles.size === 0 ? null : [...troubles].join(' '),
  };
}

const write = (store: Store, entry: Entry): StoreTrouble | null =>
  store.write(keyOf(entry.run), JSON.stringify({ version: VERSION, entry }));

/** Runs of the first version move to keys of their own; the old key goes only when all have arrived. */
function moveOld(store: Store): void {
  const { entries, isWhole } = readOld(store);
  if (!isWhole || entries.length === 0) return;
  const troubles = entries.toReversed().map((entry, turn) => {
    const known = store.read(keyOf(entry.run)) !== null;
    return known ? null : write(store, { ...entry, turn });
  });
  if (troubles.every((trouble) => trouble === null)) store.remove(OLD_KEY);
}

/**
 * Keep a run as the one being played. Runs that are the beginning of it give way to it; a run it is the beginning of stays
 * (the player has gone back, and what was ahead is not lost). The new is written before the old is taken away.
 */
export function keepRun(store: Store, run: Run, page: number, day: string): StoreTrouble | null {
  moveOld(store);
  const { entries } = readShelf(store, run.story);
  const beginnings = entries.filter((entry) => isBeginningOf(entry.run, run));
  const turn = Math.max(0, ...entries.map((entry) => entry.turn)) + 1;
  const trouble = write(store, {
    run,
    page,
    played: day,
    pinned: beginnings.some(({ pinned }) => pinned),
    turn,
  });
  for (const entry of beginnings) if (keyOf(entry.run) !== keyOf(run)) store.remove(keyOf(entry.run));
  const unpinned = entries.filter((entry) => !entry.pinned && !beginnings.includes(entry));
  for (const entry of unpinned.slice(MOST - 1)) store.remove(keyOf(entry.run));
  return trouble;
}

/** Put an entry on the shelf, or back on it: an imported run, one taken off by mistake, one pinned or let go. */
export function putEntry(store: Store, entry: Entry): StoreTrouble | null {
  moveOld(store);
  return write(store, entry);
}

/** Take a run off the shelf. */
export function dropRun(store: Store, run: Run): void {
  moveOld(store);
  store.remove(keyOf(run));
}

/** What a player sees as runs: those that are not merely the beginning of another; the one played last always. */
export function wholeRuns(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter(
    (entry, n) => n === 0 || !entries.some((other) => other !== entry && isBeginningOf(entry.run, other.run)),
  );
}

/** Lines of decisions and witness choices underlined on any kept run. */
export const triedLines = (store: Store, story: string): ReadonlySet<string> =>
  new Set(readShelf(store, story).entries.flatMap(({ run }) => run.choices));
