/** The comparison in a real page: opened from a link and from the menu, moved by date, changed, printed, and gone back from. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { loadProject, projectEvidence } from '../../src/authoring/project.ts';
import { encodeRun } from '../../src/run/code.ts';
import { addAxe } from './axe.ts';
import { launchChromium } from './chromium.ts';
import { openPage, phaseOf, runOf } from './player.ts';

const project = loadProject();
const { history } = projectEvidence(project);

function codeOf(choices: readonly string[]): string {
  if (project.source === null) throw new Error('the story does not compile');
  return encodeRun({ story: 'empty-chair', choices }, project.source.meta);
}
const before = (id: string): string[] => history.slice(0, history.indexOf(id));
/** History to 25 June 1950, and there the other line; then a world's own papers. */
const OTHER =
  'boycott.veto police_action.ground allies.assembly parallel.north air_cover.hidden volunteers.cross ' +
  'winter_offer.accept incident.pass heirs.change camps.false speech.closed plenum.promise';
const VETO = codeOf([...before('boycott.stay'), ...OTHER.split(' ')]);
const AT_FORK = codeOf(before('boycott.stay'));

let browser: Browser;
let page: Page;
let problems: string[];
const compare = () => page.getByRole('dialog', { name: 'Compare' });
const slider = () => compare().getByRole('slider', { name: 'Date of both maps' });
const side = (name: 'Compare' | 'with') => compare().getByRole('combobox', { name, exact: true });

async function openLink(pair: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${inject('gameUrl')}#compare=${pair}`);
  await page.waitForFunction(() => document.documentElement.dataset['run'] !== undefined);
}
const wholeOf = async (): Promise<void> => {
  await compare().getByRole('region', { name: 'Endings' }).waitFor();
};

