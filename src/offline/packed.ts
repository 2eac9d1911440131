/** What an installable copy of the site consists of. Types alone. */
export interface Packed {
  /** Another for every other content of any file. */
  readonly version: string;
  /** What the first page needs: kept before the copy is used at all. Names from the site's root. */
  readonly first: readonly string[];
  /** Everything else: kept when nothing else is to be done. */
  readonly rest: readonly string[];
}

/** What the page asks the worker for, once it can be read. */
export interface KeepRest {
  /** Endings of files this browser has no use for: the sounds' other format. */
  readonly without: readonly string[];
}
