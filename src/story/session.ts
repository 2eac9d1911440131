/**
 * A session plays a run: choice by choice it turns the story into beats, and goes back at once.
 * Synchronous; must not know: DOM, Phaser, Howler, storage or any clock.
 */
import type { ChoiceId, Run } from '../run/run.ts';
import type { Beat } from './beat.ts';
import { type Engine, StoryFault } from './engine.ts';
import { emptyScene } from './scene.ts';
import type { StorySource } from './source.ts';
import { type Carried, layOutStretch } from './stretch.ts';

/** What lies between choice n and choice n + 1, and what is needed to be there again. */
interface Stretch {
  readonly beats: readonly Beat[];
  readonly indexes: ReadonlyMap<ChoiceId, number>;
  readonly carried: Carried;
  readonly snapshot: string;
}

/** How many pages on a beat counts as near. */
const AHEAD = 3;

export class Session {
  readonly source: StorySource;
  readonly #engine: Engine;
  readonly #stretches: Stretch[] = [];
  readonly #choices: ChoiceId[] = [];
  #page = 0;

  /** @throws StoryFault where the story cannot be read or does not come to a first choice. */
  constructor(source: StorySource) {
    this.source = source;
    this.#engine = source.engine();
    this.#stretches.push(this.#pull(null, { scene: emptyScene, unit: null, read: 0x811c9dc5 }));
  }

  /** The page on screen. */
  get beat(): Beat {
    const beat = this.#here.beats[this.#page];
    if (beat === undefined) throw new RangeError(`no page ${this.#page} here`);
    return beat;
  }

  /** The page's number within its stretch, from 0. */
  get page(): number {
    return this.#page;
  }

  get pageCount(): number {
    return this.#here.beats.length;
  }

  /** Every choice taken, defaults included, oldest first. */
  get choices(): readonly ChoiceId[] {
    return this.#choices;
  }

  /** The choices offered where the stretch ends; empty at an ending. */
  get offered(): readonly ChoiceId[] {
    return [...this.#here.indexes.keys()];
  }

  /** False for a choice whose answer is not at hand yet: only the opening has come. */
  knows(id: ChoiceId): boolean {
    const index = this.#here.indexes.get(id);
    return index !== undefined && this.#engine.knows(index);
  }

  /** The run so far. */
  get run(): Run {
    return { story: this.source.meta.name, choices: [...this.#choices] };
  }

  /** The choice point at this stretch's end, wherever in the stretch the page is. */
  get nextChoice(): Beat['choice'] {
    return this.#here.beats.at(-1)?.choice ?? null;
  }

  /** Every beat up to this one, oldest first: what has been read. */
  get readSoFar(): readonly Beat[] {
    return this.#stretches.flatMap((stretch, n) =>
      n === this.#stretches.length - 1 ? stretch.beats.slice(0, this.#page + 1) : stretch.beats,
    );
  }

  /** The pages of this stretch, all of them. */
  get stretch(): readonly Beat[] {
    return this.#here.beats;
  }

  /** What Ink has counted and some condition reads, by path; with the world's lists, the whole state of the story. */
  get readCounts(): readonly (readonly [path: string, count: number])[] {
    return this.#engine.readCounts();
  }

  /** Turn the page. @returns false where the stretch ends. */
  next(): boolean {
    if (this.#page >= this.pageCount - 1) return false;
    this.#page++;
    return true;
  }

  /** Go to a page of this stretch; numbers outside it are taken to its nearest end. */
  turnTo(page: number): void {
    const whole = Number.isFinite(page) ? Math.trunc(page) : 0;
    this.#page = Math.max(0, Math.min(whole, this.pageCount - 1));
  }

  /**
   * Take a choice offered at this stretch's end.
   * @throws RangeError for one that is not offered; StoryFault where the story fails after it (nothing has changed then).
   */
  choose(id: ChoiceId): void {
    const here = this.#here;
    const index = here.indexes.get(id);
    if (index === undefined) throw new RangeError(`"${id}" is not offered here`);
    this.#engine.choose(index);
    try {
      this.#stretches.push(this.#pull(id, here.carried));
    } catch (error) {
      this.#engine.restore(here.snapshot);
      throw error instanceof StoryFault ? error : new StoryFault('The story stops here.');
    }
    this.#choices.push(id);
    this.#page = 0;
  }

  /**
   * Beats that may be next: the pages up to the next choice and, near it, the first that each line there leads to. Each
   * is found when it is asked for, which may take some milliseconds.
   */
  *ahead(): Generator<Beat> {
    yield* this.stretch.slice(this.#page + 1, this.#page + 1 + AHEAD);
    const isNear = this.#page + AHEAD >= this.pageCount;
    // A guest's story may go round for ever on a way that nobody takes.
    if (isNear && !this.source.meta.guest) for (const id of this.offered) yield* this.#peek(id);
  }

  /** Back to where `count` choices had been taken, at once: to its last page, or to the page given. */
  rewindTo(count: number, page?: number): void {
    const kept = Math.max(0, Math.min(Math.trunc(count), this.#choices.length));
    this.#choices.length = kept;
    this.#stretches.length = kept + 1;
    this.#engine.restore(this.#here.snapshot);
    this.turnTo(page ?? this.pageCount - 1);
  }

  /** The world's variables by name, as they are at this stretch's end. */
  read(names: readonly string[]): Record<string, string> {
    return this.#engine.read(names);
  }

  /** The first beat that a choice offered here leads to; none where the story fails after it. Nothing has changed then. */
  #peek(id: ChoiceId): readonly Beat[] {
    const here = this.#here;
    const index = here.indexes.get(id);
    if (index === undefined) return [];
    try {
      this.#engine.choose(index);
      return this.#layOut(id, here.carried).beats.slice(0, 1);
    } catch {
      return [];
    } finally {
      this.#engine.restore(here.snapshot);
    }
  }

  get #here(): Stretch {
    const here = this.#stretches.at(-1);
    if (here === undefined) throw new RangeError('a session always has a stretch');
    return here;
  }

  #pull(answers: ChoiceId | null, carried: Carried): Stretch {
    return { ...this.#layOut(answers, carried), snapshot: this.#engine.snapshot() };
  }

  #layOut(answers: ChoiceId | null, carried: Carried): Omit<Stretch, 'snapshot'> {
    const raw = this.#engine.pull();
    const choices = this.#engine.choices();
    const { beats, after } = layOutStretch(raw, choices, answers, carried, this.source.meta);
    const options = beats.at(-1)?.choice?.options ?? [];
    const indexes = new Map(options.map((option, n) => [option.id, choices[n]?.index ?? n]));
    return { beats, indexes, carried: after };
  }
}
