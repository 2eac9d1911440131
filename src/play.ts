/**
 * The game's composition root: builds everything and connects it by callbacks. Nothing else knows everything.
 */
import chart from 'virtual:chart';
import evidence from 'virtual:evidence';
import lessons from 'virtual:lessons';
import source from 'virtual:story';
import { addressBar, addressToHandOn, askedIn } from './address.ts';
import { codeBook } from './classroom/classCode.ts';
import { type LessonLink, lessonFragment, lessonIn, lessonPage } from './classroom/lesson/lesson.ts';
import { lessonView } from './classroom/lesson/lessonView.ts';
import { type Notebook, readNotebook, writeNotebook } from './classroom/lesson/notebook.ts';
import { classroomPage } from './classroom/pages.ts';
import { readCode } from './classroom/readCode.ts';
import { Game, type View } from './game.ts';
import { leafImage } from './leafImage.ts';
import { mapSvg } from './map/mapImage.ts';
import type { Watcher } from './ports.ts';
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
import { StoryFault } from './story/engine.ts';

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

const today = (): string => new Date().toISOString().slice(0, 10);

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

/**
 * Puts the game on the page and begins. Called once.
 * @param watcher in a package for a learning platform; null anywhere else.
 */
export function play(watcher: Watcher | null = null): void {
  const { name, units } = source.meta;
  const store = openStore(() => window.localStorage);
  const stageElement = element('[data-part=stage]');

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
  const pageAddress = addressToHandOn(window.location);
  /** What the comparison shows; the address may ask for it. */
  let pair: Pair | null = null;
  let asked: PanelName | null = null;
  let lesson: LessonLink | null = lessonIn(window.location.hash, units);
  let notebook: Notebook = lesson === null ? {} : readNotebook(store, lesson.unit);
  /** The last unit's ending has been read and left. */
  let hasStopped = false;

  function note(predictions: Notebook): void {
    notebook = predictions;
    if (lesson !== null) writeNotebook(store, lesson.unit, predictions);
    render();
  }

  /** What the lesson that the address asks for adds to the page, or null. */
  function lessonOn(shown: View, playing: Game) {
    if (lesson === null || lessons === null || evidence === null || shown.visit !== null) return null;
    const link = lesson;
    return lessonView({
      link,
      lessons,
      evidence,
      book,
      view: shown,
      run: playing.run,
      predictions: notebook,
      hasStopped,
      reportOf: (code) => `#report=${code}`,
      actions: {
        begin: () => {
          hasStopped = false;
          note({});
          playing.startUnit(link.unit);
        },
        back: () => {
          hasStopped = false;
          playing.back();
        },
        playOn: () => {
          lesson = null;
          playing.open(playing.run, Number.MAX_SAFE_INTEGER);
        },
        stop: () => {
          hasStopped = true;
          render();
        },
        predict: (decision, prediction) => note({ ...notebook, [decision]: prediction }),
      },
    });
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
              // The fragment alone opens nothing elsewhere, and gives nothing away.
              base: pageAddress ?? '',
              onPair: (picked) => comparison(...picked),
            }),
      asked,
      compareWithMine:
        mine === null ? null : () => comparison({ story: name, choices: [...shown.choices] }, mine),
      canPass: shown.phase === 'reading' && seen.has(shown.beat) && shown.visit === null,
      tried: () => triedOn(shelfParts),
      lesson: lessonOn(shown, playing),
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
    if (next.phase === 'title' || next.visit !== null) return;
    const isStop = lesson !== null && lessonPage(next, lesson, units) === 'stop';
    watcher?.onRun(next.code, isStop || next.phase === 'ending');
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
    const { code, compare } = askedIn(window.location.hash);
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
  const address = addressBar(window, () => (lesson === null ? null : lessonFragment(lesson)));
  const left = watcher?.resume() ?? null;
  if (left !== null && askedIn(window.location.hash).run === null) address.write(left, 0, false, null);
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
    lesson = lessonIn(window.location.hash, units);
    notebook = lesson === null ? {} : readNotebook(store, lesson.unit);
    hasStopped = false;
    game?.openAddress(true);
    openAsked();
  });
  // A page for the class is another page: what is in the address is asked for anew.
  window.addEventListener('hashchange', () => {
    if (classroomPage(window.location.hash) !== null) window.location.reload();
  });
  // Everything there is to draw, for the people who draw; no part of the game that is built.
  if (import.meta.env.DEV && window.location.hash === '#plates') {
    stage.destroy();
    void import('./plates/page.ts').then(({ openPlates }) => openPlates());
  }
}
