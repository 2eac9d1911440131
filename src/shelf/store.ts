/**
 * A small key-value store on the device that never throws: blocked, full or broken storage becomes a plain word,
 * and what was to be kept stays in memory until the page is closed. Must not know: what is kept.
 */

export type StoreTrouble = 'blocked' | 'full';

export interface Store {
  read(key: string): string | null;
  /** @returns what went wrong, or null. */
  write(key: string, value: string): StoreTrouble | null;
  remove(key: string): void;
  /** Every key that begins so, in no order. */
  keys(beginning: string): readonly string[];
}

/** @param open asked each time, since a browser may refuse storage by throwing when it is only named. */
export function openStore(open: () => Storage): Store {
  const memory = new Map<string, string>();
  const attempt = <T>(work: (storage: Storage) => T, otherwise: T): T => {
    try {
      return work(open());
    } catch {
      return otherwise;
    }
  };
  return {
    read: (key) => memory.get(key) ?? attempt((storage) => storage.getItem(key), null),
    write(key, value) {
      const trouble = attempt<StoreTrouble | null>((storage) => {
        try {
          storage.setItem(key, value);
          return null;
        } catch {
          return 'full';
        }
      }, 'blocked');
      // Memory answers only for what the device would not keep, so that another tab's writing is seen.
      if (trouble === null) memory.delete(key);
      else memory.set(key, value);
      return trouble;
    },
    remove(key) {
      memory.delete(key);
      attempt((storage) => storage.removeItem(key), undefined);
    },
    keys(beginning) {
      const kept = attempt(
        (storage) => Array.from({ length: storage.length }, (_, n) => storage.key(n) ?? ''),
        [],
      );
      return [...new Set([...memory.keys(), ...kept])].filter((key) => key.startsWith(beginning));
    },
  };
}
