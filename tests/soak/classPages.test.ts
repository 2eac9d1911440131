/** The pages for a class as a reader with low vision has them: text at twice its size, forced colours, a window of 320 px. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { loadProject } from '../../src/authoring/project.ts';
import { codeBook, writeClassCode } from '../../src/classroom/classCode.ts';
import { addRules, seriousFaults } from '../browser/axe.ts';
import { launchChromium } from '../browser/chromium.ts';

const meta = loadProject().source?.meta;
if (meta === undefined) throw new Error('the story does not build');
const code = writeClassCode(
  {
    kind: 'unit',
    run: { story: meta.name, from: '4a', choices: ['winter_offer.refuse', 'widen.leave'] },
    tag: '7K',
    predictions: ['winter_offer.accept'],
  },
  codeBook(meta),
);

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

type Look = 'text at twice its size' | 'forced colours' | '320 px';

async function put(page: Page, look: Look): Promise<void> {
  if (look === 'text at twice its size') await addRules(page, 'html { font-size: 200% !important }');
  if (look === '320 px') await page.setViewportSize({ width: 320, height: 640 });
  // What is not laid out yet would not be looked at.
  await addRules(page, '* { content-visibility: visible !important }');
}

interface Shown {
  readonly name: string;
  readonly hash: string;
  readonly ready?: (page: Page) => Promise<void>;
}

const PAGES: readonly Shown[] = [
  {
    name: 'the board',
    hash: '#board',
    ready: async (page) => {
      await page.getByRole('textbox').fill(`${code}\n${code}\n${code}\nnothing`);
      await page.getByRole('button', { name: 'Put on the board' }).click();
    },
  },
  { name: 'the guide', hash: '#guide' },
  { name: 'the list of present mode', hash: '#present' },
  { name: 'a unit presented', hash: '#present=4a' },
  { name: 'the report', hash: `#report=${code}` },
  { name: 'a lesson', hash: '#unit=4a' },
  {
    name: 'a prediction',
    hash: '#unit=4a',
    ready: async (page) => {
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await page.locator('.predict').waitFor();
    },
  },
];
const LOOKS: readonly Look[] = ['text at twice its size', 'forced colours', '320 px'];

describe.each(LOOKS)('with %s', (look) => {
  // A slide is for a wall: it has its own size of letters, and no narrow window.
  const pages = PAGES.filter(({ hash }) => look === 'forced colours' || !hash.startsWith('#present='));
  it.each(pages)('$name can be read and used', async ({ hash, ready }) => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 720 },
      reducedMotion: 'reduce',
      forcedColors: look === 'forced colours' ? 'active' : 'none',
    });
    const page = await context.newPage();
    await page.goto(`${inject('gameUrl')}${hash}`);
    await page.locator('h1').first().waitFor();
    await page.waitForLoadState('networkidle');
    await ready?.(page);
    await put(page, look);
    // Axe reads -webkit-text-fill-color, which Chromium reports as the sheet has it though it paints the reader's colour.
    const faults = (await seriousFaults(page)).filter(
      (fault) => look !== 'forced colours' || !fault.startsWith('color-contrast'),
    );
    expect.soft(faults).toEqual([]);
    // Drawings may hang over the edge, words and controls may not; a table that scrolls by itself has its own.
    const beyond = await page.evaluate(() => {
      window.scrollTo(200, window.scrollY);
      const said = [...document.querySelectorAll('h1, h2, h3, p, legend, label, button, a, input')];
      const cut = said.filter(
        (one) =>
          one.closest('.wide-table, .river-scroll, .unseen') === null &&
          one.getBoundingClientRect().right > document.documentElement.clientWidth + 1,
      );
      return [window.scrollX, ...cut.map((one) => one.outerHTML.slice(0, 90))];
    });
    expect.soft(beyond).toEqual([0]);
    await context.close();
  });
});
