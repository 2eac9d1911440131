/** A unit presented from its first slide to its last without a network, with what every slide must hold to. */
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Decision } from '../../src/evidence/types.ts';
import { openPage } from './player.ts';

export const slideOf = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('main')?.dataset['slide'] ?? '');
export const isOpen = async (page: Page): Promise<boolean> =>
  (await slideOf(page)) === 'vote' && (await page.locator('.option.underlined').count()) === 0;

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
    const boxes = document.querySelectorAll<HTMLElement>('.votes, .stage-slide');
    return {
      least: Math.min(...sizes),
      contrast: Math.min(...ratios),
      options: [...document.querySelectorAll<HTMLElement>('.option p')].map((p) =>
        Number.parseFloat(getComputedStyle(p).fontSize),
      ),
      button: Math.min(...buttons),
      // Scrolled or cut off, down or across.
      over: [document.documentElement, ...boxes].filter(
        (box) => box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1,
      ).length,
    };
  });

/** Nothing in the page tells what history did here, nor one line from another but its own words. */
async function givesNothingAway(page: Page, decisions: readonly Decision[]): Promise<void> {
  const html = await page.evaluate(() => document.documentElement.outerHTML);
  const id = await page.locator('.votes').getAttribute('data-decision');
  const decision = decisions.find((one) => one.id === id);
  if (decision !== undefined) {
    const tree = await page.locator('body').ariaSnapshot();
    for (const { line, reason } of decision.options) {
      expect(html).not.toContain(`>${line}<`);
      expect(html).not.toContain(reason);
      expect(tree).not.toContain(reason);
    }
    // A paper that history never met has nothing to say of it.
    if (decision.history_says !== '') {
      expect(html).not.toContain(decision.history_says);
      expect(tree).not.toContain(decision.history_says);
    }
  }
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
}

/**
 * @param line the key of the line taken at every vote.
 * @returns how many votes there were.
 */
export async function presentUnit(
  browser: Browser,
  url: string,
  unit: string,
  decisions: readonly Decision[],
  line = 'b',
): Promise<number> {
  const { page, problems } = await openPage(browser, `${url}#present=${unit}`);
  await page.waitForLoadState('networkidle');
  // The browser asks for the tab's icon again by itself.
  const missed: string[] = [];
  page.on('requestfailed', (request) => {
    if (!request.url().includes('icon')) missed.push(request.url());
  });
  await page.context().setOffline(true);
  let votes = 0;
  for (let n = 0; n < 150 && (await slideOf(page)) !== 'stop'; n++) {
    const kind = await slideOf(page);
    const where = `unit ${unit}, slide ${n}, ${kind}`;
    const seen = await look(page);
    expect.soft(seen.least, where).toBeGreaterThanOrEqual(28);
    expect.soft(seen.contrast, where).toBeGreaterThanOrEqual(7);
    expect.soft(seen.button, where).toBeGreaterThanOrEqual(44);
    expect.soft(seen.over, where).toBe(0);
    if (await isOpen(page)) {
      votes++;
      expect.soft(Math.min(...seen.options), where).toBeGreaterThanOrEqual(32);
      await givesNothingAway(page, decisions);
      await page.keyboard.press(line);
      await page.keyboard.press('r');
    }
    if (kind === 'reveal')
      expect(
        await page
          .locator('.half img')
          .evaluateAll((all) => all.every((one) => one instanceof HTMLImageElement && one.naturalWidth > 0)),
      ).toBe(true);
    await page.keyboard.press('ArrowRight');
  }
  expect(await page.locator('[data-part="class-code"]').innerText()).toMatch(/^(\w{4}-){3}\w{4}$/);
  expect([...missed, ...problems.filter((one) => !one.includes('DISCONNECTED'))]).toEqual([]);
  expect(votes).toBeGreaterThan(0);
  await page.context().close();
  return votes;
}
