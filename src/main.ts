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
import './reader/replay.css';
import chart from 'virtual:chart';
import evidence from 'virtual:evidence';
import source from 'virtual:story';
import { addressBar, askedIn } from './address.ts';
import { codeBook } from './classroom/classCode.ts';
import { readCode } from './classroom/readCode.ts';
import { Game, type View } from './game.ts';
import { leafImage } from './leafImage.ts';
import { mapSvg } from './map/mapImage.ts';
import { applySettings, wantsStillness } from './reader/applySettings.ts';
import { mountReader } from './reader/mount.tsx';
import type { PanelName } from './reader/Panels.tsx';
import { describeStage, stageCue } from './reader/stageWords.ts';
import { SeenPages } from './replay/seen.ts';
import { type Pair, readPair, replayProps } from './replayProps.ts';
import { isBeginningOf, type Run } from './run/run.ts';
import { readSettings, type Settings, writeSettings } from './shelf/settings.ts';
import { type Entry, keepRun, readShelf, wholeRuns } from './shelf/shelf.ts';
import { openStore } from './shelf/store.ts';
import { handOn, shelfActions, triedOn } from './shelfActions.ts';
import { createSoundDesk } from './sound/desk.ts';
import { soundOf } from './sound/soundOf.ts';
import { NARROW } from './stage/geometry.ts';
import { createStage } from './stage/stage.ts';
import { StoryFault } from './story/ink.ts';

const TROUBLE = {
  blocked: 'This browser does not let the game keep anything. Your run is in the address bar: keep the link.',
  full: 'There is no more room on this device to keep your run. It is in the address bar: keep the link.',
} as const;

/** Earlier runs looked through for pages read before; each takes some tens of milliseconds. */
const RECALLED = 30;

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
  pictures: settings.pictures,
  mapImage: (id) =>
    Promise.resolve(mapSvg(id, { inks: 'full', frame: window.innerWidth <= NARROW ? 'strip' : 'stage' })),
});

const reader = mountReader(element('#page'));
const book = codeBook(source.meta);
const seen = new SeenPages();
const pageAddress = `${window.location.origin}${window.location.pathname}${window.location.search}`;
/** What the comparison shows; the address may ask for it. */
let pair: Pair | null = null;
let asked: PanelName | null = null;

function saveFile(fileName: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = fileName;
  link.click();
  // The browser reads the address when the press has been dealt with.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Asked when something has been kept on purpose, or a run has come to its end; a browser may say no. */
function keepForGood(): void {
  void navigator.storage?.persist?.().catch(() => false);
}

function comparison(first: Run, second: Run | 'history'): void {
  pair = [first, second];
  asked = 'compare';
  render();
}

/** The run of the player's own that was played last, other than the one on screen. */
function myOwn(choices: readonly string[]): Run | null {
  const { entries } = readShelf(store, name);
  return wholeRuns(entries).find(({ run }) => run.choices.join() !== choices.join())?.run ?? null;
}

function render(): void {
  const shown = view;
  const playing = game;
  if (shown === null || playing === null) return;
  const shelfParts = {
    store,
    meta: source.meta,
    book,
    evidence,
    ways: chart?.ways ?? null,
    game: playing,
    keepForGood,
    changed: render,
    onCompare: chart === null ? null : (run: Run) => comparison(run, 'history'),
    save: saveFile,
  };
  const mine = shown.visit === null || chart === null ? null : myOwn(shown.choices);
  reader.render({
    view: shown,
    evidence,
    units,
    storyName: name,
    settings,
    caption,
    image: leafImage,
    readSoFar: () => playing.readSoFar,
    shelf: () => shelfActions(shelfParts),
    handOn: () => handOn(playing.run, pageAddress, shelfParts),
    replay: () =>
      chart === null || evidence === null
        ? null
        : replayProps({
            store,
            source,
            evidence,
            chart,
            game: playing,
            view: shown,
            pair,
            base: pageAddress,
            onPair: (picked) => comparison(...picked),
          }),
    asked,
    compareWithMine:
      mine === null ? null : () => comparison({ story: name, choices: [...shown.choices] }, mine),
    canPass: shown.phase === 'reading' && seen.has(shown.beat) && shown.visit === null,
    tried: () => triedOn(shelfParts),
    actions: {
      next: () => {
        sound.effect('page');
        playing.next();
      },
      begin: () => playing.begin(),
      back: () => playing.back(),
      backToPaper: () => playing.backToPaper(),
      title: () => playing.toTitle(),
      choose: (id) => {
        sound.effect('pencil');
        playing.choose(id);
      },
      dismiss: () => playing.dismiss(),
      playOn: () => playing.playOn(),
      walk: () => playing.walk(playing.run),
      pass: () => playing.passOn((beat) => seen.has(beat)),
      closed: () => {
        pair = null;
        asked = null;
        render();
      },
      settings: (changed) => {
        settings = changed;
        writeSettings(store, changed);
        applySettings(changed);
        stage.setMotion(wantsStillness(changed) ? 'reduced' : 'full');
        stage.setPictures(changed.pictures);
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
  stage.expect(() => (game?.ahead ?? []).map(({ scene }) => scene));
  sound.show(soundOf(next, evidence), { instant: next.instant });
  if (next.phase === 'ending') keepForGood();
}

/**
 * Pages read on earlier runs may be passed at speed. They are found by playing the kept runs, the newest first, one at a
 * time while nothing else is to be done.
 */
function recall(entries: readonly Entry[]): void {
  const [entry, ...rest] = entries;
  if (entry === undefined) return;
  const idle = window.requestIdleCallback ?? ((work: () => void) => window.setTimeout(work, 200));
  idle(() => {
    try {
      seen.addRun(source, entry.run, entry.page);
    } catch (error) {
      if (!(error instanceof StoryFault)) throw error;
    }
    recall(rest);
  });
}

/** What the address asks for beside a run: a unit, a typed code, a comparison. */
function openAsked(): void {
  const { unit, code, compare } = askedIn(window.location.hash);
  if (unit !== null && units.includes(unit)) game?.startUnit(unit);
  const read = code === null ? null : readCode(code, source.meta, book);
  if (read !== null && 'run' in read) game?.visit(read.run);
  else if (read !== null) game?.say(read.fault);
  pair = compare === null ? null : readPair(compare, source.meta);
  if (compare === null) return;
  asked = pair === null ? null : 'compare';
  if (pair === null) game?.say('This comparison cannot be opened: one of its codes is damaged.');
  render();
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
    has: (run) => readShelf(store, name).entries.some((entry) => isBeginningOf(run, entry.run)),
  },
  onView: show,
});
// The game showed its first page while it was still being made, and the page asks the game for more.
render();
openAsked();
recall(wholeRuns(readShelf(store, name).entries).slice(0, RECALLED));
window.addEventListener('popstate', () => {
  game?.openAddress(true);
  openAsked();
});
// Everything there is to draw, for the people who draw; no part of the game that is built.
if (import.meta.env.DEV && window.location.hash === '#plates') {
  stage.destroy();
  void import('./plates/page.ts').then(({ openPlates }) => openPlates());
}
