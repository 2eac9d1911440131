/**
 * One play of one story: takes the player's actions, moves the session, and says what should now be on screen.
 * Knows the session, the run's code and three ports (address, shelf, evidence); must not know the DOM, Phaser or Howler.
 */
import type { Evidence } from './evidence/types.ts';
import { decodeRun, encodeRun } from './run/code.ts';
import { type ChoiceId, pointOf, type Run } from './run/run.ts';
import type { Beat } from './story/beat.ts';
import { StoryFault } from './story/ink.ts';
import { type Outcome, readOutcome } from './story/outcome.ts';
import { applyTail, type Played, playRun } from './story/play.ts';
import type { Session } from './story/session.ts';
import type { StorySource } from './story/source.ts';

/** The address bar: carries the run in its fragment and, for a reload of this tab, the page. */
export interface Address {
  read(): { readonly code: string | null; readonly page: number | null };
  /** @param moved true for a new place in the story, which the browser's own Back should find. */
  write(code: string, page: number, moved: boolean): void;
  /** No run: the title page. */
  clear(): void;
}

/** What is kept on the device. Both answer with trouble in plain words, or null. */
export interface Keeper {
  latest(): { readonly run: Run; readonly page: number } | null;
  keep(run: Run, page: number): string | null;
}

export type Phase = 'title' | 'reading' | 'deciding' | 'outcome' | 'ending';

export interface View {
  readonly phase: Phase;
  readonly beat: Beat;
  readonly outcome: Outcome | null;
  /** The code of the run so far. */
  readonly code: string;
  readonly choices: readonly ChoiceId[];
  /** Plain words the player should see once, or null. */
  readonly notice: string | null;
  /** On the title page: a run that can be gone on with. */
  readonly canResume: boolean;
  /** The whole change was a jump (load, rewind): draw it at once. */
  readonly instant: boolean;
}

export interface GameOptions {
  readonly source: StorySource;
  readonly evidence: Evidence | null;
  readonly address: Address;
  readonly keeper: Keeper;
  readonly onView: (view: View) => void;
}

const NEW_POINT =
  'Since this run was last played, the story has a new choice here. Answer it, and the rest of your run is played after it.';
const GONE_POINT =
  'The line you underlined here is no longer in the story. Choose again, and the rest of your run is played after it.';

export class Game {
  readonly #options: GameOptions;
  #session: Session;
  #tail: readonly ChoiceId[] = [];
  /** Points that took a default because the run had no answer; they are not written into the run. */
  #unanswered = new Set<string>();
  #from: string | undefined;
  #begun = false;
  #notice: string | null = null;
  /** Trouble with the shelf is said once, not on every page. */
  #hasSaidTrouble = false;

  /**
   * Opens the run in the address, or stands on the title page.
   * @throws StoryFault where the story cannot even begin.
   */
  constructor(options: GameOptions) {
    this.#options = options;
    this.#session = playRun(options.source, this.#emptyRun).session;
    this.openAddress(true);
  }

  get #emptyRun(): Run {
    return { story: this.#options.source.meta.name, choices: [] };
  }

