/**
 * The story's opening, recorded when the game is built: what the engine says up to the first choices and after them, so
 * that the first pages need neither Ink nor the whole story. A run is deterministic, so the story itself, when it has
 * come, plays the same choices to the same page. Must not know: inkjs, or how the recording is made.
 */
import type { Engine, RawChoice, RawLine } from './engine.ts';
import { StoryFault } from './engine.ts';

/** What lies between two choices, and where each choice at its end leads: a place in the recording, or -1 beyond it. */
export interface RecordedStretch {
  readonly lines: readonly RawLine[];
  readonly choices: readonly RawChoice[];
  readonly next: readonly number[];
}

/** Stretches, the first of them first; those that say the same are one. */
export type Recording = readonly RecordedStretch[];

export class RecordedInk implements Engine {
  readonly #recording: Recording;
  #at = 0;

  constructor(recording: Recording) {
    this.#recording = recording;
  }

  pull(): RawLine[] {
    return [...this.#here.lines];
  }

  choices(): RawChoice[] {
    return [...this.#here.choices];
  }

  knows(index: number): boolean {
    return (this.#here.next[this.#placeOf(index)] ?? -1) >= 0;
  }

  /** @throws StoryFault for a choice whose answer was not recorded. */
  choose(index: number): void {
    const next = this.#here.next[this.#placeOf(index)] ?? -1;
    if (next < 0) throw new StoryFault('The rest of the story has not come yet.');
    this.#at = next;
  }

  snapshot(): string {
    return String(this.#at);
  }

  restore(snapshot: string): void {
    this.#at = Number(snapshot);
  }

  /** A recording counts nothing. */
  readCounts(): [path: string, count: number][] {
    return [];
  }

  /** A recording knows no variables. */
  read(): Record<string, string> {
    return {};
  }

  #placeOf(index: number): number {
    return this.#here.choices.findIndex((choice) => choice.index === index);
  }

  get #here(): RecordedStretch {
    const here = this.#recording[this.#at];
    if (here === undefined) throw new RangeError(`no stretch ${this.#at} in the recording`);
    return here;
  }
}
