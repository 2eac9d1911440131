/**
 * What is kept on the device of a player's runs: the one being played, with a hint of its page, and those left behind.
 * A run that is only the beginning of another kept one is not kept twice. Must not know: how a run is played.
 */
import * as v from 'valibot';
import { isBeginningOf, type Run } from '../run/run.ts';
import type { Store, StoreTrouble } from './store.ts';

const KEY = 'empty-chair/shelf';
/** Unpinned runs kept; the oldest go first. */
const MOST = 40;

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
});

const shelfSchema = v.object({ version: v.literal(1), entries: v.array(v.unknown()) });

export interface Entry {
  readonly run: Run;
  readonly page: number;
  readonly played: string;
}

export interface ShelfRead {
  /** Newest first. */
  readonly entries: readonly Entry[];
  /** What could not be read, in plain words, or null. */
  readonly trouble: string | null;
}

function toEntry(value: unknown): Entry | null {
  const parsed = v.safeParse(entrySchema, value);
  if (!parsed.success) return null;
  const { run, page, played } = parsed.output;
  const { from, story, choices } = run;
  return { run: from === undefined ? { story, choices } : { story, from, choices }, page, played };
}

/** Never throws: an entry that cannot be read is left out and said. */
export function readShelf(store: Store, story: string): ShelfRead {
  const text = store.read(KEY);
  if (text === null) return { entries: [], trouble: null };
  try {
    const raw: unknown = JSON.parse(text);
    const shelf = v.safeParse(shelfSchema, raw);
    if (!shelf.success) {
      const isNewer = typeof raw === 'object' && raw !== null && 'version' in raw && Number(raw.version) > 1;
      return {
        entries: [],
        trouble: isNewer
          ? 'The runs on this device were kept by a newer version of the game. They are left as they are.'
          : 'The runs kept on this device could not be read.',
      };
    }
    const entries = shelf.output.entries.map((entry) => toEntry(entry));
    const good = entries.filter((entry): entry is Entry => entry !== null);
    return {
      entries: good.filter(({ run }) => run.story === story),
      trouble: good.length < entries.length ? 'Some runs kept on this device could not be read.' : null,
    };
  } catch {
    return { entries: [], trouble: 'The runs kept on this device could not be read.' };
  }
}

/** Entries of other stories stay as they are. A newer version's shelf is never written over. */
function writeShelf(store: Store, story: string, entries: readonly Entry[]): StoreTrouble | null {
  const text = store.read(KEY);
  let others: unknown[] = [];
  try {
    const raw: unknown = text === null ? null : JSON.parse(text);
    if (typeof raw === 'object' && raw !== null && 'version' in raw && Number(raw.version) > 1)
      return 'blocked';
    const shelf = v.safeParse(shelfSchema, raw);
    if (shelf.success)
      others = shelf.output.entries.filter((entry) => {
        const known = toEntry(entry);
        return known !== null && known.run.story !== story;
      });
  } catch {
    others = [];
  }
  return store.write(KEY, JSON.stringify({ version: 1, entries: [...entries, ...others] }));
}

/**
 * Keep a run as the one being played. Runs that are the beginning of it give way to it; a run it is the beginning of stays
 * (the player has gone back, and what was ahead is not lost).
 */
export function keepRun(store: Store, run: Run, page: number, day: string): StoreTrouble | null {
  const { entries } = readShelf(store, run.story);
  const others = entries.filter((entry) => !isBeginningOf(entry.run, run));
  return writeShelf(store, run.story, [{ run, page, played: day }, ...others].slice(0, MOST));
}

/** Take a run off the shelf. */
export function dropRun(store: Store, run: Run): StoreTrouble | null {
  const { entries } = readShelf(store, run.story);
  const same = (other: Run): boolean => isBeginningOf(other, run) && isBeginningOf(run, other);
  return writeShelf(
    store,
    run.story,
    entries.filter((entry) => !same(entry.run)),
  );
}