  /** The run as it is written: what was answered, then what still waits. */
  get run(): Run {
    const answered = this.#session.choices.filter((id) => !this.#unanswered.has(pointOf(id)));
    const run = { story: this.#options.source.meta.name, choices: [...answered, ...this.#tail] };
    return this.#from === undefined ? run : { ...run, from: this.#from };
  }

  /** Every page read so far, oldest first. */
  get readSoFar(): readonly Beat[] {
    return this.#session.readSoFar;
  }

  get choices(): readonly ChoiceId[] {
    return this.#session.choices;
  }

  /** Play whatever run the address carries; without one, stand on the title page. */
  openAddress(instant: boolean): void {
    const { code, page } = this.#options.address.read();
    if (code === null) {
      this.#begun = false;
      this.#session.rewindTo(0, 0);
      this.#show(instant);
      return;
    }
    const decoded = decodeRun(code, this.#options.source.meta);
    if ('fault' in decoded) {
      this.#notice = decoded.fault;
      this.#begun = false;
      this.#show(instant);
      return;
    }
    this.#play(decoded.run, page ?? 0);
  }

  /** Begin at the first page after the title. */
  begin(): void {
    this.#tail = [];
    this.#unanswered = new Set();
    this.#from = undefined;
    this.#begun = true;
    this.#session.rewindTo(0, 0);
    // The title page shows the story's own first page; a guest's title is only its name.
    if (!this.#options.source.meta.guest) this.#session.next();
    this.#arrive(true);
  }

  /** Go on with the run kept on this device. */
  resume(): void {
    const latest = this.#options.keeper.latest();
    if (latest === null) this.begin();
    else this.#play(latest.run, latest.page);
  }

  /** Play a run from the shelf, or any other. */
  open(run: Run, page = 0): void {
    this.#play(run, page);
  }

  /** Turn the page; on the title page, go on with the run kept here, or begin. */
  next(): void {
    if (!this.#begun) this.resume();
    else if (this.#session.next()) this.#arrive(false);
  }

  /** Take a choice that is offered here; anything else is passed by (a late second click). */
  choose(id: ChoiceId): void {
    if (!this.#begun || this.#session.beat.choice === null || !this.#session.offered.includes(id)) return;
    try {
      this.#session.choose(id);
    } catch (error) {
      if (!(error instanceof StoryFault)) throw error;
      this.#notice = `${error.message} Your run is kept; go back and choose another way.`;
      this.#show(false);
      return;
    }
    if (this.#tail.length > 0) this.#take(applyTail(this.#session, this.#tail));
    this.#arrive(true);
  }

  /** Back one choice: to the page where it was made. */
  back(): void {
    if (!this.#begun) return;
    this.rewindTo(this.#session.choices.length - 1);
  }

  /** Back to where `count` choices had been made; below none, to the title page. */
  rewindTo(count: number): void {
    this.#tail = [];
    if (count < 0) {
      this.toTitle();
      return;
    }
    this.#session.rewindTo(count);
    const taken = new Set(this.#session.choices.map((id) => pointOf(id)));
    this.#unanswered = new Set([...this.#unanswered].filter((point) => taken.has(point)));
    this.#arrive(true, true);
  }

  /** To the title page; the run stays on the shelf. */
  toTitle(): void {
    this.#tail = [];
    this.#begun = false;
    this.#session.rewindTo(0, 0);
    this.#options.address.clear();
    this.#show(true);
  }

  /** The notice has been read. */
  dismiss(): void {
    this.#notice = null;
    this.#show(false);
  }

  #play(run: Run, page: number): void {
    try {
      const played = playRun(this.#options.source, run);
      this.#session = played.session;
      this.#from = run.from;
      this.#unanswered = new Set();
      this.#begun = true;
      this.#session.turnTo(page);
      this.#take(played);
      // An empty run in the address is the page after the title, unless the tab remembers another.
      if (this.#session.choices.length === 0 && page === 0 && !this.#options.source.meta.guest)
        this.#session.next();
      this.#arrive(false, true);
    } catch (error) {
      if (!(error instanceof StoryFault)) throw error;
      this.#notice = `${error.message} Your run is kept as it was.`;
      this.#show(true);
    }
  }

  #take({ unanswered, stopped, tail }: Omit<Played, 'session'>): void {
    this.#tail = tail;
    for (const point of unanswered) this.#unanswered.add(point);
    if (stopped !== null) {
      this.#notice = stopped.why === 'gone' ? GONE_POINT : NEW_POINT;
      this.#session.turnTo(Number.MAX_SAFE_INTEGER);
    }
  }

  /** A new page: write it to the address and the shelf, and show it. */
  #arrive(moved: boolean, instant = false): void {
    const { run } = this;
    this.#options.address.write(encodeRun(run, this.#options.source.meta), this.#session.page, moved);
    const trouble = this.#options.keeper.keep(run, this.#session.page);
    if (trouble !== null && !this.#hasSaidTrouble) {
      this.#hasSaidTrouble = true;
      this.#notice ??= trouble;
    }
    this.#show(instant);
  }

  #show(instant: boolean): void {
    const { beat } = this.#session;
    const { evidence, source, keeper, onView } = this.#options;
    onView({
      phase: this.#begun ? beat.kind : 'title',
      beat,
      outcome: evidence === null ? null : readOutcome(beat, this.#session.choices, evidence),
      code: encodeRun(this.run, source.meta),
      choices: [...this.#session.choices],
      notice: this.#notice,
      canResume: !this.#begun && keeper.latest() !== null,
      instant,
    });
  }
}
