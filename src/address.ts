/**
 * The address bar: `#run=CODE`, and for a reload of this tab the page, in the history entry's own state.
 * A link carries only the code. Must not know: what a code means.
 */
import type { Address } from './game.ts';

interface Kept {
  readonly code: string;
  readonly page: number;
}

function keptState(state: unknown): Kept | null {
  if (typeof state !== 'object' || state === null || !('code' in state) || !('page' in state)) return null;
  const { code, page } = state;
  return typeof code === 'string' && typeof page === 'number' ? { code, page } : null;
}

/** The run's code in a fragment such as `#run=AQBC`, or null. */
export function codeIn(hash: string): string | null {
  return new URLSearchParams(hash.replace(/^#/, '')).get('run');
}

/** @param window the browser's, or a test's. */
export function addressBar(window: Pick<Window, 'location' | 'history'>): Address {
  return {
    read() {
      const code = codeIn(window.location.hash);
      const kept = keptState(window.history.state);
      return { code, page: kept !== null && kept.code === code ? kept.page : null };
    },
    write(code, page, moved) {
      const hash = `#run=${code}`;
      const state = { code, page };
      // A choice is a place the browser's Back should find; a page turned is not.
      if (moved && window.location.hash !== hash) window.history.pushState(state, '', hash);
      else window.history.replaceState(state, '', hash);
    },
    clear() {
      const { pathname, search } = window.location;
      window.history.pushState(null, '', `${pathname}${search}`);
    },
  };
}
