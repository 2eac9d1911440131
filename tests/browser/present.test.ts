/** Present mode on a projector: keys, covered tallies, nothing given away, nothing scrolled, and a lesson without a network. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { loadProject, projectEvidence } from '../../src/authoring/project.ts';
import { seriousFaults } from './axe.ts';
import { launchChromium } from './chromium.ts';
import { openPage } from './player.ts';
import { isOpen, presentUnit, slideOf } from './presentUnit.ts';

const { decisions } = projectEvidence(loadProject());
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** On with the keyboard until a selector is there; what is asked on the way is answered with `line`. */
async function onTo(page: Page, selector: string, line = 'a'): Promise<void> {
  for (let n = 0; n < 150 && (await page.locator(selector).count()) === 0; n++) {
    if (await isOpen(page)) {
      await page.keyboard.press(line);
      await page.keyboard.press('r');
    }
    await page.keyboard.press('ArrowRight');
  }
  await page.locator(selector).first().waitFor({ state: 'attached', timeout: 1000 });
}

describe('present mode', () => {
  it('counts by key and button, covered, asks at a tie, votes again, and undoes', async () => {
    const { page, problems } = await openPage(browser, `${inject('gameUrl')}#present`);
    expect(await seriousFaults(page)).toEqual([]);
    await page.locator('[data-unit="2"]').click();
    await onTo(page, '[data-decision="boycott"]');
    expect(await page.locator('.hands').count()).toBe(0);
    for (const key of ['a', 'a', 'b', 'Shift+A']) await page.keyboard.press(key);
    expect(await page.locator('.count').innerText()).toBe('2 hands');
    expect(await page.locator('.votes').innerText()).not.toMatch(/^\d+$/m);
    await page.keyboard.press('r');
    expect(await page.getByRole('alert').innerText()).toContain('A and B are level.');
    await page.getByRole('button', { name: 'Run-off' }).click();
    await page.getByRole('button', { name: 'A hand more for B' }).click();
    expect(await page.getByRole('button', { name: 'A hand more for C' }).isDisabled()).toBe(true);
    await page.keyboard.press('v');
    await page.keyboard.press('a');
    await page.keyboard.press('s');
    expect(await page.locator('.option').first().locator('.earlier b').allInnerTexts()).toEqual(['1', '0']);
    expect(await page.locator('.option output').allInnerTexts()).toEqual(['1', '0', '0']);
    expect(await seriousFaults(page)).toEqual([]);
    await page.keyboard.press('t');
    await page.waitForFunction(() => document.querySelector('.clock')?.textContent !== '4:00');
    await page.keyboard.press('t');
    await page.keyboard.press('r');
    expect(await page.locator('.option.underlined').count()).toBe(1);
    await page.keyboard.press('z');
    expect(await page.locator('.option.underlined').count()).toBe(0);
    expect(await page.locator('.count').innerText()).toBe('1 hand');
    await page.keyboard.press('r');
    await page.keyboard.press('r');
    expect(await slideOf(page)).toBe('reveal');
    expect(await page.getByRole('region', { name: 'The record' }).innerText()).toContain('Stay away');
    expect(await seriousFaults(page)).toEqual([]);
    await page.reload();
    await page.waitForFunction(() => document.documentElement.dataset['run'] !== undefined);
    expect(page.url()).toContain('#present=2&run=');
    // Of a lesson nothing is kept: what the device may hold is how the game is to look.
    const kept = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
    expect(kept.filter((key) => key !== 'empty-chair/settings')).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('button', { name: 'Go on with unit 2' }).count()).toBe(1);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it.each(['4a', '6'])(
    'gives nothing away before the reveal, fits, and goes on without a network: unit %s',
    async (unit) => {
      await presentUnit(browser, inject('gameUrl'), unit, decisions);
    },
  );

  it('tells the speaker’s window where it stands, and the room nothing of it', async () => {
    const { page, problems } = await openPage(browser, `${inject('gameUrl')}#present=4a`);
    await onTo(page, '[data-decision="winter_offer"]');
    const [notes] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('n')]);
    await notes.getByText('What the evidence supports').waitFor();
    expect(await page.locator('.notes').count()).toBe(0);
    await page.keyboard.press('c');
    await notes.getByText(/C 1/).waitFor();
    await notes.getByRole('button', { name: 'Underline, or the record' }).click();
    await page.locator('.option.underlined').waitFor();
    await notes.close();
    await page.evaluate(() => {
      window.open = () => null;
    });
    await page.keyboard.press('n');
    await page.locator('.notes-here .notes').waitFor();
    expect(await page.locator('.notes-here .warning').innerText()).toContain('Everybody in the room');
    await page.keyboard.press('n');
    expect(await page.locator('.notes-here').count()).toBe(0);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.vote-cards .card:visible').allInnerTexts()).toEqual(['A', 'B', 'C', 'D']);
    expect(await page.locator('.stage-slide:visible').count()).toBe(0);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
