/** The quickest of what the soak tries: files that do not come. Every other fault is in tests/soak. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { hurryOn } from './hurry.ts';
import { openPage } from './player.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

it('a story that does not come is said in plain words after a while, and not before', async () => {
  const page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
  await page.route('**/assets/index-*.js', (route) => route.abort());
  await page.goto(inject('gameUrl'));
  const says = page.getByText('load the page again');
  expect(await says.isVisible()).toBe(false);
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
  expect(await says.isVisible()).toBe(true);
  await page.context().close();
});

it('without typefaces, pictures and sound a run comes to its ending, with no error of the page’s own', async () => {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  await context.addInitScript(() =>
    localStorage.setItem('empty-chair/settings', JSON.stringify({ pictures: 'light', typeface: 'dyslexic' })),
  );
  await context.route(
    /assets\/.*(\.woff2|\.svg|\.webm|\.m4a|(game|howler)-.*\.js|dyslexic-.*\.css)$/,
    (route) => route.abort(),
  );
  const { page, problems } = await openPage(browser, inject('gameUrl'), { context });
  await page.locator('[data-action="continue"]').first().click();
  expect((await hurryOn(page, 9)).phase).toBe('ending');
  expect(problems.filter((problem) => !problem.includes('Failed to load'))).toEqual([]);
  await context.close();
});
