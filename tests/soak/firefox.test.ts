/** A second browser: Debian's Firefox, from the first page to an ending, with pictures and sound as it has them. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { type Hurried, hurry } from '../browser/hurry.ts';

const CANDIDATES = [
  process.env['FIREFOX'],
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];
const firefoxPath = (): string | undefined =>
  CANDIDATES.find((path) => path !== undefined && existsSync(path));

/** @throws Error that says how to get one, where there is none and none can be installed. */
function findFirefox(): string {
  if (firefoxPath() === undefined && process.platform === 'linux' && process.getuid?.() === 0) {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'firefox-esr'], {
      stdio: 'inherit',
    });
  }
  const found = firefoxPath();
  if (found === undefined)
    throw new Error('No Firefox: install the package firefox-esr, or set FIREFOX to one.');
  return found;
}

let browser: Browser;
beforeAll(async () => {
  browser = await launch({ browser: 'firefox', executablePath: findFirefox(), headless: true });
}, 300_000);
afterAll(() => browser.close());

interface Watched {
  readonly page: Page;
  readonly problems: string[];
}

async function open(url: string): Promise<Watched> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 720 });
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`page: ${String(error)}`));
  page.on('request', (request) => {
    const to = new URL(request.url());
    if (to.host !== new URL(inject('gameUrl')).host && /^(http|ws)/.test(to.protocol))
      problems.push(`other host: ${request.url()}`);
  });
  await page.goto(url);
  await page.waitForFunction(() => document.documentElement.dataset['run'] !== undefined);
  return { page, problems };
}

const stageIs = (page: Page): Promise<unknown> =>
  page.waitForSelector('[data-part="stage"][data-ready="true"]', { timeout: 60_000 });
const phaseOf = (page: Page): Promise<string> =>
  page.evaluate(() => document.documentElement.dataset['phase'] ?? '');
const play = (page: Page, seed: number): Promise<Hurried> =>
  page.evaluate(hurry, { seed, most: 400, rest: 0 });

it('is begun by hand, page by page, with the stage painted and a claim’s source opened', async () => {
  const { page, problems } = await open(inject('gameUrl'));
  await stageIs(page);
  for (let n = 0; n < 60 && (await phaseOf(page)) !== 'outcome'; n++) {
    if ((await phaseOf(page)) === 'deciding') await page.keyboard.press('1');
    else await page.click('button[data-action="continue"]');
    await stageIs(page);
  }
  expect(await phaseOf(page)).toBe('outcome');
  expect((await page.screenshot()).byteLength).toBeGreaterThan(100_000);
  const broken = await page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLImageElement>('.print img')].filter(
        (image) => image.complete && image.naturalWidth === 0,
      ).length,
  );
  expect(broken).toBe(0);
  await page.click('section[aria-label="Outcome"] [data-fact] button');
  await page.waitForSelector('dialog[open], [role="dialog"]');
  await page.keyboard.press('Escape');
  const before = await page.evaluate(() => document.documentElement.dataset['run']);
  await page.reload();
  await page.waitForFunction(() => document.documentElement.dataset['run'] !== undefined);
  expect(await page.evaluate(() => document.documentElement.dataset['run'])).toBe(before);
  expect(await phaseOf(page)).toBe('outcome');
  expect(problems).toEqual([]);
  await page.close();
});

it('plays five runs to an ending, and opens each again from its link', async () => {
  for (let seed = 1; seed <= 5; seed++) {
    const { page, problems } = await open(inject('gameUrl'));
    await page.evaluate(() => localStorage.clear());
    const { phase, run } = await play(page, seed);
    expect(phase).toBe('ending');
    const again = await open(`${inject('gameUrl')}#run=${run}`);
    expect(await again.page.evaluate(() => document.documentElement.dataset['run'])).toBe(run);
    expect([...problems, ...again.problems]).toEqual([]);
    await again.page.close();
    await page.close();
  }
});

it('opens every page for a class', async () => {
  for (const [hash, part] of [
    ['guide', '.guide h2'],
    ['board', 'textarea'],
    ['present=4a', 'main'],
  ]) {
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(String(error)));
    await page.goto(`${inject('gameUrl')}#${hash}`);
    await page.waitForSelector(part ?? 'main', { timeout: 30_000 });
    expect(await page.evaluate(() => document.body.innerText.length)).toBeGreaterThan(100);
    expect(problems).toEqual([]);
    await page.close();
  }
});
