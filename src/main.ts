/**
 * The composition root: builds everything and connects it by callbacks. Nothing else knows everything.
 */
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
import evidence from 'virtual:evidence';
import source from 'virtual:story';
import { addressBar } from './address.ts';
import { Game, type View } from './game.ts';
import { leafImage } from './leafImage.ts';
import { mapSvg } from './map/mapImage.ts';
import { applySettings, wantsStillness } from './reader/applySettings.ts';
import { mountReader } from './reader/mount.tsx';
import { describeStage, stageCue } from './reader/stageWords.ts';
import { readSettings, type Settings, writeSettings } from './shelf/settings.ts';
import { dropRun, keepRun, readShelf } from './shelf/shelf.ts';
import { openStore } from './shelf/store.ts';
import { createSoundDesk } from './sound/desk.ts';
import { soundOf } from './sound/soundOf.ts';
import { createStage } from './stage/stage.ts';

const TROUBLE = {
  blocked: 'This browser does not let the game keep anything. Your run is in the address bar: keep the link.',
  full: 'There is no more room on this device to keep your run. It is in the address bar: keep the link.',
} as const;

function element(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`index.html has no ${selector}`);
  return found;
}

const { name, units } = source.meta;
const store = openStore(() => window.localStorage);
const stageElement = element('[data-part=stage]');
const today = (): string => new Date().toISOString().slice(0, 10);

let settings: Settings = readSettings(store);
let view: View | null = null;
let caption: string | null = null;

const sound = createSoundDesk({
  settings,
  onCaption: (words) => {
    caption = words;
    render();
  },
  captions: evidence?.sounds ?? {},
});
const stage = createStage({
  element: stageElement,
  motion: wantsStillness(settings) ? 'reduced' : 'full',
  mapImage: (id) => Promise.resolve(mapSvg(id, { inks: 'full', frame: 'stage' })),
});

const reader = mountReader(element('#page'));

function render(): void {
  if (view === null) return;
  reader.render({
    view,
    evidence,
    units,
    storyName: name,
    settings,
    caption,
    image: leafImage,
    readSoFar: () => game?.readSoFar ?? [],
    shelf: () => {
      const { entries, trouble } = readShelf(store, name);
      return {
        entries,
        trouble,
        link: window.location.href,
        onOpenRun: (entry) => game?.open(entry.run, entry.page),
        onDropRun: (run) => {
          dropRun(store, run);
          render();
        },
      };
    },
    actions: {
      next: () => {
        sound.effect('page');
        game?.next();
      },
      begin: () => game?.begin(),
      back: () => game?.back(),
      title: () => game?.toTitle(),
      choose: (id) => {
        sound.effect('pencil');
        game?.choose(id);
      },
      dismiss: () => game?.dismiss(),
      settings: (changed) => {
        settings = changed;
        writeSettings(store, changed);
        applySettings(changed);
        stage.setMotion(wantsStillness(changed) ? 'reduced' : 'full');
        sound.setSettings(changed);
        render();
      },
    },
  });
}

function show(next: View): void {
  view = next;
  render();
  const { dataset } = document.documentElement;
  dataset['phase'] = next.phase;
  dataset['run'] = next.code;
  document.title =
    next.phase === 'title' ? 'The Empty Chair' : `${next.beat.ending ? 'An ending' : 'The Empty Chair'}`;
  describeStage(stageElement, next.beat.scene, evidence);
  stage.show(next.beat.scene, { instant: next.instant, ...stageCue(next) });
  sound.show(soundOf(next, evidence), { instant: next.instant });
}

let game: Game | null = null;
applySettings(settings);
const address = addressBar(window);
game = new Game({
  source,
  evidence,
  address,
  keeper: {
    latest: () => readShelf(store, name).entries[0] ?? null,
    keep: (run, page) => {
      const trouble = keepRun(store, run, page, today());
      return trouble === null ? null : TROUBLE[trouble];
    },
  },
  onView: show,
});
window.addEventListener('popstate', () => game?.openAddress(true));
