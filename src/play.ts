/**
 * The game's composition root: builds everything and connects it by callbacks. Nothing else knows everything.
 * The first page is played from the recorded opening; the story, the stage and the sound come behind it.
 */
import opening from 'virtual:opening';
import { addressBar, askedIn } from './address.ts';
import { pressedBefore, watchPress } from './firstPage.ts';
import { Game } from './game.ts';
import { lateSound, lateStage } from './late.ts';
import type { Watcher } from './ports.ts';
import { applySettings, wantsStillness } from './reader/applySettings.ts';
import { mountReader } from './reader/mount.tsx';
import { describeStage, stageCue } from './reader/stageWords.ts';
import { isBeginningOf } from './run/run.ts';
import { afterPaint, pageRest, watchReading, whenIdle } from './scheduling.ts';
import { readSettings, type Settings, writeSettings } from './shelf/settings.ts';
import { keepRun, readShelf, triedLines } from './shelf/shelf.ts';
import { openStore } from './shelf/store.ts';
import { soundOf } from './sound/soundOf.ts';
import { openingSource } from './story/opening.ts';
import type { Scene } from './story/scene.ts';
import type { Telling, View } from './view.ts';
import { fetchStory, fetchTools, type Told, type Tools } from './whole.ts';
import type { WithStory } from './withStory.ts';

const TROUBLE = {
  blocked: 'This browser does not let the game keep anything. Your run is in the address bar: keep the link.',
  full: 'There is no more room on this device to keep your run. It is in the address bar: keep the link.',
} as const;

const UNFETCHED =
  'The rest of the story could not be fetched. Your run is kept: load this page again when the network is back.';

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

/** The first place as it stands in the page from the start; it is of no other. */
function uncoverStill(place: string | null): void {
  const still = document.querySelector<HTMLElement>('[data-still]');
  if (still !== null) still.hidden = still.dataset['still'] !== place;
}

/**
 * Puts the game on the page and begins. Called once.
 * @param watcher in a package for a learning platform; null anywhere else.
 */
