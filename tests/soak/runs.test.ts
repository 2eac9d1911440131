/** A hundred random runs in the browser: what tests/browser/runs.test.ts does a dozen times. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { nothingSeen, openPage, playOn, seededPick } from '../browser/player.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

it('plays a hundred random runs without a fault', async () => {
  const faults: string[] = [];
  const places = new Set<string>();
  for (let seed = 100; seed < 200; seed++) {
    const { page, problems } = await openPage(browser, inject('gameUrl'), {
      size: { width: 720, height: 450 },
    });
    const seen = nothingSeen();
    await playOn(page, { pick: seededPick(seed), seen, painted: places });
    await page.context().close();
    // Half an hour is long: what has been seen so far is worth a line now and then.
    if (seed % 10 === 9) console.log(`${seed - 99} runs, ${faults.length} faults`);
    faults.push(...[...problems, ...seen.problems].map((problem) => `seed ${seed}: ${problem}`));
  }
  console.log(`places painted: ${[...places].toSorted().join(', ')}`);
  expect(faults).toEqual([]);
});
