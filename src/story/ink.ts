/**
 * The only file that touches inkjs at run time: pulls lines, offers choices, takes and restores snapshots.
 * It wraps inkjs' Story rather than inheriting from it. Must not know: what a tag means.
 */
import { Story } from 'inkjs';
import { type Engine, type RawChoice, type RawLine, StoryFault } from './engine.ts';
import type { CompiledStory, StorySource } from './source.ts';

/** A guest story that rolls dice gets the same dice every time, or its runs could not be replayed. */
const SEED = 1953;
/**
 * A line takes Ink a part of a millisecond, and hardly ever more than one slice; what uses up all that the lines up to the
 * next choice may have between them is a loop without text. Time lost to another program costs one slice, however much it
 * was, and all of them together are no more than a page may hold a reader up.
 */
const SLICE_MS = 5;
const SLICES_A_STRETCH = 16;
/** The longest unit has some hundred lines between two choices; a guest may have more. */
export const LINES_A_STRETCH = 5000;
/** So many lines that are nearly all the same few are a loop with text. */
const LINES_ROUND = 300;
const TIMES_ROUND = 10;

/** A number that Ink wrote as a float although it is whole. */
const WHOLE_FLOAT = /[[,:]\s*-?\d+\.0+\s*[,\]}]/;

/**
 * What inkjs makes a story of: its JSON, read. inkjs reads it with a function for every value, to keep 1.0 apart from 1,
 * and takes five times as long; it is given the text only where there is such a number.
 * @throws SyntaxError where it is no JSON.
 */
function readCompiled(compiled: string): string | Record<string, unknown> {
  return WHOLE_FLOAT.test(compiled) ? compiled : (JSON.parse(compiled) as Record<string, unknown>);
}

export class InkPlayer implements Engine {
  readonly #compiled: string;
  readonly #faults: string[] = [];
  #story: Story;
  /** Slices that were not enough, since the last choice. */
  #slices = 0;
  /** A story stopped in mid-line cannot be restored, only begun again and then restored. */
  #isBroken = false;

  /** @throws StoryFault where the compiled story cannot be read. */
  constructor(compiled: string) {
    this.#compiled = compiled;
    this.#story = this.#open();
  }

  #open(): Story {
    let story: Story;
    try {
      // It takes either; its type has them apart.
      story = new Story(readCompiled(this.#compiled) as string);
    } catch {
      throw new StoryFault('This story file cannot be read.');
    }
    story.state.storySeed = SEED;
    story.onError = (message, type) => {
      // 2 is inkjs' ErrorType.Error; warnings are for the writer, and the story check prints them.
      if (Number(type) === 2) this.#faults.push(message);
    };
    return story;
  }

  /** What Ink does before its first line: look the whole story through for what only its host could know. */
  lookThrough(): void {
    this.#story.ValidateExternalBindings();
  }

  /**
   * Every line up to the next choice, or to the end.
   * @throws StoryFault where the story loops without end or its Ink fails.
   */
  pull(): RawLine[] {
    const lines: RawLine[] = [];
    const different = new Set<string>();
    this.#slices = 0;
    while (this.#story.canContinue) {
      const isRound = lines.length >= LINES_ROUND && different.size * TIMES_ROUND < lines.length;
      if (isRound || lines.length >= LINES_A_STRETCH)
        throw new StoryFault('The story goes round in a circle here and never comes to a choice.');
      this.#continue();
      const text = this.#story.currentText ?? '';
      different.add(text);
      lines.push({ text: text.trim(), tags: [...(this.#story.currentTags ?? [])] });
    }
    return lines;
  }

  #continue(): void {
    let fault: string | undefined;
    try {
      for (;;) {
        this.#story.ContinueAsync(SLICE_MS);
        if (this.#story.asyncContinueComplete) break;
        if (++this.#slices >= SLICES_A_STRETCH)
          fault = 'The story goes round in a circle here without a word.';
        if (fault !== undefined) break;
      }
    } catch (error) {
      fault = `The story stops here: ${String(error).split('\n')[0]?.slice(0, 200)}`;
    }
    const said = this.#faults[0];
    this.#faults.length = 0;
    fault ??= said === undefined ? undefined : `The story stops here: ${said.slice(0, 200)}`;
    if (fault === undefined) return;
    this.#isBroken = true;
    throw new StoryFault(fault);
  }

  choices(): RawChoice[] {
    return this.#story.currentChoices.map((choice) => ({
      index: choice.index,
      text: choice.text.trim(),
      // null after a snapshot is restored (inkjs 2.4)
      tags: choice.tags ?? [],
    }));
  }

  /** Ink has the whole story. */
  knows(): boolean {
    return true;
  }

  choose(index: number): void {
    this.#story.ChooseChoiceIndex(index);
  }

  /** Go to a knot by name; for records, at build time. */
  goTo(knot: string): void {
    this.#story.ChoosePathString(knot);
  }

  hasKnot(knot: string): boolean {
    return this.#story.KnotContainerWithName(knot) !== null;
  }

  /** The story's state as it is now: a cache within one session, never what is stored. */
  snapshot(): string {
    return this.#story.state.ToJson();
  }

  restore(snapshot: string): void {
    if (this.#isBroken) this.#story = this.#open();
    this.#isBroken = false;
    this.#story.state.LoadJson(snapshot);
  }

  /** Visit counts that conditions read, by path; a choice's own count only keeps it from being offered twice, and is left out. */
  readCounts(): [path: string, count: number][] {
    const { visitCounts = {} } = JSON.parse(this.snapshot()) as { visitCounts?: Record<string, number> };
    return Object.entries(visitCounts)
      .filter(([path]) => !/(^|\.)c-\d+$/.test(path))
      .toSorted(([a], [b]) => (a < b ? -1 : 1));
  }

  /** The named variables as text, e.g. `banner` → `un`; an unset list is empty. */
  read(names: readonly string[]): Record<string, string> {
    const values: Record<string, string> = {};
    for (const name of names) {
      const value: unknown = this.#story.variablesState.$(name);
      values[name] = value === null || value === undefined ? '' : String(value);
    }
    return values;
  }
}

/** A compiled story that can be played; what it was made from stays with it. */
export type InkSource = StorySource &
  CompiledStory & {
    /**
     * Have a player at hand for the next that is asked for: making one is the longest part of opening a story. Steps to
     * be done one after the other, with a rest between.
     */
    readonly preparation: readonly (() => void)[];
  };

/** Nothing is read before a player is asked for, or prepared; a story that cannot be read is told then. */
export function inkSource(story: CompiledStory): InkSource {
  let atHand: InkPlayer | null = null;
  return {
    ...story,
    preparation: [
      () => {
        try {
          atHand ??= new InkPlayer(story.compiled);
        } catch (error) {
          // Whoever asks for the player is told.
          if (!(error instanceof StoryFault)) throw error;
        }
      },
      () => {
        try {
          atHand?.lookThrough();
        } catch {
          // It has said so now, and would not again: another says it where it is played.
          atHand = null;
        }
      },
    ],
    engine: () => {
      const player = atHand ?? new InkPlayer(story.compiled);
      atHand = null;
      return player;
    },
  };
}
