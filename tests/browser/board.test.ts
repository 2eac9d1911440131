/** The class board as a teacher uses it: paste, look, replay, keep, carry away, clear; and nothing leaves or stays unasked. */
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { storyMeta } from '../../src/authoring/assemble.ts';
import { loadEvidence } from '../../src/authoring/evidence.ts';
import { PATHS } from '../../src/authoring/paths.ts';
import { readRegister } from '../../src/authoring/project.ts';
import { codeBook, writeClassCode } from '../../src/classroom/classCode.ts';
import type { Ways } from '../../src/replay/ways.ts';
import { encodeRun } from '../../src/run/code.ts';
import { randomNumbers, randomWay } from '../replay/random.ts';
import { addRules, seriousFaults } from './axe.ts';
import { launchChromium } from './chromium.ts';

const meta = storyMeta(loadEvidence(PATHS.evidence).evidence, readRegister(), {});
const book = codeBook(meta);
const { ways } = JSON.parse(readFileSync(PATHS.chart, 'utf8')) as { ways: Ways };
const random = randomNumbers(40);
const runs = Array.from({ length: 35 }, () => randomWay(ways, random));
const typed = (choices: readonly string[]): string =>
  writeClassCode({ kind: 'run', run: { story: meta.name, choices }, tag: null, predictions: [] }, book);
const link = (choices: readonly string[]): string =>
  `https://a.school/chair/#run=${encodeRun({ story: meta.name, choices }, meta)}`;
const [first = []] = runs;
const forty = [
  ...runs.map((choices, n) => (n % 2 ? link(choices) : `Group ${n}: ${typed(choices).toLowerCase()}`)),
  'no code here',
  `${typed(first).slice(0, -1)}U`,
  typed(first).slice(0, -6),
  typed(first),
  link(first),
].join('\n');

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** The same, on all of the page and not only where it is laid out. */
async function faultsOfAll(page: Page): Promise<string[]> {
  await addRules(page, '.class-board .part { content-visibility: visible !important; }');
  return seriousFaults(page);
}

interface Opened {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly problems: string[];
}

