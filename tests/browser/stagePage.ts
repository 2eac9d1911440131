/** A page whose stage is watched: frames asked for, what WebGL draws and keeps, and the heap. */
import type { Browser, Page } from 'playwright-core';
import { openPage } from './player.ts';

/** What the page has counted of itself. */
export interface Counts {
  /** Animation frames asked for, by anybody. */
  readonly frames: number;
  readonly draws: number;
  /** The most draw calls between two animation frames. */
  readonly mostDraws: number;
  /** Textures made and not deleted. */
  readonly textures: number;
}

interface Watched {
  counts: { frames: number; draws: number; mostDraws: number; textures: number };
  stageContext: WebGLRenderingContext | null;
}

/** Runs in the page, before anything else. */
function watch(pictures: string): void {
  const counts = { frames: 0, draws: 0, mostDraws: 0, textures: 0 };
  const watched: Watched = { counts, stageContext: null };
  Object.assign(window, { watched });
  localStorage.setItem('empty-chair/settings', JSON.stringify({ pictures, sound: false, captions: 'off' }));
  let inFrame = 0;
  const ask = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) => {
    counts.frames++;
    return ask((time) => {
      inFrame = 0;
      callback(time);
      counts.mostDraws = Math.max(counts.mostDraws, inFrame);
    });
  };
  for (const type of [WebGLRenderingContext, WebGL2RenderingContext]) {
    const gl = type.prototype;
    const { drawArrays, drawElements, createTexture, deleteTexture } = gl;
    gl.drawArrays = function (...words) {
      counts.draws++;
      inFrame++;
      drawArrays.apply(this, words);
    };
    gl.drawElements = function (...words) {
      counts.draws++;
      inFrame++;
      drawElements.apply(this, words);
    };
    gl.createTexture = function () {
      counts.textures++;
      watched.stageContext = this;
      return createTexture.apply(this);
    };
    gl.deleteTexture = function (texture) {
      if (texture !== null) counts.textures--;
      deleteTexture.call(this, texture);
    };
  }
}

/** The game with its pictures as a setting would have them, `motion` as the device asks. */
export async function openStage(
  browser: Browser,
  url: string,
  pictures: 'auto' | 'moving' | 'light' | 'still',
  motion: 'no-preference' | 'reduce' = 'no-preference',
): Promise<{ page: Page; problems: string[] }> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    reducedMotion: motion,
  });
  await context.addInitScript(watch, pictures);
  return openPage(browser, url, { context });
}

export const countsOf = (page: Page): Promise<Counts> =>
  page.evaluate(() => ({ ...(window as unknown as { watched: Watched }).watched.counts }));

/** Wait until the stage says that what it was asked for last is painted. */
export const painted = async (page: Page): Promise<void> => {
  await page.waitForSelector('[data-part="stage"][data-ready="true"]', {
    state: 'attached',
    timeout: 60_000,
  });
};

/** Wait until the canvas has come over the still picture. */
export const covered = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () => {
      const stage = document.querySelector('[data-part="stage"]');
      const canvas = stage?.querySelector('canvas');
      const cover = canvas?.closest('[data-part="stage"] > div');
      return cover != null && getComputedStyle(cover).opacity === '1' && stage?.querySelector('img') === null;
    },
    undefined,
    { timeout: 90_000 },
  );

/** Wait until nothing has asked for a frame for a while. */
export async function atRest(page: Page): Promise<void> {
  for (let tries = 0; tries < 40; tries++) {
    const { frames } = await countsOf(page);
    await page.waitForTimeout(700);
    if ((await countsOf(page)).frames === frames) return;
  }
  throw new Error('the stage never comes to rest');
}

/** Take the canvas's graphics away, or give them back. */
export const graphics = (page: Page, what: 'lose' | 'restore'): Promise<void> =>
  page.evaluate((does) => {
    const kept = window as unknown as { watched: Watched; lost?: WEBGL_lose_context | null };
    kept.lost ??= kept.watched.stageContext?.getExtension('WEBGL_lose_context') ?? null;
    if (does === 'lose') kept.lost?.loseContext();
    else kept.lost?.restoreContext();
  }, what);

/** Bytes of the heap in use, after everything that can be let go has been. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

interface Kept {
  readonly textures: number;
  readonly heap: number;
}

const TOUR = 8;

/**
 * Change the scene so many times, from link to link of one run, and come back to where the count began: what is kept
 * there after the first ten changes, and after the last.
 */
export async function changeScenes(
  page: Page,
  changes: number,
): Promise<{ first: Kept; last: Kept; mostDraws: number }> {
  const runs: string[] = [];
  for (let n = 0; runs.length < TOUR && n < 200; n++) {
    const lines = page.locator('section[aria-label="Story"] [data-choice]');
    const isAsked = (await lines.count()) > 0;
    if (isAsked) runs.push(await page.evaluate(() => document.documentElement.dataset['run'] ?? ''));
    await (isAsked ? lines.first() : page.locator('[data-action="continue"]').first()).dispatchEvent('click');
  }
  const change = async (n: number): Promise<void> => {
    const run = runs[n % runs.length] ?? '';
    await page.evaluate((code) => {
      window.location.hash = `#run=${code}`;
    }, run);
    await page.waitForFunction((code) => document.documentElement.dataset['run'] === code, run);
    await painted(page);
  };
  const kept = async (): Promise<Kept> => {
    // The same scenes last, so that the same is on stage and just behind it.
    for (let n = 0; n < 3; n++) await change(n);
    await atRest(page);
    return { textures: (await countsOf(page)).textures, heap: await heapOf(page) };
  };
  for (let n = 0; n < 10; n++) await change(n);
  const first = await kept();
  for (let n = 0; n < changes; n++) await change(n);
  const last = await kept();
  return { first, last, mostDraws: (await countsOf(page)).mostDraws };
}