export function play(watcher: Watcher | null = null): void {
  const store = openStore(() => window.localStorage);
  const stageElement = element('[data-part=stage]');
  let settings: Settings = readSettings(store);
  let view: View | null = null;
  let caption: string | null = null;
  let telling: Telling | null = null;
  let told: Told | null = null;
  let tools: Tools | null = null;
  let game: Game | null = null;
  let withStory: WithStory | null = null;
  /** A page that is passed at once is not shown. */
  let isHeld = false;
  const rest = pageRest();
  /** What keeps a lesson in the address until `withStory` does. */
  let lessonAsked: string | null = null;

  applySettings(settings);
  const address = addressBar(window, () => (withStory === null ? lessonAsked : withStory.lessonFragment));
  const left = watcher?.resume() ?? null;
  if (left !== null && askedIn(window.location.hash).run === null) address.write(left, 0, false, null);
  // Only the title page is in the opening: whatever else the address asks for waits for the story.
  const isAtTitle = opening !== null && window.location.hash.length < 2;
  const reader = mountReader(element('#page'), isAtTitle);
  const seen = isAtTitle ? afterPaint() : Promise.resolve();
  const wasPressed = watchPress();
  const whenSpared = watchReading();
  const story = seen.then(() => Promise.all([fetchStory(), fetchTools()]));

  const stage = lateStage(
    story.then(async () => {
      const [{ createStage }, { stageMap }] = await Promise.all([
        import('./stage/stage.ts'),
        import('./stageMap.ts'),
      ]);
      return createStage({
        element: stageElement,
        motion: wantsStillness(settings) ? 'reduced' : 'full',
        pictures: settings.pictures,
        mapImage: stageMap,
        whenSpared,
      });
    }),
  );
  const sound = lateSound(
    story.then(async ([{ evidence }]) => {
      const { createSoundDesk } = await import('./sound/desk.ts');
      return createSoundDesk({
        settings,
        onCaption: (words) => {
          caption = words;
          render();
        },
        captions: evidence?.sounds ?? {},
        wasPressed: wasPressed(),
      });
    }),
  );

  function* scenesAhead(): Generator<Scene> {
    for (const { scene } of game?.ahead() ?? []) yield scene;
  }

  function render(): void {
    const shown = view;
    const playing = game;
    if (shown === null || playing === null || telling === null) return;
    const { source, evidence } = telling;
    reader.render({
      view: shown,
      evidence,
      units: source.meta.units,
      storyName: source.meta.name,
      settings,
      caption,
      later: tools?.later ?? null,
      image: tools?.leafImage ?? (() => null),
      readSoFar: () => playing.readSoFar,
      shelf: () => withStory?.shelf ?? null,
      handOn: () => withStory?.handOn ?? null,
      replay: () => withStory?.replay(shown) ?? null,
      asked: withStory?.asked ?? null,
      compareWithMine: withStory?.compareWithMine(shown) ?? null,
      canPass: withStory?.canPass(shown) ?? false,
      tried: () => triedLines(store, source.meta.name),
      lesson: withStory?.lessonOn(shown) ?? null,
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
        pass: () => withStory?.pass(),
        closed: () => withStory?.closed(),
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
    if (isHeld) return;
    view = next;
    // Before the words, so that the page is styled once.
    const { dataset } = document.documentElement;
    dataset['phase'] = next.phase;
    render();
    dataset['run'] = next.code;
    document.title = next.phase !== 'title' && next.beat.ending ? 'An ending' : 'The Empty Chair';
    const evidence = telling?.evidence ?? null;
    describeStage(stageElement, next.beat.scene, evidence);
    uncoverStill(next.beat.scene.map === null ? (next.beat.scene.place?.id ?? null) : null);
    stage.show(next.beat.scene, { instant: next.instant, ...stageCue(next) });
    stage.expect(scenesAhead);
    const heard = soundOf(next, evidence);
    void rest().then(() => view === next && sound.show(heard, { instant: next.instant }));
    if (next.phase === 'ending') keepForGood();
    if (next.phase === 'title' || next.visit !== null) return;
    watcher?.onRun(next.code, withStory?.isStop(next) === true || next.phase === 'ending');
  }

  /** The game, on what there is of the story. */
  function begin(first: Telling): Game {
    const { name } = first.source.meta;
    telling = first;
    const made = new Game({
      telling: first,
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
    game = made;
    return made;
  }

  /** The story has come: everything that was waiting for it can be had. */
  function complete([whole, more]: [Told, Tools]): void {
    told = whole;
    tools = more;
    const { source, evidence } = told;
    const all = { source, evidence, isWhole: true };
    lessonAsked = more.lessonAsked(window.location.hash, source.meta.units);
    const before = game;
    const playing = before ?? begin(all);
    withStory = new more.WithStory({
      told,
      store,
      game: playing,
      location: window.location,
      changed: render,
      keepForGood,
      save: saveFile,
      whenIdle,
    });
    const shown = view;
    if (before !== null) {
      telling = all;
      before.supply(all);
    }
    // Made only now, the game showed its first page before it could be asked for more.
    if (view === shown || before === null) render();
    withStory.openAsked();
    void more.warmFaces();
  }

  if (isAtTitle && opening !== null) {
    const { evidence } = opening;
    const pressed = pressedBefore();
    const turned = pressed.filter((action) => action !== 'menu');
    isHeld = turned.length > 0;
    const playing = begin({ source: openingSource(opening), evidence, isWhole: false });
    isHeld = false;
    for (const action of turned)
      if (action === 'begin') playing.begin();
      else playing.next();
    render();
    // Menu was pressed as well: the game's own button does the rest.
    if (turned.length < pressed.length) element('#page .menu').click();
  }
  story.then(complete).catch((error: unknown) => {
    if (told !== null) throw error;
    if (game !== null) game.say(UNFETCHED);
    else reader.say(UNFETCHED);
  });
  window.addEventListener('popstate', () => {
    withStory?.readAddress();
    game?.openAddress(true);
    withStory?.openAsked();
  });
  // Everything there is to draw, for the people who draw; no part of the game that is built.
  if (import.meta.env.DEV && window.location.hash === '#plates') {
    stage.destroy();
    void import('./plates/page.ts').then(({ openPlates }) => openPlates());
  }
}
