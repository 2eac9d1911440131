/** The way in: the game, or the page for a class that the address asks for. */
import './reader/tokens.css';
import './reader/page.css';
import './reader/names.css';
import './reader/titles.css';
import './reader/choices.css';
import './reader/narrow.css';
import './opening/opening.css';
import { classroomPage } from './classroom/pages.ts';
import { play } from './play.ts';
import { applySettings } from './reader/applySettings.ts';
import { sayInstead } from './reader/sayInstead.ts';
import { readSettings } from './shelf/settings.ts';
import { openStore } from './shelf/store.ts';
import { fetchStory, fetchTools } from './whole.ts';

const page = classroomPage(window.location.hash);
const root = document.querySelector<HTMLElement>('#page');

/** A page for a class, with the whole story and its evidence. @throws where a part of it cannot be fetched. */
async function openPage(into: HTMLElement, fetchPage: NonNullable<typeof page>): Promise<void> {
  const store = openStore(() => window.localStorage);
  applySettings(readSettings(store));
  document.querySelector('[data-part=stage]')?.remove();
  const [{ source, evidence, chart, lessons }, tools, { open }] = await Promise.all([
    fetchStory(),
    fetchTools(),
    fetchPage(),
  ]);
  if (chart === null || evidence === null || lessons === null) {
    play();
    return;
  }
  into.replaceChildren();
  document.documentElement.dataset['phase'] = 'class';
  open(into, { source, evidence, chart, lessons, store, book: tools.codeBook(source.meta) });
}

if (page === null || root === null) {
  // Only a package for a learning platform looks for one.
  if (import.meta.env.MODE === 'cmi5')
    void import('./classroom/lms/startCmi5.ts').then(async ({ startCmi5 }) => play(await startCmi5(window)));
  else if (import.meta.env.MODE !== 'scorm') play();
  else void import('./classroom/lms/start.ts').then(({ startLms }) => play(startLms(window)));
} else {
  openPage(root, page).catch(() =>
    sayInstead(root, 'This page could not be fetched. Load it again when the network is back.'),
  );
}
// A page for the class is another page, from the first moment the game's can be pressed: its address is opened anew.
window.addEventListener('hashchange', () => {
  if (page !== null || classroomPage(window.location.hash) !== null) window.location.reload();
});
