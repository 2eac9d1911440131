/**
 * What a game asks of the outside: an address bar, and somewhere to keep runs; and who may follow it. A browser has one of
 * each, and so has a test.
 * Must not know: the story, or the page.
 */
import type { Run } from './run/run.ts';

/** A run that somebody else made, or that is only being looked at: read, and not kept until it is played on. */
export interface Visit {
  /** The code of the whole run to be walked through page by page, or null where it is only read at its end. */
  readonly guide: string | null;
}

/** The address bar: carries the run in its fragment and, for a reload of this tab, the page and what is visited. */
export interface Address {
  read(): { readonly code: string | null; readonly page: number | null; readonly visit: Visit | null };
  /** @param moved true for a new place in the story, which the browser's own Back should find. */
  write(code: string, page: number, moved: boolean, visit: Visit | null): void;
  /** No run: the title page. */
  clear(): void;
}

/** What is kept on the device. Both answer with trouble in plain words, or null. */
export interface Keeper {
  latest(): { readonly run: Run; readonly page: number } | null;
  keep(run: Run, page: number): string | null;
  /** Whether this run, or one that it is the beginning of, is kept here. */
  has(run: Run): boolean;
}

/** Somebody who follows the player's own run from outside: a learning platform. */
export interface Watcher {
  /** The code of the run that was left there, or null. Asked once, before anything is shown. */
  resume(): string | null;
  /** @param isAtStop the run has come to an ending, or a lesson to its stop. */
  onRun(code: string, isAtStop: boolean): void;
}
