/** Playing on after something has gone wrong, and holding the run against one that nothing happened to. */
import type { Browser, BrowserContext, BrowserContextOptions, Page, Route } from 'playwright-core';
import { expect, inject } from 'vitest';
import { type Hurried, hurryOn } from '../browser/hurry.ts';

/** The line every run here takes, so that all of them end alike. */
export const SEED = 9;

export interface Fault {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Errors of the page's own: none is ever in order. What the browser says of a file that did not come is not among them. */
  readonly problems: string[];
}

/** A page with everything on, watched for errors. */
export async function watch(context: BrowserContext): Promise<Fault> {
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`page: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/Failed to load resource|net::ERR|WebGL/i.test(message.text()))
      problems.push(`console: ${message.text()}`);
  });
  return { context, page, problems };
}

export const ready = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.documentElement.dataset['run'] !== undefined);

export async function newContext(
  browser: Browser,
  pictures: 'light' | 'still' = 'still',
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 960, height: 600 }, ...options });
  await context.addInitScript(
    (settings) => {
      try {
        if (localStorage.getItem('empty-chair/settings') === null)
          localStorage.setItem('empty-chair/settings', JSON.stringify(settings));
      } catch {
        // A device that keeps nothing has the settings it has.
      }
    },
    { pictures },
  );
  return context;
}

export async function open(context: BrowserContext, url = inject('gameUrl')): Promise<Fault> {
  const fault = await watch(context);
  await fault.page.goto(url, { waitUntil: 'domcontentloaded' });
  await ready(fault.page);
  return fault;
}

/** A press that a browser takes for one, so that sound may start. */
export const pressOn = (page: Page): Promise<void> =>
  page.locator('[data-action="continue"]').first().click();

let undisturbed: Hurried | null = null;

/** The run that nothing happens to. */
export async function reference(browser: Browser): Promise<Hurried> {
  if (undisturbed === null) {
    const context = await newContext(browser);
    const { page, problems } = await open(context);
    undisturbed = await hurryOn(page, SEED);
    expect(undisturbed.phase).toBe('ending');
    expect(problems).toEqual([]);
    await context.close();
  }
  return undisturbed;
}

/** Choices of the longest run kept on the device. */
const longestKept = (page: Page): Promise<number> =>
  page.evaluate(() =>
    Math.max(
      0,
      ...Object.keys(localStorage)
        .filter((key) => key.startsWith('empty-chair/run/'))
        .map((key) => {
          try {
            return JSON.parse(localStorage.getItem(key) ?? '').entry.run.choices.length;
          } catch {
            return 0;
          }
        }),
    ),
  );

/** Plays on to the ending; then the run, its words, a reload and the shelf must be as if nothing had happened. */
export async function endsWell(
  browser: Browser,
  { page, problems }: Fault,
  { isKept = true, reloads = true } = {},
): Promise<void> {
  const { run, words, choices } = await reference(browser);
  const ended = await hurryOn(page, SEED);
  expect([ended.phase, ended.run]).toEqual(['ending', run]);
  expect(ended.words).toBe(words);
  if (reloads) {
    await page.reload({ waitUntil: 'domcontentloaded' });
    await ready(page);
    expect(await page.evaluate(() => document.documentElement.dataset['run'])).toBe(run);
    expect((await hurryOn(page, SEED, 1)).words).toBe(words);
  }
  if (isKept) expect(await longestKept(page)).toBe(choices);
  expect(problems).toEqual([]);
}

/** What may become of a file on its way. */
export type Fate = 'refused' | 'missing' | 'stalled' | 'half';

export const meets =
  (fate: Fate) =>
  async (route: Route): Promise<void> => {
    if (fate === 'refused') await route.abort('internetdisconnected');
    else if (fate === 'missing')
      await route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>Not found</h1>' });
    else if (fate === 'half') {
      // The page may have been closed in the meantime.
      const response = await route.fetch().catch(() => null);
      const body = await response?.body().catch(() => null);
      if (response === null || body == null) return;
      const { 'content-length': _, ...headers } = response.headers();
      await route.fulfill({
        status: response.status(),
        headers,
        body: body.subarray(0, Math.floor(body.length / 2)),
      });
    }
    // A stalled one is never answered.
  };
