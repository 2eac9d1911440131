/** The shelf on a real device: nothing that happens to it loses a run, or shows a wrong one. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { chromiumPath, launchChromium } from './chromium.ts';
import { openPage, phaseOf } from './player.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Play until `count` choices have been made, always taking the line of that number (or the last there is). */
async function play(page: Page, count: number, line: number): Promise<void> {
  for (let made = 0; made < count; ) {
    if ((await phaseOf(page)) !== 'deciding')
      await page.locator('button[data-action="continue"]').dispatchEvent('click');
    else {
      const lines = page.locator('[aria-label="Choices"] [data-choice]');
      await lines.nth(Math.min(line, (await lines.count()) - 1)).dispatchEvent('click');
      made++;
    }
  }
}

const ready = (page: Page) =>
  page.waitForFunction(() => document.documentElement.dataset['run'] !== undefined);

async function openPanel(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
}

/** The names on the shelf, as they are read. */
async function shelfOf(page: Page): Promise<string[]> {
  await openPanel(page, 'Shelf');
  const names = await page.locator('.shelf h4').allInnerTexts();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  return names;
}

/** How many runs the device holds. */
const runsKept = (page: Page): Promise<number> =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('empty-chair/run/')).length);

const fresh = (): Promise<BrowserContext> => browser.newContext({ reducedMotion: 'reduce' });

describe('the shelf', () => {
  it('keeps both runs of two tabs that play at once', async () => {
    const context = await fresh();
    const one = await openPage(browser, inject('gameUrl'), { context });
    const other = await openPage(browser, inject('gameUrl'), { context });
    await other.page.locator('[data-action="continue"]').dispatchEvent('click');
    for (let turn = 0; turn < 3; turn++) {
      await play(one.page, 1, 0);
      await play(other.page, 1, 1);
    }
    await one.page.reload();
    await ready(one.page);
    const names = await shelfOf(one.page);
    expect(names).toHaveLength(2);
    expect(await shelfOf(other.page)).toHaveLength(2);
    expect([...one.problems, ...other.problems]).toEqual([]);
    await context.close();
  });

  it('has the run whole after the browser was killed', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'killed-'));
    const open = () =>
      chromium.launchPersistentContext(folder, {
        executablePath: chromiumPath(),
        args: ['--no-sandbox'],
        reducedMotion: 'reduce',
      });
    const first = await open();
    const { page } = await openPage(browser, inject('gameUrl'), { context: first });
    await play(page, 3, 0);
    // The browser itself writes to the disk some seconds after a page has.
    await page.waitForTimeout(6500);
    await play(page, 1, 1);
    const session = await first.browser()?.newBrowserCDPSession();
    await session?.send('Browser.crash').catch(() => undefined);
    await first.close().catch(() => undefined);
    const again = await open();
    const second = await openPage(browser, inject('gameUrl'), { context: again });
    await second.page.locator('[data-action="continue"]').click();
    const choices = await shelfOf(second.page);
    expect(choices).toHaveLength(1);
    expect(await second.page.locator('.notice').count()).toBe(0);
    await again.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('says that a device is full, plays on, and offers the run as a link', async () => {
    const context = await fresh();
    await context.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    const { page } = await openPage(browser, inject('gameUrl'), { context });
    await page.locator('[data-action="continue"]').click();
    expect(await page.getByRole('alert').first().innerText()).toContain('no more room');
    await play(page, 3, 0);
    expect(await shelfOf(page)).toHaveLength(1);
    await openPanel(page, 'Hand it on');
    const link = await page.locator('.hand-on .code').first().innerText();
    const elsewhere = await openPage(browser, link);
    expect(await elsewhere.page.getByRole('complementary').innerText()).toContain('handed to you');
    await elsewhere.page.context().close();
    await context.close();
  });

  it('keeps a private window’s runs to itself and as long as it is open', async () => {
    const context = await fresh();
    const { page } = await openPage(browser, inject('gameUrl'), { context });
    await play(page, 2, 0);
    await page.goto('about:blank');
    await page.goto(inject('gameUrl'));
    await ready(page);
    expect(await page.locator('[data-action="continue"]').innerText()).toContain('Go on with your run');
    await context.close();
    const next = await openPage(browser, inject('gameUrl'));
    expect(await next.page.locator('[data-action="continue"]').innerText()).toContain('Begin');
    await next.page.context().close();
  });

  it('goes on with the run played last, even where the clock was set back', async () => {
    const context = await fresh();
    const { page } = await openPage(browser, inject('gameUrl'), { context });
    await play(page, 2, 0);
    const later = await context.newPage();
    await later.clock.setFixedTime(new Date('1999-01-01T10:00:00'));
    await later.goto(inject('gameUrl'));
    await ready(later);
    await later.locator('[data-action="begin"]').click();
    await play(later, 2, 1);
    const last = await later.evaluate(() => document.documentElement.dataset['run']);
    await later.goto('about:blank');
    await later.goto(inject('gameUrl'));
    await ready(later);
    await later.locator('[data-action="continue"]').click();
    // A kept run waits for the story.
    await later.waitForFunction((run) => document.documentElement.dataset['run'] === run, last);
    expect(await shelfOf(later)).toHaveLength(2);
    await context.close();
  });

  it('takes a run off, puts it back, pins it, and carries it to another device as a file', async () => {
    const context = await fresh();
    const { page } = await openPage(browser, inject('gameUrl'), { context });
    await play(page, 2, 0);
    await openPanel(page, 'Shelf');
    await page.getByRole('button', { name: /^Pin/ }).click();
    expect(await page.locator('.shelf .tag').allInnerTexts()).toContain('pinned');
    await page.getByRole('button', { name: /^Take off/ }).click();
    expect(await page.locator('.shelf h4').count()).toBe(0);
    await page.getByRole('button', { name: 'Put it back' }).click();
    expect(await page.locator('.shelf h4').count()).toBe(1);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save all runs as a file' }).click(),
    ]);
    const file = await download.path();
    const other = await openPage(browser, inject('gameUrl'));
    await openPanel(other.page, 'Shelf');
    await other.page.locator('input[type="file"]').setInputFiles(file);
    await other.page.getByText('1 run came in.').waitFor();
    expect(await other.page.locator('.shelf h4').count()).toBe(1);
    await other.page.locator('input[type="file"]').setInputFiles({
      name: 'x.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"no":1}'),
    });
    await other.page.getByText('not a list of runs').waitFor();
    await other.page.context().close();
    await context.close();
  });
});

