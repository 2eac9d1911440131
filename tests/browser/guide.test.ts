/** The teacher's guide in a browser: one click away, every link leads somewhere, it prints, and it says what is true. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { PATHS } from '../../src/authoring/paths.ts';
import { loadTeaching } from '../../src/authoring/teaching.ts';
import { PARTS } from '../../src/classroom/guide/contents.ts';
import { KEPT } from '../../src/classroom/guide/kept.ts';
import { addAxe } from './axe.ts';
import { launchChromium } from './chromium.ts';
import { openPage, phaseOf } from './player.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** The guide at an address, with whatever went wrong. */
async function openGuide(
  hash: string,
  size = { width: 1280, height: 720 },
): Promise<{ page: Page; problems: string[] }> {
  const page = await (await browser.newContext({ viewport: size, reducedMotion: 'reduce' })).newPage();
  const problems: string[] = [];
  const { host } = new URL(inject('gameUrl'));
  page.on('pageerror', (error) => problems.push(`page: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const to = new URL(request.url());
    if (to.host !== host && !['data:', 'blob:'].includes(to.protocol))
      problems.push(`other host: ${to.host}`);
  });
  await page.goto(`${inject('gameUrl')}${hash}`);
  await page.locator('.guide h2').first().waitFor();
  await page.waitForLoadState('load');
  return { page, problems };
}

describe('the way to the guide', () => {
  it('is one press from the title page, and none from a pupil’s lesson', async () => {
    const { page } = await openPage(browser, inject('gameUrl'));
    await page.getByRole('link', { name: 'For teachers' }).click();
    await page.getByRole('heading', { level: 1, name: 'Teacher’s guide' }).waitFor();
    await page.context().close();
    const lesson = await openPage(browser, `${inject('gameUrl')}#unit=2`);
    await lesson.page.getByRole('button', { name: 'Menu' }).click();
    expect(await lesson.page.locator('a[href^="#guide"]').count()).toBe(0);
    await lesson.page.context().close();
  });
});

