/**
 * Plays on to an ending from within the page, as fast as it turns, by the page contract alone: nothing of pictures or sound
 * is waited for. The same seed takes the same line at the same place whatever came before, so that a run that was disturbed
 * can be held against one that was not.
 */
import type { Page } from 'playwright-core';

/** Where a hurried run came to. */
export interface Hurried {
  readonly phase: string;
  readonly run: string;
  readonly words: string;
  readonly pages: number;
  /** The longest a choice took to be on the page, in ms. */
  readonly slowest: number;
  /** All choices together, in ms, and how many there were. */
  readonly spent: number;
  readonly choices: number;
}

/** Runs in the page. `most`: no more pages than this; `rest`: milliseconds between two presses. */
export async function hurry({
  seed,
  most,
  rest,
}: {
  readonly seed: number;
  readonly most: number;
  readonly rest: number;
}): Promise<Hurried> {
  const story = 'section[aria-label="Story"]';
  const phase = (): string => document.documentElement.dataset['phase'] ?? '';
  let slowest = 0;
  let spent = 0;
  let choices = 0;
  let pages = 0;
  for (; pages < most && phase() !== 'ending'; pages++) {
    const lines = [...document.querySelectorAll<HTMLElement>(`${story} [data-choice]`)];
    if (phase() === 'deciding' && lines.length > 0) {
      let hash = seed;
      for (const letter of lines.map((line) => line.dataset['choice']).join())
        hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0;
      hash ^= hash >>> 15;
      const start = performance.now();
      lines[(hash >>> 0) % lines.length]?.click();
      const took = performance.now() - start;
      slowest = Math.max(slowest, took);
      spent += took;
      choices++;
    } else document.querySelector<HTMLElement>('button[data-action="continue"]')?.click();
    await new Promise((resolve) => setTimeout(resolve, rest));
  }
  return {
    phase: phase(),
    run: document.documentElement.dataset['run'] ?? '',
    words: document.querySelector<HTMLElement>(story)?.textContent ?? '',
    pages,
    slowest,
    spent,
    choices,
  };
}

/** Play on from wherever the page is, to an ending or for `most` pages. */
export const hurryOn = (page: Page, seed: number, most = 400, rest = 0): Promise<Hurried> =>
  page.evaluate(hurry, { seed, most, rest });
