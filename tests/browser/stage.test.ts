/** The stage: painted, still when nothing moves, and not needed to play. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { nothingSeen, openPage, playOn, seededPick } from './player.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe('the stage', () => {
  it('comes after the words, and stops drawing when nothing moves', async () => {
    const { page, problems } = await openPage(browser, inject('gameUrl'));
    await page.locator('[data-action="continue"]').click();
    await page.waitForSelector('[data-part="stage"] canvas[aria-hidden="true"]', {
      state: 'attached',
      timeout: 30_000,
    });
    await page.waitForSelector('[data-part="stage"][data-ready="true"]', { state: 'attached' });
    await page.waitForTimeout(7000);
    const frames = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const ask = window.requestAnimationFrame.bind(window);
          let count = 0;
          window.requestAnimationFrame = (callback) => {
            count++;
            return ask(callback);
          };
          setTimeout(() => resolve(count), 2000);
        }),
    );
    expect(frames).toBeLessThanOrEqual(2);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('is described in words for those who do not see it', async () => {
    const { page } = await openPage(browser, inject('gameUrl'));
    const stage = page.locator('[data-part="stage"]');
    expect(await stage.getAttribute('role')).toBe('img');
    expect(await stage.getAttribute('aria-label')).toContain('third chair with a coat');
    await page.context().close();
  });
});

describe('without WebGL', () => {
  it('there are still pictures, and the game plays on to an ending', async () => {
    const blind = await launchChromium(['--disable-3d-apis']);
    const { page, problems } = await openPage(blind, inject('gameUrl'));
    const seen = nothingSeen();
    await playOn(page, { pick: seededPick(4), seen });
    expect([...problems, ...seen.problems]).toEqual([]);
    expect(seen.places.size).toBeGreaterThan(4);
    await blind.close();
  });
});

describe('a guest story', () => {
  it('of somebody else’s kind plays to its end in the same page', async () => {
    const { page, problems } = await openPage(browser, inject('guestUrl'));
    await page.locator('[data-action="continue"]').click();
    for (let n = 0; n < 20; n++) {
      if ((await page.evaluate(() => document.documentElement.dataset['phase'])) === 'ending') break;
      const next = page.locator('[data-action="continue"]');
      if ((await next.count()) > 0) await next.click();
      else {
        const lines = page.locator('[data-choice]');
        await lines.nth(n % (await lines.count())).click();
      }
    }
    expect(await page.locator('section[aria-label="Story"]').innerText()).toContain(
      'The door opens on a garden.',
    );
    const before = page.url();
    await page.reload();
    await page.waitForFunction(() => document.documentElement.dataset['phase'] === 'ending');
    expect(page.url()).toBe(before);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
