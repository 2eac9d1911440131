/**
 * A learning platform that has begun: follows a run, and is told when the page goes.
 * Must not know: which of the standards the platform speaks.
 */
import type { Watcher } from '../../ports.ts';

export interface LmsSession extends Watcher {
  /** The page is going: said once, and nothing after it. */
  finish(): void;
}

/** Platforms differ in whether they keep a fragment in the address they launch, so the page itself says where it opens. */
export function openWhereThePageSays(window: Window): void {
  const { opens } = window.document.documentElement.dataset;
  if (opens !== undefined && window.location.hash === '') window.history.replaceState(null, '', `#${opens}`);
}

/** Ends the session with the page. */
export function endWithPage(window: Window, session: LmsSession): void {
  window.addEventListener('pagehide', () => session.finish());
  // The browser may bring a page back as it was, and the platform has been told that it is over.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) window.location.reload();
  });
}
