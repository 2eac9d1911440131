/**
 * What the page offers once the whole story has come: a lesson, the shelf, the chart and the comparison, handing a run
 * on, passing what has been read. Part of the composition root. Must not know: the DOM.
 */
import { addressToHandOn, askedIn } from './address.ts';
import { codeBook } from './classroom/classCode.ts';
import { type LessonLink, lessonFragment, lessonIn, lessonPage } from './classroom/lesson/lesson.ts';
import { type LessonView, lessonView } from './classroom/lesson/lessonView.ts';
import { type Notebook, readNotebook, writeNotebook } from './classroom/lesson/notebook.ts';
import { readCode } from './classroom/readCode.ts';
import type { Game } from './game.ts';
import type { HandOnProps } from './reader/HandOn.tsx';
import type { PanelName } from './reader/Panels.tsx';
import type { ReplayProps } from './reader/ReplayPanels.tsx';
import type { ShelfActions } from './reader/ShelfList.tsx';
import { SeenPages } from './replay/seen.ts';
import { type Pair, readPair, replayProps } from './replayProps.ts';
import type { Run, UnitId } from './run/run.ts';
import { type Entry, readShelf, wholeRuns } from './shelf/shelf.ts';
import type { Store } from './shelf/store.ts';
import { handOn, shelfActions } from './shelfActions.ts';
import { StoryFault } from './story/engine.ts';
import type { View } from './view.ts';
import type { Told } from './whole.ts';

interface Parts {
  readonly told: Told;
  readonly store: Store;
  readonly game: Game;
  readonly location: Pick<Location, 'hash' | 'href' | 'protocol'>;
  /** Something that the page shows has changed. */
  readonly changed: () => void;
  readonly keepForGood: () => void;
  /** Offer a file to be saved. */
  readonly save: (name: string, text: string) => void;
  /** Do a piece of work when nothing else is to be done. */
  readonly whenIdle: (work: () => void) => void;
}

/** What keeps the lesson that an address asks for in the address, or null. */
export function lessonAsked(hash: string, units: readonly UnitId[]): string | null {
  const link = lessonIn(hash, units);
  return link === null ? null : lessonFragment(link);
}

/** Earlier runs looked through for pages read before; each takes some tens of milliseconds. */
const RECALLED = 30;

