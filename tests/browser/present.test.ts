/** Present mode on a projector: keys, covered tallies, nothing given away, nothing scrolled, and a lesson without a network. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { loadProject, projectEvidence } from '../../src/authoring/project.ts';
import { seriousFaults } from './axe.ts';
import { launchChromium } from './chromium.ts';
import { openPage } from './player.ts';

const { decisions: every } = projectEvidence(loadProject());
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const slideOf = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('main')?.dataset['slide'] ?? '');
const isOpen = async (page: Page): Promise<boolean> =>
  (await slideOf(page)) === 'vote' && (await page.locator('.option.underlined').count()) === 0;

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

/** What the words on a slide measure: their smallest size and least contrast, and whether anything must be scrolled. */
const look = (page: Page) =>
  page.evaluate(() => {
    const luminance = (rgb: readonly number[]): number => {
      const [r = 0, g = 0, b = 0] = rgb.map((v) =>
        v / 255 <= 0.03928 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const numbers = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const groundOf = (element: Element): number[] => {
      for (let at: Element | null = element; at !== null; at = at.parentElement) {
        const ground = numbers(getComputedStyle(at).backgroundColor);
        if (ground.length === 3) return ground;
      }
      return [255, 255, 255];
    };
    const sizes: number[] = [];
    const ratios: number[] = [];
    const stage = document.querySelector('.stage-slide');
    for (const element of stage?.querySelectorAll<HTMLElement>('*') ?? []) {
      const hasWords = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
      if (!hasWords || element.closest('button') !== null || element.getClientRects().length === 0) continue;
      const style = getComputedStyle(element);
      sizes.push(Number.parseFloat(style.fontSize));
      const [a, b] = [luminance(numbers(style.color)), luminance(groundOf(element))];
      ratios.push((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05));
    }
    const buttons = [...document.querySelectorAll<HTMLElement>('.present button')].map((button) => {
      const { width, height } = button.getBoundingClientRect();
      return Math.min(width, height);
    });
    const votes = document.querySelector<HTMLElement>('.votes');
    return {
      least: Math.min(...sizes),
      contrast: Math.min(...ratios),
      options: [...document.querySelectorAll<HTMLElement>('.option p')].map((p) =>
        Number.parseFloat(getComputedStyle(p).fontSize),
      ),
      button: Math.min(...buttons),
      // Scrolled or cut off, down or across.
      over: [document.documentElement, votes].filter(
        (box) =>
          box !== null && (box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1),
      ).length,
    };
  });

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

  it('gives nothing away before the reveal, fits, and goes on without a network', async () => {
    const { page, problems } = await openPage(browser, `${inject('gameUrl')}#present=4a`);
    await page.waitForLoadState('networkidle');
    // The browser asks for the tab's icon again by itself.
    const missed: string[] = [];
    page.on('requestfailed', (request) => {
      if (!request.url().includes('icon')) missed.push(request.url());
    });
    await page.context().setOffline(true);
    const decisions = every.filter(({ unit }) => unit === '4a');
    let votes = 0;
    for (let n = 0; n < 120 && (await slideOf(page)) !== 'stop'; n++) {
      const kind = await slideOf(page);
      const seen = await look(page);
      expect(seen.least, `${kind} ${n}`).toBeGreaterThanOrEqual(28);
      expect(seen.contrast, `${kind} ${n}`).toBeGreaterThanOrEqual(7);
      expect(seen.button).toBeGreaterThanOrEqual(44);
      if (await isOpen(page)) {
        votes++;
        expect(Math.min(...seen.options)).toBeGreaterThanOrEqual(32);
        expect(seen.over).toBe(0);
        const html = await page.evaluate(() => document.documentElement.outerHTML);
        const id = await page.locator('.votes').getAttribute('data-decision');
        const decision = decisions.find((one) => one.id === id);
        if (decision !== undefined) {
          expect(html).not.toContain(decision.history_says);
          for (const { line, reason } of decision.options) {
            expect(html).not.toContain(`>${line}<`);
            expect(html).not.toContain(reason);
          }
        }
        // Nothing but its own words, letter and id tells one line from another.
        const shapes = await page.locator('.option').evaluateAll((some) =>
          some.map((one) => {
            const copy = one.cloneNode(true) as HTMLElement;
            copy.removeAttribute('data-option');
            copy.querySelector('.words-of')?.replaceChildren();
            return copy.outerHTML.replaceAll(/\b[A-D]\b/g, 'X');
          }),
        );
        expect(new Set(shapes).size).toBe(1);
        expect(html).not.toMatch(/data-(historical|record|grade)|historical/i);
        await page.keyboard.press('b');
        await page.keyboard.press('r');
      }
      if (kind === 'reveal')
        expect(
          await page
            .locator('.half img')
            .evaluateAll((all) =>
              all.every((one) => one instanceof HTMLImageElement && one.naturalWidth > 0),
            ),
        ).toBe(true);
      await page.keyboard.press('ArrowRight');
    }
    expect(votes).toBe(decisions.filter(({ historical }) => historical !== null).length);
    expect(await page.locator('[data-part="class-code"]').innerText()).toMatch(/^(\w{4}-){3}\w{4}$/);
    expect([...missed, ...problems.filter((one) => !one.includes('DISCONNECTED'))]).toEqual([]);
    await page.context().close();
  });

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
