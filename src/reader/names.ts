/** What the page's words may open: handed down once, so that every line need not carry it. */
import { createContext } from 'preact';
import type { Named, NameIndex } from '../evidence/names.ts';

export interface NameLinks {
  readonly index: NameIndex;
  readonly open: (named: Named) => void;
}

/** Null where names open nothing: a guest's story, or a text inside a button. */
export const NameLinksContext = createContext<NameLinks | null>(null);
