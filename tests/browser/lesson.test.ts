/** A lesson in a real browser: from the teacher's link to the card that says stop, by keyboard, on a device that keeps nothing too. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { openPage, phaseOf, runOf } from './player.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const stopCode = (page: Page) => page.locator('[data-part="class-code"]');

/** Go on by keyboard until something is on the page. */
async function enterUntil(page: Page, selector: string): Promise<void> {
  for (let n = 0; n < 80 && (await page.locator(selector).count()) === 0; n++) {
    if ((await phaseOf(page)) === 'deciding') await page.keyboard.press('1');
    else await page.keyboard.press('Enter');
  }
  await page.locator(selector).first().waitFor({ state: 'attached', timeout: 1000 });
}

describe('a lesson', () => {
  it('goes from its link to its stop by keyboard alone, and a reload loses nothing', async () => {
    const { page, problems } = await openPage(browser, `${inject('gameUrl')}#unit=4a&t=7K`);
    expect(await page.locator('.lesson-question').innerText()).toMatch(/\?$/);
    expect(await page.locator('[data-choice]').count()).toBe(0);
    await enterUntil(page, '.predict');
    // A line cannot be underlined before something is said, or passed over.
    const before = await runOf(page);
    await page.keyboard.press('1');
    expect(await runOf(page)).toBe(before);
    await page.locator('[data-predict]').first().focus();
    for (let n = 0; n < 10; n++) await page.keyboard.press('ArrowRight');
    expect(await page.locator('.predict [role="status"]').innerText()).toContain('All hundred');
    await page.getByRole('button', { name: 'I have said what I think' }).press('Enter');
    expect(await page.locator('.predict').count()).toBe(0);
    await page.keyboard.press('2');
    await enterUntil(page, '.after-decision');
    expect(await page.locator('.after-decision li b').first().innerText()).toBe('100');
    await page.reload();
    await page.waitForFunction(() => document.documentElement.dataset['run'] !== undefined);
    expect(await page.locator('.after-decision li b').first().innerText()).toBe('100');
    for (let n = 0; n < 60 && (await stopCode(page).count()) === 0; n++) {
      const leave = page.getByRole('button', { name: 'Go straight to the lines' });
      if ((await leave.count()) > 0) await leave.press('Enter');
      await page.keyboard.press((await phaseOf(page)) === 'deciding' ? '1' : 'Enter');
    }
    expect(await stopCode(page).innerText()).toMatch(/^(\w{4}-){3}\w{4}$/);
    expect(await page.locator('.lesson-papers details').count()).toBe(2);
    // Nothing plays on by itself.
    await page.keyboard.press('Enter');
    expect(await stopCode(page).count()).toBe(1);
    await page.getByRole('button', { name: 'Leave the lesson and play on' }).press('Enter');
    expect(await stopCode(page).count()).toBe(0);
    expect(page.url()).not.toContain('unit=');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('is played on a device that keeps nothing, without predictions, and says nothing of a right answer', async () => {
    const context = await browser.newContext({
      reducedMotion: 'reduce',
      viewport: { width: 390, height: 844 },
    });
    await context.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new Error('blocked');
        },
      });
    });
    const { page, problems } = await openPage(browser, `${inject('gameUrl')}#unit=4b&predict=off`, {
      context,
    });
    const read: string[] = [];
    for (let n = 0; n < 80 && (await stopCode(page).count()) === 0; n++) {
      expect(await page.locator('.predict').count()).toBe(0);
      read.push(await page.locator('section[aria-label="Story"]').innerText());
      await page
        .getByRole('button', { name: 'I see' })
        .click({ timeout: 50 })
        .catch(() => {});
      await page.keyboard.press((await phaseOf(page)) === 'deciding' ? '2' : 'Enter');
    }
    expect(await stopCode(page).count()).toBe(1);
    expect(read.join(' ')).not.toMatch(
      /\b(your score|correct answer|right answer|wrong answer|well done)\b/i,
    );
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
    ).toBe(true);
    expect(problems).toEqual([]);
    await context.close();
  });
});
