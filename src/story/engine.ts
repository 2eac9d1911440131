/**
 * What a session is driven by: lines up to the next choice, choices, and a way back. Ink is one; a recording of the
 * story's opening is another. Must not know: inkjs, or what a tag means.
 */

/** A line as the story gives it: its text, and the tags that stay with it. */
export interface RawLine {
  readonly text: string;
  readonly tags: readonly string[];
}

export interface RawChoice {
  readonly index: number;
  readonly text: string;
  readonly tags: readonly string[];
}

/** The story cannot go on. The message is in plain words and safe to show. */
export class StoryFault extends Error {
  override readonly name = 'StoryFault';
}

export interface Engine {
  /**
   * Every line up to the next choice, or to the end.
   * @throws StoryFault where the story fails.
   */
  pull(): RawLine[];
  choices(): RawChoice[];
  /** False where what follows this choice is not at hand yet: a recording has an end. */
  knows(index: number): boolean;
  choose(index: number): void;
  /** The state as it is now: a cache within one session, never what is stored. */
  snapshot(): string;
  restore(snapshot: string): void;
  /** Visit counts that conditions read, by path. */
  readCounts(): [path: string, count: number][];
  /** The named variables as text; an unset list is empty. */
  read(names: readonly string[]): Record<string, string>;
}
