/** Everything that can go wrong around a run, one thing at a time: it is played on to its ending, and is as it would have been. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { hurryOn } from '../browser/hurry.ts';
import {
  endsWell,
  type Fate,
  meets,
  newContext,
  open,
  pressOn,
  ready,
  reference,
  SEED,
  watch,
} from './faulty.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
  await reference(browser);
});
afterAll(() => browser.close());

const FILES: Readonly<Record<string, string>> = {
  'the stage’s script': '**/assets/game-*.js',
  'places and people': '**/assets/*.svg',
  typefaces: '**/assets/*.woff2',
  'the sound’s script': '**/assets/howler-*.js',
  sounds: '**/assets/*.{webm,m4a}',
  'OpenDyslexic’s styles': '**/assets/dyslexic-*.css',
};
const FATES: readonly Fate[] = ['refused', 'missing', 'stalled', 'half'];

describe.each(Object.entries(FILES))('%s', (name, glob) => {
  it.each(FATES)('%s', async (fate) => {
    const context = await newContext(browser, /script|places/.test(name) ? 'light' : 'still');
    await context.route(glob, meets(fate));
    if (glob.includes('dyslexic'))
      await context.addInitScript(() =>
        localStorage.setItem(
          'empty-chair/settings',
          JSON.stringify({ pictures: 'still', typeface: 'dyslexic' }),
        ),
      );
    const fault = await open(context);
    await pressOn(fault.page);
    await endsWell(browser, fault, { reloads: fate !== 'stalled' });
    await context.close();
  });
});

describe('the story’s own script', () => {
  it.each(FATES)('%s: says so in plain words, and a later load begins the game', async (fate) => {
    const context = await newContext(browser);
    await context.route('**/assets/index-*.js', meets(fate));
    const fault = await watch(context);
    await fault.page.goto(inject('gameUrl'), { waitUntil: 'commit' });
    await fault.page.getByText('load the page again').waitFor({ timeout: 30_000 });
    await context.unroute('**/assets/index-*.js');
    await fault.page.reload();
    await ready(fault.page);
    fault.problems.length = 0;
    await endsWell(browser, fault);
    await context.close();
  });
});

describe('the page’s styles', () => {
  it.each(['refused', 'missing', 'half'] as const)('%s', async (fate) => {
    const context = await newContext(browser);
    await context.route('**/assets/index-*.css', meets(fate));
    const fault = await open(context);
    await endsWell(browser, fault);
    await context.close();
  });
});

describe('the network', () => {
  it.each([0, 1, 7, 20, 45, 400])('gone after %i pages, back after the ending', async (pages) => {
    const context = await newContext(browser);
    const fault = await open(context);
    await pressOn(fault.page);
    await hurryOn(fault.page, SEED, pages);
    await context.setOffline(true);
    await hurryOn(fault.page, SEED);
    await context.setOffline(false);
    await endsWell(browser, fault);
    await context.close();
  });

  it.each(['board', 'guide', 'present=4a', 'report'])('gone when #%s is asked for', async (hash) => {
    const context = await newContext(browser);
    await context.route('**/assets/{page,notesPage}-*.js', meets('refused'));
    const { page } = await watch(context);
    await page.goto(`${inject('gameUrl')}#${hash}`);
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toContain('could not be fetched');
    await context.unroute('**/assets/{page,notesPage}-*.js');
    await page.reload();
    await page.waitForFunction(
      () =>
        document.querySelector('[role=alert]')?.textContent?.includes('fetched') !== true &&
        document.documentElement.dataset['phase'] === 'class' &&
        // The report of no run yet has the fewest words.
        document.body.innerText.length > 100,
    );
    await context.close();
  });
});

/** What is kept of runs on the device, by its key. */
const keptRuns = (page: Page): Promise<string[]> =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('empty-chair/run/')));