describe('a run that was handed over', () => {
  it('is read first, walked through page by page, and kept only when it is played on', async () => {
    const maker = await openPage(browser, inject('gameUrl'));
    await play(maker.page, 4, 1);
    await openPanel(maker.page, 'Hand it on');
    const typed = await maker.page.locator('.class-code').innerText();
    const link = await maker.page.locator('.hand-on .code').first().innerText();
    const { page } = await openPage(browser, link);
    expect(await runsKept(page)).toBe(0);
    await page.getByRole('button', { name: 'Read it from the start' }).click();
    for (let n = 0; n < 80 && page.url() !== link; n++)
      await page.locator('[data-action="continue"]').dispatchEvent('click');
    expect(page.url()).toBe(link);
    expect(await runsKept(page)).toBe(0);
    await page.getByRole('button', { name: 'Play on from here' }).click();
    expect(await page.getByRole('complementary').count()).toBe(0);
    expect(await runsKept(page)).toBe(1);

    const { page: third } = await openPage(browser, inject('gameUrl'));
    await openPanel(third, 'Shelf');
    const field = third.getByRole('textbox', { name: 'Paste a link, or type a code' });
    await field.fill(typed.replace(/.$/, (last) => (last === '7' ? '8' : '7')));
    await third.getByRole('button', { name: 'Open it' }).click();
    expect(await third.locator('.fault').innerText()).toContain('group by group');
    await field.fill(typed.toLowerCase().replaceAll('-', ' '));
    await third.getByRole('button', { name: 'Open it' }).click();
    await third.getByRole('complementary').waitFor();
    for (const { context } of [maker.page, page, third].map((one) => ({ context: one.context() })))
      await context.close();
  });

  it('opens a unit with history as it was until then', async () => {
    const { page } = await openPage(browser, `${inject('gameUrl')}#unit=4a`);
    await page.locator('[data-action="continue"]').dispatchEvent('click');
    expect(await page.locator('.bar .label').innerText()).toBe('Unit 4 of 8');
    expect(await phaseOf(page)).toBe('reading');
    await page.context().close();
  });
});
