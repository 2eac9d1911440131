/**
 * How a cmi5 package opens: at the lesson its page names, and with the record store that its platform launched it with, or
 * with none. Only such a package fetches this. Must not know: what a lesson is.
 */
import './alone.css';
import type { Watcher } from '../../ports.ts';
import { openCmi5 } from './cmi5.ts';
import { isLaunched, openRecordStore } from './recordStore.ts';
import { endWithPage, openWhereThePageSays } from './session.ts';

/** Milliseconds after which the game begins without a store that does not answer. */
const PATIENCE = 5000;

/** A pupil who was sent here should know that this time does not count. */
function sayAlone({ document }: Window): void {
  const says = document.createElement('div');
  says.className = 'alone';
  says.setAttribute('role', 'alert');
  const words = document.createElement('p');
  words.textContent =
    'Your school’s platform does not answer, or this launch has been used. You can play, but the platform will not be told. For a lesson that counts, open it from the platform again.';
  const leave = document.createElement('button');
  leave.type = 'button';
  leave.className = 'plain';
  leave.textContent = 'Play without it';
  leave.addEventListener('click', () => says.remove());
  says.append(words, leave);
  document.body.prepend(says);
}

/** @returns null where nobody is to be told: the page was just opened, or the store does not answer. */
export async function startCmi5(window: Window): Promise<Watcher | null> {
  openWhereThePageSays(window);
  if (!isLaunched()) return null;
  const late = new Promise<null>((resolve) => window.setTimeout(() => resolve(null), PATIENCE));
  const store = await Promise.race([openRecordStore().catch(() => null), late]);
  if (store === null) {
    sayAlone(window);
    return null;
  }
  const session = openCmi5(store);
  endWithPage(window, session);
  return session;
}
