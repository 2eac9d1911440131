/**
 * What a school's record store is told by cmi5: the code of the run, and once that it has been played to its stop. The same
 * two things as by SCORM, and nothing else. Must not know: the game, the library, or how anything is sent.
 */
import type { LmsSession } from './session.ts';

/** What was left by an earlier launch, and the ways to leave more. Nothing here ever fails loudly. */
export interface RecordStore {
  /** The code of the run as it was left, or null. */
  readonly run: string | null;
  /** The code of the run that first came to a stop, or null: the store may be told of it once only. */
  readonly stopped: string | null;
  /** Whether this launch counts; a teacher may only be looking. */
  readonly counts: boolean;
  /** @returns whether it was kept. */
  keep(name: 'run' | 'stopped', code: string): Promise<boolean>;
  complete(): Promise<boolean>;
  terminate(): void;
}

/** No run is nearly so long; what is longer is not one. */
const LONGEST = 3500;

/** Follows the run: at most one writing is under way, and then the newest is written. */
export function openCmi5(store: RecordStore): LmsSession {
  let kept = store.run;
  let newest = kept;
  let isKeeping = false;
  let isDone = store.stopped !== null || !store.counts;
  let isOpen = true;
  /** The run at whose stop the store is being told, until it has heard and that is written down. */
  let stopping: string | null = null;

  async function keepNewest(): Promise<void> {
    if (isKeeping || !isOpen || newest === null || newest === kept) return;
    const code = newest;
    isKeeping = true;
    const isKept = await store.keep('run', code);
    isKeeping = false;
    if (!isKept) return;
    kept = code;
    await keepNewest();
  }

  async function complete(code: string): Promise<void> {
    isDone = true;
    stopping = code;
    isDone = await store.complete();
    // Another launch asks for what is kept here, so it is written only when the store has been told.
    if (isDone && isOpen) await store.keep('stopped', code);
    // Not before: a page that is closed while this is under way writes it again as it goes.
    stopping = null;
  }

  return {
    resume: () => (store.run !== null && /^[\w-]+$/.test(store.run) ? store.run : null),
    onRun(code, isAtStop) {
      if (!isOpen) return;
      if (store.counts && code.length <= LONGEST) newest = code;
      void keepNewest();
      if (isAtStop && !isDone) void complete(code);
    },
    finish() {
      if (!isOpen) return;
      isOpen = false;
      if (newest !== null && newest !== kept) void store.keep('run', newest);
      // What is on its way arrives though the page is closed; nobody will be here to hear that it did.
      if (stopping !== null) void store.keep('stopped', stopping);
      store.terminate();
    },
  };
}
