/** The report as a pupil prints it: two sides on either paper, and nothing of what is typed goes anywhere by itself. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { loadProject, projectEvidence, readChart } from '../../src/authoring/project.ts';
import { codeBook, writeClassCode } from '../../src/classroom/classCode.ts';
import { reportHref } from '../../src/classroom/report/asked.ts';
import type { Ways } from '../../src/replay/ways.ts';
import { addAxe } from './axe.ts';
import { launchChromium } from './chromium.ts';
import { openPage } from './player.ts';

const project = loadProject();
const evidence = projectEvidence(project);
const meta = project.source?.meta;
const ways = readChart()?.ways;
if (meta === undefined || ways === undefined || evidence === null)
  throw new Error('the story does not build');

/** The longest way there is from a place to an ending. */
function longest(all: Ways, at: number, known = new Map<number, string[]>()): string[] {
  const found = known.get(at);
  if (found !== undefined) return found;
  const way = all[at];
  let best: string[] = [];
  if (way !== undefined && 'leads' in way)
    for (const [option, next] of Object.entries(way.leads)) {
      const rest = [option, ...longest(all, next, known)];
      if (rest.length > best.length) best = rest;
    }
  known.set(at, best);
  return best;
}

const whole = longest(ways, 0);
const LONGEST = reportHref({ story: meta.name, choices: whole }, meta);
const HALF = reportHref({ story: meta.name, choices: whole.slice(0, 12) }, meta);
const EMPTY = reportHref({ story: meta.name, choices: [] }, meta);
const UNIT_CODE = writeClassCode(
  {
    kind: 'unit',
    run: { story: meta.name, from: '4a', choices: ['winter_offer.refuse', 'widen.leave'] },
    tag: '7K',
    predictions: ['winter_offer.accept', 'widen.limited'],
  },
  codeBook(meta),
);
const UNIT = `#report=${UNIT_CODE}`;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const openReport = (hash: string) => openPage(browser, `${inject('gameUrl')}${hash}`);

/** How many sides each paper takes. */
async function sidesOf(page: Page): Promise<Record<string, number>> {
  const sides: Record<string, number> = {};
  for (const format of ['A4', 'Letter']) {
    const pdf = await page.pdf({ format });
    sides[format] = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  }
  return sides;
}

const TWO = { A4: 2, Letter: 2 };
const LONG_WORDS =
  'The word went to Washington by way of Delhi, and nobody had asked which of them would mind. ';

async function fillAll(page: Page): Promise<void> {
  for (const box of await page.locator('textarea').all()) {
    const room = Number(await box.getAttribute('maxlength'));
    await box.fill(LONG_WORDS.repeat(20).slice(0, room));
  }
}

describe('the report on paper', () => {
  for (const [name, hash] of [
    ['of the longest run', LONGEST],
    ['of half a run', HALF],
    ['of a unit', UNIT],
  ] as const)
    it(`${name} takes two sides, empty or written full, with nothing cut off and nothing to press`, async () => {
      const { page, problems } = await openReport(hash);
      expect(await sidesOf(page)).toEqual(TWO);
      await fillAll(page);
      expect(await sidesOf(page)).toEqual(TWO);
      // Letter and A4 less the margins, at 96 dots to the inch.
      await page.setViewportSize({ width: 703, height: 1054 });
      await page.emulateMedia({ media: 'print' });
      const seen = await page.evaluate(() => {
        const shown = (element: Element): boolean => element.getClientRects().length > 0;
        const sheet = document.querySelector('.report-sheet');
        const right = sheet?.getBoundingClientRect().right ?? 0;
        const texts = [...document.querySelectorAll('.report-sheet *:not(.report-lines *, .unseen)')].filter(
          shown,
        );
        return {
          controls: [...document.querySelectorAll('button, input, textarea, nav')].filter(shown).length,
          over: texts
            .filter(
              (element) =>
                element.getBoundingClientRect().right > right + 1 ||
                (element.scrollWidth > element.clientWidth + 1 &&
                  getComputedStyle(element).overflow !== 'visible'),
            )
            .map((element) => element.outerHTML.slice(0, 80)),
          written: document.querySelectorAll('.report-written').length,
        };
      });
      expect(seen).toEqual({ controls: 0, over: [], written: 6 });
      expect(problems).toEqual([]);
      await page.context().close();
    });
});

