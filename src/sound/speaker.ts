/** What the desk needs of something that makes sound. The real one is Howler; the tests have one that only notes. */
import type { Strip } from './manifest.ts';

/** One opened file. A file that could not be had behaves as if it played, and nothing is heard. */
export interface Track {
  /** Whether there is something to hear. Never rejects. */
  readonly ready: Promise<boolean>;
  /** From the beginning, at level 0. */
  play(): void;
  fade(level: number, milliseconds: number): void;
  /** Stop, and let go of the memory. */
  close(): void;
}

export interface Speaker {
  /** @param onEnd a strip without a loop has been heard to its end. */
  open(strip: Strip, onEnd: () => void): Track;
  /** Fetch, so that an effect can answer a press at once. */
  prepare(files: readonly string[]): void;
  /**
   * Play a file once, if it can begin within so many milliseconds: late, an effect would belong to nothing.
   * @returns a way to call it off while it has not begun.
   */
  once(file: string, level: number, within: number): () => void;
  /** Bring loud and soft closer together, or let them be. */
  night(on: boolean): void;
  /** Fade everything and hold it where it is: nobody is looking. */
  rest(): void;
  /** Go on where it was held; also after the system has taken the sound away. */
  wake(): void;
  close(): void;
}