async function openBoard(size = { width: 1280, height: 720 }): Promise<Opened> {
  const context = await browser.newContext({
    viewport: size,
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('request', (request) => {
    if (!/^(http:\/\/127\.0\.0\.1|data:|blob:)/.test(request.url())) problems.push(request.url());
  });
  await page.goto(`${inject('gameUrl')}#board`);
  await page.getByRole('heading', { name: 'Class board' }).waitFor();
  return { context, page, problems };
}

async function paste(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox').fill(text);
  await page.getByRole('button', { name: 'Put on the board' }).click();
}

const kept = (page: Page): Promise<string[]> => page.evaluate(() => Object.keys(localStorage));
const total = (page: Page): Promise<string> => page.locator('.total').innerText();
/** Every number of the decisions' tables. */
const numbers = (page: Page): Promise<string[]> =>
  page.locator('.decision td.tally-number').allTextContents();

async function clear(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Clear the board' }).click();
}

describe('the class board', () => {
  it('reads forty codes, tells three bad ones, and merges two repeats when asked', async () => {
    const { context, page, problems } = await openBoard();
    await paste(page, forty);
    expect(await total(page)).toMatch(/^37\s+runs$/i);
    expect(await page.getByRole('region', { name: 'Not read' }).getByRole('listitem').count()).toBe(3);
    // What was not read waits in the box to be mended.
    expect((await page.getByRole('textbox').inputValue()).split('\n')).toHaveLength(3);
    await page.getByLabel('Merge repeats').check();
    expect(await total(page)).toMatch(/^35\s+runs$/i);
    expect(await page.getByRole('table', { name: 'Runs on the board' }).locator('tbody tr').count()).toBe(35);
    // No place for a name: the box for codes is the only thing to write in.
    expect(
      await page.locator('input:not([type=checkbox],[type=file]), textarea, [contenteditable]').count(),
    ).toBe(1);
    for (const part of [
      'Where the class divided',
      'Paper by paper',
      'Where it ended',
      'Branch by branch',
      'The least-taken path',
      'To talk about',
    ])
      expect(await page.getByRole('heading', { name: part }).count(), part).toBe(1);
    expect(await kept(page)).toEqual([]);
    expect(problems).toEqual([]);
    expect(await faultsOfAll(page)).toEqual([]);
    await context.close();
  });

  it('opens a run in a tab of its own, to be read and not kept', async () => {
    const { context, page, problems } = await openBoard();
    await paste(page, [first, first, first].map(link).join('\n'));
    const [replay] = await Promise.all([
      context.waitForEvent('page'),
      page.getByRole('link', { name: /Replay this run/ }).click(),
    ]);
    await replay.waitForFunction(() => document.documentElement.dataset['run'] !== undefined);
    expect(await replay.getByRole('complementary').first().innerText()).toContain('handed to you');
    expect((await kept(page)).filter((key) => key.startsWith('empty-chair/run'))).toEqual([]);
    expect(problems).toEqual([]);
    await context.close();
  });

  it('hides small groups on a small board unless the teacher shows them', async () => {
    const { context, page } = await openBoard();
    await paste(page, [first, first, first, runs[1] ?? [], runs[2] ?? []].map(typed).join('\n'));
    const hide = page.getByLabel(/Hide small groups/);
    expect(await hide.isChecked()).toBe(true);
    expect((await numbers(page)).filter((text) => text === '1' || text === '2')).toEqual([]);
    // Three of the five runs are equal: that one can be read again, the two that one pupil each handed in cannot.
    const replays = page.getByRole('link', { name: /Replay this run/ });
    expect(await replays.count()).toBe(1);
    expect(await page.locator('.keeping').textContent()).toContain('those of small groups too');
    await hide.uncheck();
    expect(await replays.count()).toBe(3);
    expect(await page.locator('.keeping').textContent()).not.toContain('small groups');
    expect((await numbers(page)).filter((text) => text === '1' || text === '2').length).toBeGreaterThan(0);
    await context.close();
  });

  it('keeps nothing until asked, and clears all of it, which can be undone', async () => {
    const { context, page } = await openBoard();
    await paste(page, runs.slice(0, 9).map(typed).join('\n'));
    expect(await kept(page)).toEqual([]);
    await page.getByRole('button', { name: 'Keep on this device' }).click();
    expect(await kept(page)).toEqual(['empty-chair/board']);
    await page.reload();
    expect(await total(page)).toMatch(/^9/);
    await clear(page);
    expect(await kept(page)).toEqual([]);
    expect(await page.getByRole('heading', { name: 'Nothing on the board yet' }).count()).toBe(1);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await total(page)).toMatch(/^9/);
    expect(await kept(page)).toEqual(['empty-chair/board']);
    await clear(page);
    expect(await kept(page)).toEqual([]);
    await context.close();
  });

  it('goes out as JSON and as CSV, and comes in as the same board', async () => {
    const { context, page } = await openBoard();
    await paste(page, forty);
    const before = [await total(page), ...(await numbers(page))];
    const files: Buffer[] = [];
    for (const name of ['Save as JSON', 'Save as CSV']) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name }).click(),
      ]);
      files.push(readFileSync(await download.path()));
    }
    for (const [n, buffer] of files.entries()) {
      await clear(page);
      await page
        .getByLabel('Bring in a file')
        .setInputFiles({ name: n ? 'board.csv' : 'board.json', mimeType: 'text/plain', buffer });
      await page.locator('.total').waitFor();
      expect([await total(page), ...(await numbers(page))]).toEqual(before);
    }
    await context.close();
  });

  it('works by keyboard alone, fits a narrow window, and prints without its buttons', async () => {
    const { context, page } = await openBoard({ width: 320, height: 640 });
    expect(await faultsOfAll(page)).toEqual([]);
    await page.getByRole('textbox').focus();
    await page.keyboard.insertText(forty);
    await page.keyboard.press('Control+Enter');
    expect(await total(page)).toMatch(/^37/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Put on the board');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
    expect(await page.getByRole('heading', { name: 'Paper by paper' }).isVisible()).toBe(true);
    await context.close();
  });
});
