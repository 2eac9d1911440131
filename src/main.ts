/** The way in: the game, or the page for a class that the address asks for. */
import '@fontsource/literata/latin-400.css';
import '@fontsource/literata/latin-ext-400.css';
import '@fontsource/literata/latin-400-italic.css';
import '@fontsource/literata/latin-600.css';
import '@fontsource/literata/cyrillic-400.css';
import '@fontsource/sofia-sans-extra-condensed/latin-600.css';
import '@fontsource/sofia-sans-extra-condensed/latin-800.css';
import '@fontsource/ibm-plex-mono/latin-500.css';
import './reader/tokens.css';
import './reader/page.css';
import './reader/titles.css';
import './reader/choices.css';
import './reader/narrow.css';
import './reader/outcome.css';
import './reader/panels.css';
import './reader/replay.css';
import './classroom/lesson/lesson.css';
import chart from 'virtual:chart';
import evidence from 'virtual:evidence';
import lessons from 'virtual:lessons';
import source from 'virtual:story';
import { codeBook } from './classroom/classCode.ts';
import { classroomPage } from './classroom/pages.ts';
import { play } from './play.ts';
import { applySettings } from './reader/applySettings.ts';
import { readSettings } from './shelf/settings.ts';
import { openStore } from './shelf/store.ts';

const page = classroomPage(window.location.hash);
const root = document.querySelector<HTMLElement>('#page');
if (page === null || root === null || chart === null || evidence === null || lessons === null) {
  // Only a package for a learning platform looks for one.
  if (import.meta.env.MODE === 'cmi5')
    void import('./classroom/lms/startCmi5.ts').then(async ({ startCmi5 }) => play(await startCmi5(window)));
  else if (import.meta.env.MODE !== 'scorm') play();
  else void import('./classroom/lms/start.ts').then(({ startLms }) => play(startLms(window)));
} else {
  const store = openStore(() => window.localStorage);
  applySettings(readSettings(store));
  document.querySelector('[data-part=stage]')?.remove();
  const book = codeBook(source.meta);
  page().then(
    ({ open }) => open(root, { source, evidence, chart, lessons, store, book }),
    () => {
      const says = document.createElement('p');
      says.setAttribute('role', 'alert');
      says.textContent = 'This page could not be fetched. Load it again when the network is back.';
      root.querySelector('section')?.replaceChildren(says);
    },
  );
  window.addEventListener('hashchange', () => window.location.reload());
}
