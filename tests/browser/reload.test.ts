/** A run is in the address bar: reloads, links, blocked storage, damaged links and shelves. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { openPage, pageKey, phaseOf, seededPick, wordsOf } from './player.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** A device whose browser refuses storage to the page. */
async function withoutStorage(): Promise<BrowserContext> {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  await context.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  return context;
}

/** One step on, by the page contract; choices as the seed has them. */
async function step(page: Page, pick: ReturnType<typeof seededPick>): Promise<void> {
  if ((await phaseOf(page)) !== 'deciding') {
    await page.locator('button[data-action="continue"]').dispatchEvent('click');
    return;
  }
  const ids = await page
    .locator('[aria-label="Choices"] [data-choice]')
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('data-choice') ?? ''));
  await page
    .locator(`[data-choice="${pick(ids, null)}"]`)
    .first()
    .click();
}

const ready = (page: Page) =>
  page.waitForFunction(() => document.documentElement.dataset['run'] !== undefined);

/** Where the stage's library never arrives, the page must not mind; and a reload takes a third of the time. */
async function withoutStage(context: BrowserContext): Promise<void> {
  await context.route('**/game-*.js', (route) => route.abort());
}

async function reloadsEverywhere(context: BrowserContext, pages: number): Promise<void> {
  await withoutStage(context);
  const { page } = await openPage(browser, inject('gameUrl'), { context });
  const pick = seededPick(7);
  for (let n = 0; n < pages && (await phaseOf(page)) !== 'ending'; n++) {
    await step(page, pick);
    const notice = page.locator('.notice button');
    if ((await notice.count()) > 0) await notice.click();
    const before = await pageKey(page);
    await page.reload();
    await ready(page);
    const noticeAgain = page.locator('.notice button');
    if ((await noticeAgain.count()) > 0) await noticeAgain.click();
    expect(await pageKey(page)).toBe(before);
  }
  await context.close();
}

describe('a reload', () => {
  it('comes back to the same page of the same run, wherever it happens', async () => {
    await reloadsEverywhere(await browser.newContext({ reducedMotion: 'reduce' }), 6);
  });

  it('does so with storage blocked, which is said once in plain words', async () => {
    const context = await withoutStorage();
    const { page } = await openPage(browser, inject('gameUrl'), { context });
    await page.locator('[data-action="continue"]').click();
    expect(await page.locator('[role="alert"]').innerText()).toContain('keep the link');
    await reloadsEverywhere(context, 2);
  });
});

describe('a link', () => {
  it('opens on another profile at the page after the run’s last choice', async () => {
    const { page } = await openPage(browser, inject('gameUrl'));
    const pick = seededPick(3);
    for (let n = 0; n < 12; n++) await step(page, pick);
    while ((await phaseOf(page)) !== 'deciding') await step(page, pick);
    await step(page, pick);
    const afterChoice = await pageKey(page);
    const link = page.url();
    if ((await phaseOf(page)) !== 'deciding') await step(page, pick);
    const other = await openPage(browser, link);
    expect(await pageKey(other.page)).toBe(afterChoice);
    expect(other.problems).toEqual([]);
    await page.context().close();
    await other.page.context().close();
  });

  it('that is damaged says so and offers the title page', async () => {
    const { page, problems } = await openPage(browser, `${inject('gameUrl')}#run=NotACode`);
    expect(await phaseOf(page)).toBe('title');
    expect(await page.locator('[role="alert"]').innerText()).toContain('damaged');
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

describe('the title page', () => {
  it('offers to go on with the run kept on the device, at its page', async () => {
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    const { page } = await openPage(browser, inject('gameUrl'), { context });
    const pick = seededPick(5);
    for (let n = 0; n < 9; n++) await step(page, pick);
    const before = await wordsOf(page);
    const again = await openPage(browser, inject('gameUrl'), { context });
    expect(await phaseOf(again.page)).toBe('title');
    await again.page.locator('[data-action="continue"]').click();
    // A kept run waits for the story.
    await expect.poll(() => wordsOf(again.page), { timeout: 10_000 }).toBe(before);
    await context.close();
  });

  it('plays on where the shelf is nonsense', async () => {
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    await context.addInitScript(() =>
      window.localStorage.setItem('empty-chair/shelf', '{"version":1,"entries":[{'),
    );
    const { page, problems } = await openPage(browser, inject('gameUrl'), { context });
    await page.locator('[data-action="continue"]').click();
    expect(await phaseOf(page)).toBe('reading');
    expect(problems).toEqual([]);
    await context.close();
  });
});

describe('going back', () => {
  it('by key, and by the browser’s own Back, comes to the choice and another can be taken', async () => {
    const { page } = await openPage(browser, inject('gameUrl'));
    const pick = seededPick(2);
    while ((await phaseOf(page)) !== 'deciding') await step(page, pick);
    const deciding = await wordsOf(page);
    await page.locator('[data-choice]').nth(0).click();
    const first = await wordsOf(page);
    await page.keyboard.press('Backspace');
    // The same words, and beside the line that was taken that it has been.
    expect((await wordsOf(page)).replace('underlined before', '')).toBe(deciding);
    await page.keyboard.press('2');
    expect(await wordsOf(page)).not.toBe(first);
    await page.context().close();
  });
});