describe('the guide', () => {
  it('has on one page every part, each on a new page of print, and no link inside it that leads nowhere', async () => {
    const { page, problems } = await openGuide('#guide/all');
    expect(await page.locator('.guide h2').allInnerTexts()).toHaveLength(PARTS.length);
    const broken = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      const links = [...document.querySelectorAll<HTMLAnchorElement>('.guide a[href^="#guide/"]')];
      return {
        links: links.length,
        twice: ids.filter((id, n) => ids.indexOf(id) !== n),
        nowhere: links
          .map((link) => decodeURIComponent(link.hash.slice(1)))
          .filter((id) => id !== 'guide/all' && document.getElementById(id) === null),
        unlabelled: [...document.querySelectorAll('[aria-labelledby]')].filter(
          (one) => document.getElementById(one.getAttribute('aria-labelledby') ?? '') === null,
        ).length,
      };
    });
    expect(broken.links).toBeGreaterThan(500);
    expect(broken.twice).toEqual([]);
    expect(broken.nowhere).toEqual([]);
    expect(broken.unlabelled).toBe(0);
    expect(await page.evaluate(() => document.cookie)).toBe('');
    await page.emulateMedia({ media: 'print' });
    const breaks = await page
      .locator('.guide-part')
      .evaluateAll((parts) => parts.slice(1).map((part) => getComputedStyle(part).breakBefore));
    expect(breaks).toEqual(PARTS.slice(1).map(() => 'page'));
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('turns to a decision and to a fact by their links, makes a lesson’s link, prints a section or a part, and shows one unit’s sources, without fetching the page again', async () => {
    const { page, problems } = await openGuide('#guide/map/boycott');
    let loads = 0;
    page.on('load', () => loads++);
    await page
      .locator('section', { has: page.locator('[id="guide/map/boycott"]') })
      .last()
      .getByRole('link', { name: 'Notes' })
      .click();
    const focused = (): Promise<string | undefined> => page.evaluate(() => document.activeElement?.id);
    await expect.poll(focused).toBe('guide/decisions/boycott');
    await page.getByRole('link', { name: 'source', exact: true }).first().click();
    await expect.poll(focused).toMatch(/^guide\/sources\//);
    await page.locator('.contents').getByRole('link', { name: 'The eight units' }).click();
    await page.getByRole('textbox', { name: /Class tag/ }).fill('7k');
    await page.getByRole('checkbox', { name: /predict/ }).uncheck();
    await page.getByRole('combobox', { name: 'Unit' }).selectOption('4a');
    expect(await page.locator('.link-maker .copy-text').innerText()).toBe(
      `${inject('gameUrl')}#unit=4a&t=7K&predict=off`,
    );
    // A part that is read section by section is printed as it is shown, or whole.
    await page.locator('.contents').getByRole('link', { name: 'Notes on each decision' }).click();
    await page.evaluate(() => {
      const laid: number[] = [];
      const sections = (): number => document.querySelectorAll('.guide-section.depth-3').length;
      Object.assign(window, { laid, print: () => laid.push(sections()) });
    });
    await page.getByRole('button', { name: 'Print this section' }).click();
    await page.getByRole('button', { name: 'Print the whole part' }).click();
    const prints = (): Promise<number[]> => page.evaluate(() => Reflect.get(window, 'laid') as number[]);
    await expect.poll(async () => (await prints()).length).toBe(2);
    const laid = await prints();
    expect(laid[0]).toBe(1);
    expect(laid[1]).toBeGreaterThanOrEqual(8);
    await expect.poll(() => page.locator('.guide-section.depth-3').count()).toBe(1);
    await page.locator('.contents').getByRole('link', { name: 'Sources' }).click();
    const facts = page.locator('.guide-part .copy-text');
    const counted = async (unit: string): Promise<number> => {
      await page.getByRole('combobox', { name: 'Show' }).selectOption(unit);
      return facts.count();
    };
    const [one, other, all] = [await counted('1'), await counted('4a'), await counted('')];
    expect(Math.min(one, other)).toBeGreaterThan(5);
    expect(all).toBeGreaterThan(one + other);
    await page.getByRole('combobox', { name: 'Cite as' }).selectOption('MLA');
    expect((await facts.allInnerTexts()).some((words) => words.startsWith('Weathersby, Kathryn.'))).toBe(
      true,
    );
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    expect(loads).toBe(0);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('is no wider than a window of 320 px, at any part, and axe finds nothing serious', async () => {
    const { page } = await openGuide('#guide', { width: 320, height: 700 });
    const faults: string[] = [];
    await addAxe(page);
    for (const { id } of PARTS) {
      await page.evaluate((part) => {
        const link = document.querySelector<HTMLAnchorElement>(`.contents a[href="#guide/${part}"]`);
        link?.click();
      }, id);
      await page.locator(`[data-part="${id}"]`).waitFor();
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (over > 0) faults.push(`${id}: ${over} px too wide`);
      const found = await page.evaluate(async () => {
        interface Found {
          readonly id: string;
          readonly impact: string | null;
          readonly nodes: readonly { readonly html: string }[];
        }
        const { axe } = window as unknown as { axe: { run: () => Promise<{ violations: Found[] }> } };
        return (await axe.run()).violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .map((one) => `${one.id} ${one.nodes[0]?.html.slice(0, 120)}`);
      });
      faults.push(...found.map((fault) => `${id}: ${fault}`));
    }
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('prints its quick start on one page of A4 and of Letter, and saves itself as text', async () => {
    const { page } = await openGuide('#guide/start');
    const pages = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    for (const format of ['A4', 'Letter'] as const)
      expect(
        pages(
          await page.pdf({
            format,
            margin: { top: '1.5cm', bottom: '1.5cm', left: '1.5cm', right: '1.5cm' },
          }),
        ),
        format,
      ).toBe(1);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as text' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('empty-chair-start.md');
    await page.context().close();
  });
});

describe('what is kept', () => {
  it('is erased, after asking, all of it and nothing else', async () => {
    const { page } = await openGuide('#guide/privacy/erase');
    await page.evaluate(
      (keys) => {
        for (const key of keys) localStorage.setItem(key.endsWith('/') ? `${key}00` : key, '{}');
        localStorage.setItem('somebody/else', '1');
      },
      KEPT.map(({ key }) => key),
    );
    const button = page.getByRole('button', { name: 'Erase everything the game keeps on this device' });
    await button.click();
    await page.getByRole('button', { name: 'Keep it' }).click();
    expect(await page.evaluate(() => localStorage.length)).toBe(KEPT.length + 1);
    await button.click();
    await page.getByRole('button', { name: 'Erase it' }).click();
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['somebody/else']);
    expect(await page.locator('.erase [role=status]').innerText()).toContain('Nothing of the game is left');
    await page.context().close();
  });
});

describe('the policy that the page carries', () => {
  it('is kept by the game to its first outcome, and by the guide', async () => {
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        Object.assign(window, { violated: `${violatedDirective} ${blockedURI}` }),
      );
    });
    const { page, problems } = await openPage(browser, inject('gameUrl'), { context });
    for (let n = 0; n < 60 && (await phaseOf(page)) !== 'outcome'; n++)
      await page.keyboard.press((await phaseOf(page)) === 'deciding' ? '1' : 'Enter');
    expect(await phaseOf(page)).toBe('outcome');
    await page.waitForSelector('[data-part="stage"][data-ready="true"]', { state: 'attached' });
    expect(await page.evaluate(() => ('violated' in window ? window.violated : null))).toBeNull();
    // The game loads the page anew by itself where its address asks for one of a class.
    await page.goto(`${inject('gameUrl')}#guide/privacy`);
    await page.locator('.guide h2').first().waitFor();
    expect(await page.evaluate(() => ('violated' in window ? window.violated : null))).toBeNull();
    expect(problems).toEqual([]);
    await context.close();
  });
});

describe('answer notes', () => {
  it('are in what the guide fetches and in nothing that a pupil’s page or the board does, where nothing opens a socket either', async () => {
    const { teaching } = loadTeaching(PATHS.teaching);
    const strings = teaching.notes.flatMap(({ supports, errors, answers }) => [
      supports,
      ...errors,
      ...Object.values(answers),
    ]);
    // Quotes stand otherwise in a script: they are left out of both.
    const bare = (words: string): string => words.replaceAll(/["'\\]/g, '');
    const notes = strings.map((words) => bare(words));
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    const fetched = async (hash: string): Promise<string> => {
      const page = await context.newPage();
      const scripts: Promise<string>[] = [];
      page.on('response', (response) => {
        if (response.url().endsWith('.js')) scripts.push(response.text());
      });
      await page.goto(`${inject('gameUrl')}${hash}`);
      await page.waitForLoadState('networkidle');
      const words = (await Promise.all(scripts)).join('\n');
      await page.close();
      return bare(words);
    };
    const guide = await fetched('#guide');
    expect(notes.filter((note) => !guide.includes(note))).toEqual([]);
    for (const hash of ['#unit=2', '#report', '#board']) {
      const words = await fetched(hash);
      expect(words.length, hash).toBeGreaterThan(100_000);
      expect(words, hash).not.toMatch(/WebSocket|RTCPeerConnection|new Function\b/);
      expect(
        notes.filter((note) => words.includes(note)),
        hash,
      ).toEqual([]);
    }
    await context.close();
  });
});
