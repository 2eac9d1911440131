/** The first page stands in the HTML: it is read before any script, and a press on it is not lost. */
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { phaseOf } from './player.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const newPage = async (): Promise<Page> =>
  (await browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' })).newPage();

/** The game's page, whose own script does not come before it is released. */
async function openWithoutScript(): Promise<{ page: Page; release: () => void }> {
  const page = await newPage();
  let release: () => void = () => {};
  const held = new Promise<void>((go) => {
    release = go;
  });
  await page.route('**/assets/index-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(inject('gameUrl'), { waitUntil: 'commit' });
  return { page, release };
}

describe('the first page', () => {
  it('has its words, its way on and its place where no script comes, and says so after a while', async () => {
    const page = await newPage();
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(inject('gameUrl'));
    expect(await page.locator('.prose p').first().innerText()).toContain('who decided on the war');
    expect(await page.getByRole('button', { name: 'Begin' }).isVisible()).toBe(true);
    const wide = await page.locator('.first-place').evaluate(async (still) => {
      const picture = new Image();
      picture.src = getComputedStyle(still).backgroundImage.slice(5, -2);
      await picture.decode();
      return picture.naturalWidth;
    });
    expect(wide).toBeGreaterThan(600);
    await page.getByText('part of the game was lost on its way').waitFor({ timeout: 15_000 });
    await page.context().close();
  });

  it('is the page the game then shows, word for word and line for line', async () => {
    const page = await newPage();
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(inject('gameUrl'));
    const boxes = (of: Page) =>
      of.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('main:not(.coming) p, main:not(.coming) button, h1')]
          .filter((one) => one.offsetParent !== null)
          .map((one) => {
            const { x, y, width, height } = one.getBoundingClientRect();
            return [one.innerText, ...[x, y, width, height].map(Math.round)].join(' ');
          }),
      );
    const before = await boxes(page);
    const after = await newPage();
    await after.goto(inject('gameUrl'));
    await after.waitForSelector('[data-part="stage"][data-ready="true"]', { state: 'attached' });
    await after.evaluate(() => document.fonts.ready);
    expect(await boxes(after)).toEqual(before);
    expect(before.length).toBeGreaterThan(8);
    await page.context().close();
    await after.context().close();
  });

  it('is answered by the page itself before its script comes, which then goes on from there', async () => {
    const { page, release } = await openWithoutScript();
    await page.getByRole('button', { name: 'Begin' }).click();
    expect(await phaseOf(page)).toBe('reading');
    const second = await page.locator('.prose').innerText();
    expect(second).not.toContain('who decided on the war');
    release();
    await page.waitForFunction(() => document.documentElement.dataset['run'] !== undefined);
    expect(await page.locator('.prose').innerText()).toBe(second);
    expect(await page.locator('main').count()).toBe(1);
    await page.getByRole('button', { name: 'Go on' }).click();
    expect(await page.locator('.prose').innerText()).not.toBe(second);
    await page.context().close();
  });

  it.each(['first', 'second'])(
    'is taken over at the %s page without its words coming anew',
    async (which) => {
      const { page, release } = await openWithoutScript();
      await page.emulateMedia({ reducedMotion: 'no-preference' });
      if (which === 'second') await page.getByRole('button', { name: 'Begin' }).click();
      await page.evaluate(async () => {
        // The words have come to rest.
        const prose = document.querySelector('.prose')?.getAnimations({ subtree: true }) ?? [];
        await Promise.all(prose.map(({ finished }) => finished));
        const look = (): void => {
          const words = [...document.querySelectorAll('.prose p')].map((one) => getComputedStyle(one));
          const isSeen = words.length > 0 && words.every(({ opacity }) => opacity === '1');
          document.body.dataset['seen'] = `${document.body.dataset['seen'] ?? ''}${isSeen ? '.' : 'x'}`;
          requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      });
      release();
      await page.waitForFunction(() => document.documentElement.dataset['run'] !== undefined);
      await page.waitForTimeout(600);
      expect(await page.evaluate(() => document.body.dataset['seen'])).toMatch(/^\.{3,}$/);
      await page.context().close();
    },
  );

  it('remembers every press that came before its script', async () => {
    const { page, release } = await openWithoutScript();
    await page.getByRole('button', { name: 'Begin' }).click();
    const second = await page.locator('.prose').innerText();
    await page.getByRole('button', { name: 'Go on' }).click();
    release();
    await page.waitForFunction(() => document.documentElement.dataset['run'] !== undefined);
    expect(await page.locator('.prose').innerText()).not.toBe(second);
    await page.getByRole('button', { name: 'Back one choice' }).click();
    expect(await page.locator('.prose').innerText()).toContain('who decided on the war');
    await page.context().close();
  });

  it('opens the menu that was pressed before the game had begun', async () => {
    const { page, release } = await openWithoutScript();
    await page.getByRole('button', { name: 'Menu' }).click();
    release();
    await page.getByRole('dialog').getByRole('button', { name: 'Settings', exact: true }).waitFor();
    expect(await phaseOf(page)).toBe('title');
    await page.context().close();
  });

  it('gives way to plain words where the address asks for a page that cannot be had', async () => {
    const page = await newPage();
    await page.route('**/assets/{page,notesPage}-*.js', (route) => route.abort());
    await page.goto(`${inject('gameUrl')}#board`);
    await page.getByRole('alert').waitFor({ timeout: 15_000 });
    expect(await page.getByRole('alert').innerText()).toContain('could not be fetched');
    await page.context().close();
  });

  it('leads a teacher to the guide, even where the link is pressed before the game has begun', async () => {
    const page = await newPage();
    await page.goto(inject('gameUrl'), { waitUntil: 'load' });
    await page.evaluate(() => document.querySelector<HTMLElement>('a.teachers')?.click());
    await page.locator('[data-phase="class"]').waitFor({ timeout: 20_000 });
    await page.context().close();
  });

  it('is left out of sight where the address asks for another', async () => {
    const page = await newPage();
    await page.route('**/assets/*.js', (route) => route.abort());
    await page.goto(`${inject('gameUrl')}#run=AQAuPg`);
    expect(await page.getByRole('button', { name: 'Begin' }).isVisible()).toBe(false);
    expect(await page.getByText('The paper is being put in the typewriter.').isVisible()).toBe(true);
    await page.context().close();
  });

  it('needs no more than 120 KB, packed, and eight requests until it can be pressed; Phaser no more than 160 KB', async () => {
    const page = await newPage();
    const weights = new Map<string, number>();
    const coming: Promise<unknown>[] = [];
    page.on('response', (response) => {
      const weigh = (body: Buffer): unknown =>
        weights.set(new URL(response.url()).pathname, Math.min(body.length, brotliCompressSync(body).length));
      coming.push(response.body().then(weigh, () => weigh(Buffer.alloc(0))));
    });
    // What comes behind the first page waits for a press or a rest: time enough to count what has come.
    await page.goto(inject('gameUrl'), { waitUntil: 'load' });
    await Promise.all(coming);
    const first = [...weights];
    expect(first.some(([name]) => /assets\/index-/.test(name))).toBe(true);
    expect(first.reduce((sum, [, weight]) => sum + weight, 0)).toBeLessThan(120 * 1024);
    expect(first.length).toBeLessThanOrEqual(8);
    expect(first.length).toBeGreaterThan(1);
    const game = await page.evaluate(async () => {
      const paths = performance.getEntriesByType('resource').map(({ name }) => name);
      return paths.find((name) => /assets\/game-/.test(name)) ?? null;
    });
    expect(game).toBeNull();
    await page.keyboard.press('Tab');
    // Its file is what is weighed; a machine that draws too slowly takes the canvas away again at once.
    const phaser = () => [...weights].find(([name]) => /assets\/game-/.test(name))?.[1] ?? 0;
    await expect.poll(phaser, { timeout: 60_000 }).toBeGreaterThan(50 * 1024);
    expect(phaser()).toBeLessThan(160 * 1024);
    await page.context().close();
  });

  it('has the whole faces at hand behind it, before a page is set in them', async () => {
    const page = await newPage();
    await page.goto(inject('gameUrl'));
    const faces = ['400', 'italic 400', '600'].map((face) => `${face} 1rem Literata`);
    await expect
      .poll(
        () =>
          page.evaluate(
            (all) =>
              all.map((face) =>
                [...document.fonts].some(
                  ({ status, family, style, weight }) =>
                    status === 'loaded' &&
                    face.includes(weight) &&
                    face.includes(family.replaceAll('"', '')) &&
                    face.startsWith('italic') === (style === 'italic'),
                ),
              ),
            faces,
          ),
        { timeout: 20_000 },
      )
      .toEqual(faces.map(() => true));
    await page.context().close();
  });
});