beforeAll(async () => {
  // The stage has no part in it, and is slow where there is no graphics card.
  browser = await launchChromium(['--disable-3d-apis']);
  ({ page, problems } = await openPage(browser, inject('gameUrl')));
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterAll(() => browser.close());

describe('a comparison from a link', () => {
  it('shows where the two part and what came of it, and moves both maps by the keyboard', async () => {
    await openLink(`${VETO},history`);
    await wholeOf();
    const fork = compare().getByRole('region', { name: 'Where they part' });
    expect(await fork.innerText()).toMatch(/The empty chair/i);
    expect(await fork.getByRole('region').count()).toBe(2);
    await slider().focus();
    await page.keyboard.press('Home');
    const maps = compare().locator('.maps.screen-only .one-map img');
    const shown = () => maps.evaluateAll((all) => all.map((one) => (one as HTMLImageElement).src));
    const said = () => slider().getAttribute('aria-valuetext');
    expect(await said()).toBe('25 June 1950, before the paper');
    const [first, second] = await shown();
    expect(first).toBe(second);
    const dates = new Set<string | null>();
    let parted = 0;
    for (let n = 0; n < 8; n++) {
      await page.keyboard.press('ArrowRight');
      dates.add(await said());
      const [one, other] = await shown();
      if (one !== other) parted++;
    }
    expect(dates.size).toBe(8);
    expect(parted).toBeGreaterThan(0);
    expect(await compare().locator('.maps output').innerText()).toBe([...dates].at(-1));
    const widths = await maps.evaluateAll((all) => all.map((one) => (one as HTMLImageElement).naturalWidth));
    expect(Math.min(...widths)).toBeGreaterThan(0);
  });

  it('copies a link that opens the same comparison', async () => {
    await compare().getByRole('button', { name: 'Copy the link' }).click();
    await compare().getByText('Copied.').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(`${inject('gameUrl')}#compare=${VETO},history`);
  });

  it('has no fault that axe finds, here or where a run stops', async () => {
    const faults = async (): Promise<string[]> => {
      await addAxe(page);
      return page.evaluate(async () => {
        const { axe } = window as unknown as {
          axe: { run: (at: string) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        const { violations } = await axe.run('dialog');
        return violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 90)).join()}`,
        );
      });
    };
    expect(await faults()).toEqual([]);
    await openLink(`${AT_FORK},history`);
    await wholeOf();
    await slider().focus();
    await page.keyboard.press('End');
    await compare().getByText('This run has not come so far.').first().waitFor();
    expect(await compare().locator('.maps.screen-only .one-map img').count()).toBe(1);
    expect(await faults()).toEqual([]);
  });

  it('fits a telephone’s page: nothing lies beyond its edge at 390 and 320 px', async () => {
    await openLink(`${VETO},history`);
    await wholeOf();
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 700 });
      const out = await page.evaluate((edge) => {
        const hidden = '.unseen, .print-only, [aria-hidden=true]';
        return [
          ...document.querySelectorAll(
            '.compare :is(p, h3, h4, td, th, button, select, img, figure, .state)',
          ),
        ]
          .filter((one) => !one.closest(hidden) || one.classList.contains('state'))
          .filter((one) => getComputedStyle(one).clipPath === 'none')
          .filter((one) => {
            const { left, right, width: wide } = one.getBoundingClientRect();
            return wide > 0 && (right > edge + 1 || left < -1);
          })
          .map((one) => `${one.tagName}.${one.className}: ${one.textContent?.slice(0, 40)}`);
      }, width);
      expect(out).toEqual([]);
      const sheet = page.locator('.panel-sheet');
      expect(await sheet.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
    }
    await page.setViewportSize({ width: 1280, height: 720 });
  });

  it('is printed with nothing to press and nothing cut', async () => {
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 700, height: 1000 });
    const print = await page.evaluate(() => {
      const seen = (one: Element): boolean => one.getClientRects().length > 0;
      const all = [...document.querySelectorAll('*')].filter(seen);
      return {
        pressed: all
          .filter((one) => one.matches('button, input, select, a'))
          .map((one) => one.outerHTML.slice(0, 80)),
        cut: all
          .filter((one) => one.closest('.compare') && !one.closest('.unseen'))
          .filter(
            (one) => one.scrollWidth > one.clientWidth + 2 && getComputedStyle(one).overflowX !== 'visible',
          )
          .map((one) => one.className),
        scrolls: all
          .filter(
            (one) =>
              ['auto', 'scroll'].includes(getComputedStyle(one).overflowY) &&
              one.scrollHeight > one.clientHeight,
          )
          .map((one) => one.className),
        maps: document.querySelectorAll('.maps.print-only img').length,
        beyond: [...document.querySelectorAll('.compare :is(p, td, h3, h4, img)')].filter(
          (one) => seen(one) && !one.closest('.unseen') && one.getBoundingClientRect().right > innerWidth + 1,
        ).length,
      };
    });
    expect(print).toEqual({ pressed: [], cut: [], scrolls: [], maps: 4, beyond: 0 });
    expect(await page.locator('.compare .print-only .link').innerText()).toContain(
      `#compare=${VETO},history`,
    );
    const pdf = await page.pdf({ format: 'A4' });
    expect((pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length).toBeLessThanOrEqual(3);
    await page.emulateMedia({ media: null });
    await page.setViewportSize({ width: 1280, height: 720 });
  });

  it('opens a run at the fork', async () => {
    const yours = compare().getByRole('region', { name: 'Where they part' }).getByRole('region').first();
    await yours.getByRole('button', { name: 'Open this run at this paper' }).click();
    await page.waitForFunction((code) => document.documentElement.dataset['run'] === code, AT_FORK);
    await compare().waitFor({ state: 'detached' });
    expect(await runOf(page)).toBe(AT_FORK);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Story');
    for (let n = 0; n < 30 && (await phaseOf(page)) !== 'deciding'; n++)
      await page.locator('[data-action=continue]').click();
    expect(await page.locator('[data-decision]').getAttribute('data-decision')).toBe('boycott');
  });

  it('of a damaged code says so plainly', async () => {
    await openLink(`${VETO.slice(0, -1)}${VETO.endsWith('A') ? 'B' : 'A'},history`);
    await page.getByText('This comparison cannot be opened: one of its codes is damaged.').waitFor();
    expect(await compare().count()).toBe(0);
  });
});

describe('a comparison from the menu', () => {
  it('sets the run on screen beside history, and another in its place when it is picked', async () => {
    await page.goto('about:blank');
    await page.goto(`${inject('gameUrl')}#run=${VETO}`);
    await page.waitForFunction(() => document.documentElement.dataset['run'] !== undefined);
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Compare' }).click();
    await wholeOf();
    const other = await side('Compare').locator('option').count();
    expect(other).toBeGreaterThan(1);
    expect(await side('with').locator('option:checked').innerText()).toBe('What history records');
    const names = await side('with').locator('option').allInnerTexts();
    await side('with').selectOption({ index: 1 });
    await wholeOf();
    expect(await compare().getByRole('region', { name: 'Where they part' }).innerText()).not.toContain(
      'What history records',
    );
    expect(await compare().getByRole('region', { name: 'Endings' }).innerText()).toContain(names[1] ?? '?');
    await compare().getByRole('button', { name: 'Swap sides' }).click();
    await wholeOf();
    expect(await side('Compare').locator('option:checked').innerText()).toBe(names[1]);
    expect(problems).toEqual([]);
  });

  it('says that there is nothing to compare where no run is kept', async () => {
    const fresh = await openPage(browser, inject('gameUrl'));
    await fresh.page.getByRole('button', { name: 'Menu' }).click();
    await fresh.page.getByRole('dialog').getByRole('button', { name: 'Compare' }).click();
    await fresh.page.getByText('Nothing to compare yet.').waitFor();
    await fresh.page.context().close();
  });
});
