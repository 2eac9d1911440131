/** A hundred runs by random choice in one page: it keeps no more, and answers no slower, than after the tenth. */
import type { Browser, CDPSession } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { hurryOn } from '../browser/hurry.ts';
import { atRest, countsOf, covered, openStage } from '../browser/stagePage.ts';

const RUNS = Number(process.env['RUNS'] ?? 100);
/** Held against this run: by then everything has been met that is kept for good. */
const LEVEL = 10;
/** What may be kept of each run (the shelf's list, what has been read), and what the collector leaves lying. */
const HEAP_A_RUN = 120_000;
const HEAP_SLACK = 1.1;

interface Level {
  readonly heap: number;
  readonly listeners: number;
  readonly nodes: number;
  readonly documents: number;
  readonly textures: number;
  /** Milliseconds a choice took, on the average of the last five runs. */
  readonly choice: number;
}

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function measureNow(session: CDPSession, textures: number, choice: number): Promise<Level> {
  for (let n = 0; n < 3; n++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (name: string): number => metrics.find((one) => one.name === name)?.value ?? 0;
  return {
    heap: value('JSHeapUsedSize'),
    listeners: value('JSEventListeners'),
    nodes: value('Nodes'),
    documents: value('Documents'),
    textures,
    choice,
  };
}

it(`${RUNS} runs in one page`, async () => {
  const { page, problems } = await openStage(browser, inject('gameUrl'), 'light', 'reduce');
  await covered(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const levels: Level[] = [];
  const times: number[] = [];
  for (let n = 1; n <= RUNS; n++) {
    const { phase, spent, choices } = await hurryOn(page, n * 7919);
    expect(phase).toBe('ending');
    times.push(spent / choices);
    if (n % 5 === 0) {
      await atRest(page).catch(() => undefined);
      const last = times.slice(-5);
      const { textures } = await countsOf(page);
      levels.push(await measureNow(session, textures, last.reduce((sum, one) => sum + one, 0) / last.length));
      console.log(n, JSON.stringify(levels.at(-1)));
    }
    // To the title page and on with a new run, without the page being fetched again.
    await page.evaluate(() => {
      history.pushState(null, '', location.pathname);
      dispatchEvent(new PopStateEvent('popstate'));
    });
    await page.locator('[data-action="begin"]').first().dispatchEvent('click');
  }
  const first = levels[LEVEL / 5 - 1];
  const last = levels.at(-1);
  if (first === undefined || last === undefined) throw new Error('too few runs to compare');
  expect(last.heap).toBeLessThanOrEqual(first.heap * HEAP_SLACK + (RUNS - LEVEL) * HEAP_A_RUN);
  expect(last.textures).toBeLessThanOrEqual(first.textures * 1.2);
  expect(last.listeners).toBeLessThanOrEqual(first.listeners * 1.1 + 20);
  expect(last.nodes).toBeLessThanOrEqual(first.nodes * 1.25 + 300);
  expect(last.documents).toBeLessThanOrEqual(first.documents + 1);
  expect(last.choice).toBeLessThanOrEqual(first.choice * 2 + 20);
  expect(problems).toEqual([]);
  await page.context().close();
});