export class WithStory {
  readonly #parts: Parts;
  readonly #book;
  readonly #seen = new SeenPages();
  readonly #base: string | null;
  #lesson: LessonLink | null = null;
  #notebook: Notebook = {};
  /** The last unit's ending has been read and left. */
  #hasStopped = false;
  /** What the comparison shows; the address may ask for it. */
  #pair: Pair | null = null;
  #asked: PanelName | null = null;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#book = codeBook(parts.told.source.meta);
    this.#base = addressToHandOn(parts.location);
    this.#readLesson();
    this.#recall(wholeRuns(this.#kept).slice(0, RECALLED));
  }

  get #meta() {
    return this.#parts.told.source.meta;
  }

  get #kept(): readonly Entry[] {
    return readShelf(this.#parts.store, this.#meta.name).entries;
  }

  /** A panel that the address asked for, or that another panel leads to. */
  get asked(): PanelName | null {
    return this.#asked;
  }

  /** What keeps a lesson in the address, or null where none is on. */
  get lessonFragment(): string | null {
    return this.#lesson === null ? null : lessonFragment(this.#lesson);
  }

  /** The address has changed under the page. */
  readAddress(): void {
    this.#readLesson();
    this.#hasStopped = false;
  }

  /** What the address asks for beside a run: a typed code, a comparison. */
  openAsked(): void {
    const { game, location, changed } = this.#parts;
    const { code, compare } = askedIn(location.hash);
    const read = code === null ? null : readCode(code, this.#meta, this.#book);
    if (read !== null && 'run' in read) game.visit(read.run);
    else if (read !== null) game.say(read.fault);
    this.#pair = compare === null ? null : readPair(compare, this.#meta);
    if (compare === null) return;
    this.#asked = this.#pair === null ? null : 'compare';
    if (this.#pair === null) game.say('This comparison cannot be opened: one of its codes is damaged.');
    changed();
  }

  /** Nothing asks for a panel any more. */
  closed(): void {
    this.#pair = null;
    this.#asked = null;
    this.#parts.changed();
  }

  /** Whether the page on screen is the card that says stop. */
  isStop(view: View): boolean {
    return this.#lesson !== null && lessonPage(view, this.#lesson, this.#meta.units) === 'stop';
  }

  /** What the lesson that the address asks for adds to the page, or null. */
  lessonOn(view: View): LessonView | null {
    const { lessons, evidence } = this.#parts.told;
    const link = this.#lesson;
    if (link === null || lessons === null || evidence === null || view.visit !== null) return null;
    const { game, changed } = this.#parts;
    return lessonView({
      link,
      lessons,
      evidence,
      book: this.#book,
      view,
      run: game.run,
      predictions: this.#notebook,
      hasStopped: this.#hasStopped,
      reportOf: (code) => `#report=${code}`,
      actions: {
        begin: () => {
          this.#hasStopped = false;
          this.#note({});
          game.startLesson(link.unit);
        },
        back: () => {
          this.#hasStopped = false;
          game.back();
        },
        playOn: () => {
          this.#lesson = null;
          game.open(game.run, Number.MAX_SAFE_INTEGER);
        },
        stop: () => {
          this.#hasStopped = true;
          changed();
        },
        predict: (decision, prediction) => this.#note({ ...this.#notebook, [decision]: prediction }),
      },
    });
  }

  get shelf(): ShelfActions {
    return shelfActions(this.#shelfParts);
  }

  get handOn(): HandOnProps {
    return handOn(this.#parts.game.run, this.#base, this.#shelfParts);
  }

  /** The chart and the comparison; null for a guest story. */
  replay(view: View): ReplayProps | null {
    const { store, game, told } = this.#parts;
    const { chart, evidence, source } = told;
    if (chart === null || evidence === null) return null;
    return replayProps({
      store,
      source,
      evidence,
      chart,
      game,
      view,
      pair: this.#pair,
      // The fragment alone opens nothing elsewhere, and gives nothing away.
      base: this.#base ?? '',
      onPair: (picked) => this.#compare(...picked),
    });
  }

  /** Compare the run on screen with the player's own that was played last; null where there is none. */
  compareWithMine({ visit, choices }: View): (() => void) | null {
    if (visit === null || this.#parts.told.chart === null) return null;
    const mine = wholeRuns(this.#kept).find(({ run }) => run.choices.join() !== choices.join())?.run;
    if (mine === undefined) return null;
    return () => this.#compare({ story: this.#meta.name, choices: [...choices] }, mine);
  }

  /** This page has been read before, and so may others after it. */
  canPass({ phase, beat, visit }: View): boolean {
    return phase === 'reading' && this.#seen.has(beat) && visit === null;
  }

  pass(): void {
    this.#parts.game.passOn((beat) => this.#seen.has(beat));
  }

  get #shelfParts() {
    const { told, store, game, keepForGood, changed, save } = this.#parts;
    const { evidence, chart } = told;
    return {
      store,
      meta: this.#meta,
      book: this.#book,
      evidence,
      ways: chart?.ways ?? null,
      game,
      keepForGood,
      changed,
      onCompare: chart === null ? null : (run: Run) => this.#compare(run, 'history'),
      save,
    };
  }

  #compare(first: Run, second: Run | 'history'): void {
    this.#pair = [first, second];
    this.#asked = 'compare';
    this.#parts.changed();
  }

  #readLesson(): void {
    const { location, store } = this.#parts;
    this.#lesson = lessonIn(location.hash, this.#meta.units);
    this.#notebook = this.#lesson === null ? {} : readNotebook(store, this.#lesson.unit);
  }

  #note(predictions: Notebook): void {
    this.#notebook = predictions;
    if (this.#lesson !== null) writeNotebook(this.#parts.store, this.#lesson.unit, predictions);
    this.#parts.changed();
  }

  /**
   * Pages read on earlier runs may be passed at speed. They are found by playing the kept runs, the newest first, one at
   * a time while nothing else is to be done.
   */
  #recall(entries: readonly Entry[]): void {
    const [entry, ...rest] = entries;
    if (entry === undefined) return;
    this.#parts.whenIdle(() => {
      try {
        this.#seen.addRun(this.#parts.told.source, entry.run, entry.page);
      } catch (error) {
        if (!(error instanceof StoryFault)) throw error;
      }
      this.#recall(rest);
    });
  }
}
