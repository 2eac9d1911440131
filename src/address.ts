/**
 * The address bar: `#run=CODE`, and for a reload of this tab the page, in the history entry's own state.
 * A link carries only the code. Must not know: what a code means.
 */
import type { Address, Visit } from './ports.ts';

interface Kept {
  readonly code: string;
  readonly page: number;
  readonly visit: Visit | null;
}

function visitIn(state: object): Visit | null {
  const visit = 'visit' in state ? state.visit : null;
  if (typeof visit !== 'object' || visit === null || !('guide' in visit)) return null;
  return { guide: typeof visit.guide === 'string' ? visit.guide : null };
}

function keptState(state: unknown): Kept | null {
  if (typeof state !== 'object' || state === null || !('code' in state) || !('page' in state)) return null;
  const { code, page } = state;
  return typeof code === 'string' && typeof page === 'number' ? { code, page, visit: visitIn(state) } : null;
}

/** What a fragment asks for: `#run=AQBC`, `#unit=4a`, `#code=7K3M-…`, `#compare=AQBC,AQBD`. Each null where it is not named. */
export interface Asked {
  readonly run: string | null;
  readonly unit: string | null;
  readonly code: string | null;
  readonly compare: readonly string[] | null;
}

/** @param hash with or without its sign. */
export function askedIn(hash: string): Asked {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  return {
    run: asked.get('run'),
    unit: asked.get('unit'),
    code: asked.get('code'),
    compare: asked.get('compare')?.split(',') ?? null,
  };
}

/**
 * @param window the browser's, or a test's.
 * @param lesson what a lesson's link asks for, without a sign, or null: it stays in the address as long as the lesson lasts.
 */
export function addressBar(
  window: Pick<Window, 'location' | 'history'>,
  lesson: () => string | null = () => null,
): Address {
  return {
    read() {
      const { run: code } = askedIn(window.location.hash);
      const kept = keptState(window.history.state);
      const isOwn = kept !== null && kept.code === code;
      return { code, page: isOwn ? kept.page : null, visit: isOwn ? kept.visit : null };
    },
    write(code, page, moved, visit) {
      const asked = lesson();
      const hash = asked === null ? `#run=${code}` : `#run=${code}&${asked}`;
      const state = { code, page, visit };
      // A choice is a place the browser's Back should find; a page turned is not.
      if (moved && window.location.hash !== hash) window.history.pushState(state, '', hash);
      else window.history.replaceState(state, '', hash);
    },
    clear() {
      const { pathname, search } = window.location;
      const asked = lesson();
      window.history.pushState(null, '', `${pathname}${search}${asked === null ? '' : `#${asked}`}`);
    },
  };
}

/**
 * The page's address without its fragment, for links that are handed on; null where it leads nobody else anywhere and may
 * say too much: on a disk, or inside a learning platform, whose addresses can carry a pupil's own key.
 */
export function addressToHandOn({ href, protocol }: Pick<Location, 'href' | 'protocol'>): string | null {
  return protocol === 'file:' || ['scorm', 'cmi5'].includes(import.meta.env.MODE)
    ? null
    : (href.split('#')[0] ?? null);
}
