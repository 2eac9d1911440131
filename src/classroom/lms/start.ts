/**
 * How a SCORM package opens: at the lesson its page names, and with the platform that is around it, or with none. Only such
 * a package fetches this. Must not know: what a lesson is.
 */
import type { Watcher } from '../../ports.ts';
import { findApi } from './findApi.ts';
import { openScorm12 } from './scorm12.ts';
import { endWithPage, openWhereThePageSays } from './session.ts';

/** @returns null where nobody is to be told: no platform, or one that does not answer. */
export function startLms(window: Window): Watcher | null {
  openWhereThePageSays(window);
  const api = findApi(window);
  const session = api === null ? null : openScorm12(api);
  if (session !== null) endWithPage(window, session);
  return session;
}
