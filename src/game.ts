/**
 * One play of one story: takes the player's actions, moves the session, and says what should now be on screen.
 * Knows the session, the run's code and three ports (address, shelf, evidence); must not know the DOM, Phaser or Howler.
 */
import type { Visit } from './ports.ts';
import { decodeRun, encodeRun } from './run/code.ts';
import { type ChoiceId, pointOf, type Run, type UnitId } from './run/run.ts';
import type { Beat } from './story/beat.ts';
import { StoryFault } from './story/engine.ts';
import { readOutcome } from './story/outcome.ts';
import { applyTail, guidedBy, type Played, playRun, STOPPED, wholeChoices } from './story/play.ts';
import type { Session } from './story/session.ts';
import type { StoryMeta } from './story/source.ts';
import { briefStart, inUnit, unitStart } from './story/unitPages.ts';
import type { GameOptions, Telling } from './view.ts';

export class Game {
  readonly #options: GameOptions;
  #telling: Telling;
  #session: Session;
  /** What was asked for before the story had come; the last wish counts. */
  #wish: (() => void) | null = null;
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
    this.#telling = options.telling;
    this.#session = playRun(this.#telling.source, this.#emptyRun).session;
    this.openAddress(true);
  }

  /**
   * The whole story has come: the run so far is played on it, to the same page, and what waited for it is done.
   * @throws StoryFault where the story cannot even begin.
   */
  supply(telling: Telling): void {
    const { choices, page } = this.#session;
    this.#telling = telling;
    this.#session = playRun(telling.source, { ...this.#emptyRun, choices }).session;
    this.#session.turnTo(page);
    const wish = this.#wish;
    this.#wish = null;
    if (wish === null) this.#show(true);
    else wish();
  }

  /** Do this now, or when the story has come. */
  #whenWhole(wish: () => void): void {
    this.#wish = this.#telling.isWhole ? null : wish;
    if (this.#wish === null) wish();
    else this.#show(false);
  }

  get #meta(): StoryMeta {
    return this.#telling.source.meta;
  }

  get #emptyRun(): Run {
    return { story: this.#meta.name, choices: [] };
  }

  /** The run as it is written: what was answered, then what still waits. */
  get run(): Run {
    const answered = this.#session.choices.filter((id) => !this.#unanswered.has(pointOf(id)));
    const run = { story: this.#meta.name, choices: [...answered, ...this.#tail] };
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
  ahead(): Iterable<Beat> {
    return this.#session.ahead();
  }

  /** Play whatever run the address carries; without one, stand on the title page. */
  openAddress(instant: boolean): void {
    const { code, page, visit } = this.#options.address.read();
    if (code === null) this.#standAtTitle(instant);
    else this.#whenWhole(() => this.#openCode(code, page, visit, instant));
  }

  #openCode(code: string, page: number | null, visit: Visit | null, instant: boolean): void {
    const decoded = decodeRun(code, this.#meta);
    if ('fault' in decoded) {
      this.#notice = decoded.fault;
      this.#begun = false;
      this.#show(instant);
      return;
    }
    const { run } = decoded;
    // This tab's own page is known by what it left in its history; any other run that is not kept here was handed over.
    const isHanded = page === null && run.choices.length > 0 && !this.#options.keeper.has(run);
    const guide = visit?.guide ? decodeRun(visit.guide, this.#meta) : null;
    this.#play(run, page ?? 0, isHanded ? { guide: null } : visit);
    if (guide === null || 'fault' in guide) return;
    this.#guide = wholeChoices(this.#telling.source, guide.run);
    this.#show(instant);
  }

  /** Read a run through from its first page: it turns like any other, and takes its own lines. */
  walk(run: Run): void {
    this.#guide = wholeChoices(this.#telling.source, run);
    this.#play({ ...run, choices: [] }, 0, { guide: encodeRun(run, this.#meta) });
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
  startLesson(unit: UnitId): void {
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
    if (!this.#meta.guest) this.#session.next();
    this.#arrive(true);
  }

  /** Go on with the run kept on this device. */
  resume(): void {
    const latest = this.#options.keeper.latest();
    if (latest === null) this.begin();
    else this.open(latest.run, latest.page);
  }

  /** Play a run from the shelf. */
  open(run: Run, page = 0): void {
    this.#whenWhole(() => this.#play(run, page));
  }

  /** Turn the page; on the title page, go on with the run kept here, or begin; on a walk, take the run's own line. */
  next(): void {
    if (!this.#begun) this.resume();
    // The record comes with the story.
    else if (!this.#telling.isWhole && this.#session.stretch[this.#session.page + 1]?.kind === 'outcome')
      this.#whenWhole(() => this.next());
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
    return this.#visit === null ? null : guidedBy(this.#guide, this.#session);
  }

  /** Take a choice that is offered here; anything else is passed by (a late second click). */
  choose(id: ChoiceId): void {
    if (!this.#begun || this.#session.beat.choice === null || !this.#session.offered.includes(id)) return;
    if (!this.#session.knows(id)) this.#whenWhole(() => this.choose(id));
    else this.#chooseNow(id);
  }

  #chooseNow(id: ChoiceId): void {
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
    const { points } = this.#meta;
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
    this.#tail = [];
    this.#wish = null;
    this.#options.address.clear();
    this.#standAtTitle(true);
  }

  #standAtTitle(instant: boolean): void {
    this.#leave();
    this.#begun = false;
    this.#session.rewindTo(0, 0);
    this.#show(instant);
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

  #play(run: Run, page: number, visit: Visit | null = null, start = unitStart): void {
    try {
      const played = playRun(this.#telling.source, run);
      this.#session = played.session;
      this.#visit = visit;
      if (visit?.guide === undefined || visit.guide === null) this.#guide = [];
      this.#from = run.from;
      this.#unanswered = new Set();
      this.#begun = true;
      this.#session.turnTo(page);
      this.#take(played);
      // An empty run in the address is the page after the title, unless the tab remembers another.
      if (this.#session.choices.length === 0 && page === 0 && !this.#meta.guest) this.#session.next();
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
      this.#notice = STOPPED[stopped.why];
      this.#session.turnTo(Number.MAX_SAFE_INTEGER);
    }
  }

  /** A new page: write it to the address and the shelf, and show it. */
  #arrive(moved: boolean, instant = false): void {
    this.#wish = null;
    const { address, keeper } = this.#options;
    address.write(encodeRun(this.run, this.#meta), this.#session.page, moved, this.#visit);
    const trouble = this.#visit === null ? keeper.keep(this.run, this.#session.page) : null;
    if (trouble !== null && !this.#hasSaidTrouble) {
      this.#hasSaidTrouble = true;
      this.#notice ??= trouble;
    }
    this.#show(instant);
  }

  #show(instant: boolean): void {
    const { beat } = this.#session;
    const { keeper, onView } = this.#options;
    const { evidence } = this.#telling;
    onView({
      phase: this.#begun ? beat.kind : 'title',
      beat,
      outcome: evidence === null ? null : readOutcome(beat, this.#session.choices, evidence),
      code: encodeRun(this.run, this.#meta),
      choices: [...this.#session.choices],
      inUnit: inUnit(this.#session),
      notice: this.#notice,
      canResume: !this.#begun && keeper.latest() !== null,
      instant,
      page: this.#session.page,
      waits: this.#wish !== null,
      visit:
        this.#visit === null || !this.#begun
          ? null
          : { isWalk: this.#visit.guide !== null, next: this.#guided },
    });
  }
}
