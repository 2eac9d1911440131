/**
 * One play of one story: takes the player's actions, moves the session, and says what should now be on screen.
 * Knows the session, the run's code and three ports (address, shelf, evidence); must not know the DOM, Phaser or Howler.
 */
import type { Evidence } from './evidence/types.ts';
import type { Address, Keeper, Visit } from './ports.ts';
import { decodeRun, encodeRun } from './run/code.ts';
import { type ChoiceId, pointOf, type Run, type UnitId } from './run/run.ts';
import type { Beat } from './story/beat.ts';
import { StoryFault } from './story/ink.ts';
import { type Outcome, readOutcome } from './story/outcome.ts';
import { applyTail, type Played, playRun } from './story/play.ts';
import type { Session } from './story/session.ts';
import type { StorySource } from './story/source.ts';
import { briefStart, type InUnit, inUnit, unitStart } from './story/unitPages.ts';

export type Phase = 'title' | 'reading' | 'deciding' | 'outcome' | 'ending';

export interface View {
  readonly phase: Phase;
  readonly beat: Beat;
  readonly outcome: Outcome | null;
  /** The code of the run so far. */
  readonly code: string;
  readonly choices: readonly ChoiceId[];
  readonly inUnit: InUnit;
  /** Plain words the player should see once, or null. */
  readonly notice: string | null;
  /** On the title page: a run that can be gone on with. */
  readonly canResume: boolean;
  /** The whole change was a jump (load, rewind): draw it at once. */
  readonly instant: boolean;
  /** Set while somebody's run is only being read; `next` is the line it took here, on a walk through it. */
  readonly visit: { readonly isWalk: boolean; readonly next: ChoiceId | null } | null;
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
  #visit: Visit | null = null;
  /** On a walk through a run: every choice of it, defaults included. */
  #guide: readonly ChoiceId[] = [];
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

  /** Beats that may be next, the likeliest first. */
  get ahead(): readonly Beat[] {
    return this.#session.ahead;
  }

  /** Play whatever run the address carries; without one, stand on the title page. */
  openAddress(instant: boolean): void {
    const { code, page, visit } = this.#options.address.read();
    if (code === null) {
      this.#leave();
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
    const { run } = decoded;
    // This tab's own page is known by what it left in its history; any other run that is not kept here was handed over.
    const isHanded = page === null && run.choices.length > 0 && !this.#options.keeper.has(run);
    const guide = visit?.guide ? decodeRun(visit.guide, this.#options.source.meta) : null;
    this.#play(run, page ?? 0, isHanded ? { guide: null } : visit);
    if (guide === null || 'fault' in guide) return;
    this.#guide = this.#wholeChoices(guide.run);
    this.#show(instant);
  }

  /** Read a run through from its first page: it turns like any other, and takes its own lines. */
  walk(run: Run): void {
    this.#guide = this.#wholeChoices(run);
    const guide = encodeRun(run, this.#options.source.meta);
    this.#play({ ...run, choices: [] }, 0, { guide });
  }

  /** Look at a run where it ends, without keeping it. */
  visit(run: Run): void {
    this.#play(run, 0, { guide: null });
  }

  /** Something to be said once over the page. */
  say(notice: string): void {
    this.#notice = notice;
    this.#show(false);
  }

  /** Make the run that is being read one's own, as far as it has been read. */
  playOn(): void {
    this.#leave();
    if (this.#begun) this.#arrive(false, true);
  }

  /** Stand where these choices had been made, before the next; what lay ahead stays on the shelf. */
  goTo(choices: readonly ChoiceId[]): void {
    this.#play({ ...this.#emptyRun, choices }, Number.MAX_SAFE_INTEGER);
  }

  /** A unit's first page, with history as it was until then. */
  openUnit(unit: UnitId): void {
    this.#play({ ...this.#emptyRun, from: unit }, 0);
  }

  /** The same for a lesson, which has little time: one page before the unit's first choice, or at it. */
  startUnit(unit: UnitId): void {
    this.#play({ ...this.#emptyRun, from: unit }, 0, null, briefStart);
  }

  /** Begin at the first page after the title. */
  begin(): void {
    this.#leave();
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

  /** Play a run from the shelf. */
  open(run: Run, page = 0): void {
    this.#play(run, page);
  }

  /** Turn the page; on the title page, go on with the run kept here, or begin; on a walk, take the run's own line. */
  next(): void {
    if (!this.#begun) this.resume();
    else if (this.#session.next()) this.#arrive(false);
    else if (this.#guided !== null) this.choose(this.#guided);
  }

  /** Turn pages as long as they have been read before; stands at the first new one, at a choice or at an outcome. */
  passOn(hasRead: (beat: Beat) => boolean): void {
    if (!this.#begun || this.#session.beat.choice !== null) return;
    while (this.#session.next() && this.#session.beat.kind === 'reading' && hasRead(this.#session.beat));
    this.#arrive(false);
  }

  /** The line that a run being walked through took where the page stands. */
  get #guided(): ChoiceId | null {
    const { choices, offered } = this.#session;
    const isOnIt = this.#visit !== null && choices.every((id, n) => id === this.#guide[n]);
    const id = isOnIt && this.#session.beat.choice !== null ? this.#guide[choices.length] : undefined;
    return id !== undefined && offered.includes(id) ? id : null;
  }

  /** Take a choice that is offered here; anything else is passed by (a late second click). */
  choose(id: ChoiceId): void {
    if (!this.#begun || this.#session.beat.choice === null || !this.#session.offered.includes(id)) return;
    if (id !== this.#guided) this.#leave();
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

  /** Back to the last paper: before the last decision that was taken; where there was none, one choice back. */
  backToPaper(): void {
    const { points } = this.#options.source.meta;
    const at = this.#session.choices.findLastIndex((id) => points[pointOf(id)]?.kind === 'decision');
    if (at < 0) this.back();
    else if (this.#begun) this.rewindTo(at);
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
    this.#leave();
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

  /** What is on screen is the player's own again. */
  #leave(): void {
    this.#visit = null;
    this.#guide = [];
  }

  /** Every choice of a run, with the defaults it takes on the way. */
  #wholeChoices(run: Run): readonly ChoiceId[] {
    return [...playRun(this.#options.source, run).session.choices];
  }

  #play(run: Run, page: number, visit: Visit | null = null, start = unitStart): void {
    try {
      const played = playRun(this.#options.source, run);
      this.#session = played.session;
      this.#visit = visit;
      if (visit?.guide === undefined || visit.guide === null) this.#guide = [];
      this.#from = run.from;
      this.#unanswered = new Set();
      this.#begun = true;
      this.#session.turnTo(page);
      this.#take(played);
      // An empty run in the address is the page after the title, unless the tab remembers another.
      if (this.#session.choices.length === 0 && page === 0 && !this.#options.source.meta.guest)
        this.#session.next();
      // A run that begins at a unit begins at that unit's first page, not at what came of the paper before it.
      if (run.from !== undefined && run.choices.length === 0 && page === 0)
        this.#session.turnTo(start(this.#session, run.from));
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
    const { address, keeper, source } = this.#options;
    address.write(encodeRun(run, source.meta), this.#session.page, moved, this.#visit);
    const trouble = this.#visit === null ? keeper.keep(run, this.#session.page) : null;
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
      inUnit: inUnit(this.#session),
      notice: this.#notice,
      canResume: !this.#begun && keeper.latest() !== null,
      instant,
      visit:
        this.#visit === null || !this.#begun
          ? null
          : { isWalk: this.#visit.guide !== null, next: this.#guided },
    });
  }
}