describe('the report on the screen', () => {
  it('says the run, has the code and a line for the name that is no field, and no serious fault for axe', async () => {
    const { page } = await openReport(UNIT);
    expect(await page.locator('.report-path tbody tr').count()).toBe(2);
    expect(await page.locator('.report-code code').innerText()).toBe(UNIT_CODE);
    expect(await page.getByRole('img', { name: 'The link as a QR code' }).count()).toBe(1);
    expect(await page.locator('input').count()).toBe(0);
    await addAxe(page);
    const faults = await page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run: () => Promise<{ violations: { id: string; impact: string }[] }> };
      };
      return (await axe.run()).violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id }) => id);
    });
    expect(faults).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.context().close();
  });

  it('counts the words, keeps none of them, and warns before they are lost', async () => {
    const { page } = await openReport(UNIT);
    const stored = (): Promise<string> =>
      page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
    const before = await stored();
    await page.getByRole('textbox', { name: /^Claim/ }).click();
    await page.keyboard.type('Supply decided it.');
    await expect.poll(() => page.locator('#report-claim-room').innerText()).toContain('3 words');
    expect(await stored()).toBe(before);
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await page.getByRole('button', { name: 'Clear what you typed' }).click();
    await page.getByRole('button', { name: 'Keep it' }).click();
    expect(await page.getByRole('textbox', { name: /^Claim/ }).inputValue()).toBe('Supply decided it.');
    await page.reload();
    await expect.poll(() => asked).toEqual(['beforeunload']);
    await page.getByRole('textbox', { name: /^Claim/ }).click();
    await page.keyboard.type('Again.');
    await page.getByRole('button', { name: 'Clear what you typed' }).click();
    await page.getByRole('button', { name: 'Clear it' }).click();
    expect(await page.getByRole('textbox', { name: /^Claim/ }).inputValue()).toBe('');
    await page.reload();
    expect(asked).toHaveLength(1);
    await page.context().close();
  });

  it('is saved as a page that needs nothing, and as text', async () => {
    const { page } = await openReport(LONGEST);
    await page.getByRole('textbox', { name: /^Claim/ }).fill('Supply <b>decided</b> it.');
    const saved = async (name: string): Promise<string> => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name }).click(),
      ]);
      return readFileSync(await download.path(), 'utf8');
    };
    const html = await saved('Save as .html');
    expect(html).not.toMatch(/<script|<link|<textarea|<button|src=|@import|url\((?!data:)/i);
    const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
    const file = await context.newPage();
    await file.setContent(html);
    expect(await file.locator('.report-written').innerText()).toBe('Supply <b>decided</b> it.');
    expect(await file.locator('.report-path tbody tr').count()).toBe(whole.length);
    expect(await sidesOf(file)).toEqual(TWO);
    await context.close();
    const text = await saved('Save as .txt');
    expect(text).toContain('Supply <b>decided</b> it.');
    expect(text).toContain(`${whole.length}. `);
    await page.context().close();
  });

  it('says in plain words that a code is damaged, and takes another', async () => {
    const { page } = await openReport(`${UNIT.slice(0, -1)}${UNIT.endsWith('7') ? '8' : '7'}`);
    expect(await page.getByRole('status').innerText()).toContain('group by group');
    await page.getByRole('textbox').fill(UNIT_CODE.toLowerCase());
    await page.getByRole('button', { name: 'Open it' }).click();
    await page.getByRole('article', { name: 'Report' }).waitFor();
    await page.goto(`${inject('gameUrl')}${EMPTY}`);
    await page.getByText('Nothing has been underlined in this run yet').waitFor();
    await page.context().close();
  });
});
