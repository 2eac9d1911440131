/**
 * How a package for a learning platform opens: at the lesson its page names, and with the platform that is around it, or
 * with none. Only such a package fetches this. Must not know: what a lesson is.
 */
import type { Watcher } from '../../ports.ts';
import { findApi } from './findApi.ts';
import { openScorm12 } from './scorm12.ts';

/** @returns null where nobody is to be told: no platform, or one that does not answer. */
export function startLms(window: Window): Watcher | null {
  const { opens } = window.document.documentElement.dataset;
  // Platforms differ in whether they keep a fragment in the address they launch, so the page itself says where it opens.
  if (opens !== undefined && window.location.hash === '') window.history.replaceState(null, '', `#${opens}`);
  const api = findApi(window);
  const session = api === null ? null : openScorm12(api);
  if (session === null) return null;
  window.addEventListener('pagehide', () => session.finish());
  // The browser may bring a page back as it was, and the platform has been told that it is over.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) window.location.reload();
  });
  return session;
}