describe('storage', () => {
  it('blocked from the start', async () => {
    const context = await newContext(browser);
    await context.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
    await endsWell(browser, await open(context), { isKept: false });
    await context.close();
  });

  it('really full', async () => {
    const context = await newContext(browser);
    const { page: filler } = await open(context);
    await filler.evaluate(() => {
      for (let size = 4_000_000; size > 0; size = Math.floor(size / 2))
        for (let n = 0; ; n++)
          try {
            localStorage.setItem(`other/${size}/${n}`, 'x'.repeat(size));
          } catch {
            break;
          }
    });
    const fault = await open(context);
    await pressOn(fault.page);
    expect(await fault.page.getByRole('alert').first().innerText()).toContain('no more room');
    await endsWell(browser, fault, { isKept: false });
    expect((await keptRuns(fault.page)).length).toBe(0);
    await context.close();
  });

  it.each([3, 20, 45])('cleared after %i pages', async (pages) => {
    const context = await newContext(browser);
    const fault = await open(context);
    await hurryOn(fault.page, SEED, pages);
    await fault.page.evaluate(() => localStorage.clear());
    await endsWell(browser, fault);
    await context.close();
  });

  const BROKEN: Readonly<Record<string, string>> = {
    nonsense: '{"version":2,"entry":{',
    null: 'null',
    'a newer version': '{"version":3,"entry":{"run":{"story":"empty-chair","choices":["a.b"]},"more":1}}',
    prototypes: '{"__proto__":{"version":2},"constructor":{"prototype":{"x":1}},"version":2,"entry":null}',
    'an unknown choice':
      '{"version":2,"entry":{"run":{"story":"empty-chair","choices":["no.such"]},"page":0,"turn":99}}',
    markup: '<img src=x onerror="document.title=1">',
  };
  it.each(Object.entries(BROKEN))('turned into %s in mid-run', async (_name, text) => {
    const context = await newContext(browser);
    const fault = await open(context);
    await hurryOn(fault.page, SEED, 25);
    await fault.page.evaluate((broken) => {
      for (const key of Object.keys(localStorage)) localStorage.setItem(key, broken);
      localStorage.setItem('empty-chair/run/0123456789abcdef', broken);
      localStorage.setItem('empty-chair/shelf', broken);
    }, text);
    await endsWell(browser, fault);
    await context.close();
  });

  it('a byte of every kept entry flipped between two visits', async () => {
    const context = await newContext(browser);
    const fault = await open(context);
    await hurryOn(fault.page, SEED, 30);
    const link = fault.page.url();
    for (let at = 3; at < 160; at += 31) {
      await fault.page.evaluate((where) => {
        for (const key of Object.keys(localStorage)) {
          const text = localStorage.getItem(key) ?? '';
          const flipped = String.fromCharCode(text.charCodeAt(where) ^ 4);
          localStorage.setItem(key, text.slice(0, where) + flipped + text.slice(where + 1));
        }
      }, at);
      await fault.page.reload();
      await ready(fault.page);
      expect(fault.page.url()).toBe(link);
    }
    await endsWell(browser, fault);
    await context.close();
  });

  it('written by two tabs that play two runs by turns', async () => {
    const context = await newContext(browser);
    const one = await open(context);
    const other = await open(context);
    await other.page.locator('[data-action="begin"], [data-action="continue"]').last().click();
    for (let n = 0; n < 12; n++) {
      await hurryOn(one.page, SEED, 4);
      await hurryOn(other.page, 4, 4);
    }
    const { phase, run } = await hurryOn(other.page, 4);
    expect(phase).toBe('ending');
    await endsWell(browser, one, { isKept: false });
    const kept = await keptRuns(one.page);
    expect(kept.length).toBeGreaterThanOrEqual(2);
    await other.page.reload();
    await ready(other.page);
    expect(await other.page.evaluate(() => document.documentElement.dataset['run'])).toBe(run);
    expect(other.problems).toEqual([]);
    await context.close();
  });
});

describe('the clock', () => {
  it.each(['1970-01-01', '2099-12-31'])('set to %s in mid-run', async (day) => {
    const context = await newContext(browser);
    const fault = await open(context);
    await hurryOn(fault.page, SEED, 20);
    await fault.page.clock.setFixedTime(new Date(`${day}T12:00:00`));
    await endsWell(browser, fault);
    await context.close();
  });
});
