/**
 * Which pages the player has read on some run, so that they can be passed at speed. Worked out by playing the kept runs,
 * one at a time when the machine has nothing else to do; never stored. Must not know: the page, or the shelf.
 */
import { hashText } from '../run/guest.ts';
import type { Run } from '../run/run.ts';
import type { Beat } from '../story/beat.ts';
import { playRun } from '../story/play.ts';
import type { StorySource } from '../story/source.ts';

/** A page is known by its words. */
const nameOf = ({ lines, note }: Beat): string => {
  const text = [...lines, ...note].map((line) => line.text).join('\n');
  return `${text.length}.${hashText(text)}`;
};

export class SeenPages {
  readonly #names = new Set<string>();

  /** Pages read just now, or on an earlier run. */
  add(beats: readonly Beat[]): void {
    for (const beat of beats) this.#names.add(nameOf(beat));
  }

  has(beat: Beat): boolean {
    return this.#names.has(nameOf(beat));
  }

  /** @param page of its last stretch, where it was left: neither that page nor what lies after it has been done with. */
  addRun(source: StorySource, run: Run, page: number): void {
    const { session } = playRun(source, run);
    session.turnTo(page);
    this.add(session.readSoFar.slice(0, -1));
  }
}
