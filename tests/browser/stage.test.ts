/** The stage: painted, still when nothing moves, no more than it needs, and not needed to play. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { nothingSeen, openPage, playOn, seededPick } from './player.ts';
import { atRest, changeScenes, countsOf, covered, graphics, openStage, painted } from './stagePage.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const stillness = async (page: Page, time: number): Promise<{ frames: number; draws: number }> => {
  const before = await countsOf(page);
  await page.waitForTimeout(time);
  const after = await countsOf(page);
  return { frames: after.frames - before.frames, draws: after.draws - before.draws };
};
/** What is seen of the stage beside the sheet. */
const stageShot = (page: Page): Promise<Buffer> =>
  page.screenshot({ type: 'png', clip: { x: 0, y: 0, width: 600, height: 720 } });
const turnPage = (page: Page): Promise<void> =>
  page
    .locator('[data-action="continue"], section[aria-label="Story"] [data-choice]')
    .first()
    .dispatchEvent('click');

describe('the stage', () => {
  it('comes after the words, and draws no frame at all for ten seconds once nothing moves', async () => {
    const { page, problems } = await openStage(browser, inject('gameUrl'), 'moving');
    await covered(page);
    await page.waitForTimeout(6500);
    await atRest(page);
    expect((await countsOf(page)).draws).toBeGreaterThan(0);
    expect(await stillness(page, 10_000)).toEqual({ frames: 0, draws: 0 });
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('moves nothing by itself where the reader asks for less motion', async () => {
    const { page } = await openStage(browser, inject('gameUrl'), 'moving', 'reduce');
    await covered(page);
    await atRest(page);
    await page.mouse.move(200, 200);
    await page.mouse.move(900, 500, { steps: 5 });
    await page.waitForTimeout(300);
    await atRest(page);
    const calm = await stageShot(page);
    expect(await stillness(page, 3000)).toEqual({ frames: 0, draws: 0 });
    await page.mouse.move(300, 600, { steps: 5 });
    await atRest(page);
    expect(calm.equals(await stageShot(page))).toBe(true);
    await page.context().close();
  });

  it.each(['still', 'light'] as const)(
    'is left as it is by the next page of the same scene, pictures %s',
    async (pictures) => {
      const { page } = await openStage(browser, inject('gameUrl'), pictures);
      await (pictures === 'still' ? painted(page) : covered(page));
      const sight = () =>
        page.evaluate(() => {
          const stage = document.querySelector<HTMLElement>('[data-part="stage"]');
          const images = [...(stage?.querySelectorAll('img') ?? [])];
          const areOld = images.every((image) => image.dataset['seen'] === 'true');
          for (const image of images) image.dataset['seen'] = 'true';
          return { areOld, says: `${stage?.dataset['place']} ${stage?.getAttribute('aria-label')}` };
        });
      let before = '';
      let drawn = 0;
      let same = 0;
      for (let n = 0; n < 9; n++) {
        const { draws } = await countsOf(page);
        const { says, areOld } = await sight();
        if (says === before) {
          same++;
          expect({ says, areOld, draws }).toEqual({ says, areOld: true, draws: drawn });
        }
        before = says;
        drawn = draws;
        await turnPage(page);
        await page.waitForTimeout(900);
        await painted(page);
        await atRest(page);
      }
      expect(same).toBeGreaterThan(1);
      await page.context().close();
    },
  );

  it('is started while somebody reads, and not in the middle of presses', async () => {
    const { page } = await openStage(browser, inject('gameUrl'), 'moving');
    const canvas = page.locator('[data-part="stage"] canvas');
    for (let n = 0; n < 30; n++) {
      await page.keyboard.press('Shift');
      await page.waitForTimeout(150);
      expect(await canvas.count()).toBe(0);
    }
    await covered(page);
    await page.context().close();
  });

  it('may be hurried: pages turned faster than it can draw leave the same picture', async () => {
    const calmly = await openStage(browser, inject('gameUrl'), 'light');
    await covered(calmly.page);
    const hurried = await openStage(browser, inject('gameUrl'), 'light');
    await covered(hurried.page);
    const pages = 6;
    for (let n = 0; n < pages; n++) {
      await turnPage(calmly.page);
      await painted(calmly.page);
    }
    for (let n = 0; n < pages; n++) await turnPage(hurried.page);
    await painted(hurried.page);
    await atRest(calmly.page);
    await atRest(hurried.page);
    expect(await hurried.page.evaluate(() => window.location.hash)).toBe(
      await calmly.page.evaluate(() => window.location.hash),
    );
    expect((await stageShot(hurried.page)).equals(await stageShot(calmly.page))).toBe(true);
    expect([...calmly.problems, ...hurried.problems]).toEqual([]);
    await calmly.page.context().close();
    await hurried.page.context().close();
  });

  it('goes through scene after scene and keeps no more than it needs, in few draw calls', async () => {
    const { page, problems } = await openStage(browser, inject('gameUrl'), 'light');
    await covered(page);
    const { first, last, mostDraws } = await changeScenes(page, 14);
    expect(last.textures).toBeLessThanOrEqual(first.textures * 1.1);
    expect(last.heap).toBeLessThanOrEqual(first.heap * 1.1);
    expect(mostDraws).toBeLessThanOrEqual(40);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

describe('a lost graphics context', () => {
  it('leaves the still picture, and what was there comes back with it', async () => {
    const { page, problems } = await openStage(browser, inject('gameUrl'), 'light');
    await covered(page);
    await atRest(page);
    const before = await stageShot(page);
    await graphics(page, 'lose');
    await page.waitForSelector('[data-part="stage"] img', { state: 'attached' });
    await painted(page);
    await graphics(page, 'restore');
    await covered(page);
    await atRest(page);
    expect((await stageShot(page)).equals(before)).toBe(true);
    await graphics(page, 'lose');
    await turnPage(page);
    await turnPage(page);
    await painted(page);
    await graphics(page, 'restore');
    await covered(page);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('that never comes back leaves still pictures, and the game plays on', async () => {
    const { page, problems } = await openStage(browser, inject('gameUrl'), 'light');
    await covered(page);
    await graphics(page, 'lose');
    await page.waitForSelector('[data-part="stage"][data-pictures="still"]', { timeout: 30_000 });
    expect(await page.locator('[data-part="stage"] canvas').count()).toBe(0);
    await turnPage(page);
    await painted(page);
    expect(await page.locator('[data-part="stage"] img').count()).toBeGreaterThan(0);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

describe('the setting for pictures', () => {
  it('by itself asks a machine without a graphics card for less', async () => {
    const { page } = await openStage(browser, inject('gameUrl'), 'auto');
    await page.waitForSelector('[data-part="stage"] canvas', { state: 'attached', timeout: 60_000 });
    await page.waitForTimeout(2000);
    expect(['light', 'still']).toContain(
      await page.locator('[data-part="stage"]').getAttribute('data-pictures'),
    );
    await page.context().close();
  });

  it('holds at once: still pictures take the canvas away, moving ones bring it back', async () => {
    const { page, problems } = await openStage(browser, inject('gameUrl'), 'still');
    await painted(page);
    await page.waitForTimeout(1500);
    const canvas = page.locator('[data-part="stage"] canvas');
    expect(await canvas.count()).toBe(0);
    expect((await countsOf(page)).draws).toBe(0);
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Settings' }).click();
    const pictures = page.getByLabel('Pictures');
    await pictures.selectOption('moving');
    await covered(page);
    expect(await page.locator('[data-part="stage"]').getAttribute('data-pictures')).toBe('moving');
    await pictures.selectOption('still');
    await page.waitForSelector('[data-part="stage"] img', { state: 'attached' });
    expect(await canvas.count()).toBe(0);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('has no part in development’s page of plates, which is not in the game', async () => {
    const { page } = await openPage(browser, `${inject('gameUrl')}#plates`);
    await page.waitForTimeout(500);
    expect(await page.locator('.plates-stage').count()).toBe(0);
    await page.context().close();
  });
});

describe('the stage in words', () => {
  it('is described in words for those who do not see it', async () => {
    const { page } = await openPage(browser, inject('gameUrl'));
    const stage = page.locator('[data-part="stage"]');
    expect(await stage.getAttribute('role')).toBe('img');
    expect(await stage.getAttribute('aria-label')).toContain('third chair with a coat');
    await page.context().close();
  });
});

describe('without WebGL', () => {
  it('there are still pictures, and the game plays on to an ending', async () => {
    const blind = await launchChromium(['--disable-3d-apis']);
    const { page, problems } = await openPage(blind, inject('gameUrl'));
    const seen = nothingSeen();
    await playOn(page, { pick: seededPick(4), seen });
    expect([...problems, ...seen.problems]).toEqual([]);
    expect(seen.places.size).toBeGreaterThan(4);
    await blind.close();
  });
});

describe('a guest story', () => {
  it('of somebody else’s kind plays to its end in the same page', async () => {
    const { page, problems } = await openPage(browser, inject('guestUrl'));
    await page.locator('[data-action="continue"]').click();
    for (let n = 0; n < 20; n++) {
      if ((await page.evaluate(() => document.documentElement.dataset['phase'])) === 'ending') break;
      const next = page.locator('[data-action="continue"]');
      if ((await next.count()) > 0) await next.click();
      else {
        const lines = page.locator('[data-choice]');
        await lines.nth(n % (await lines.count())).click();
      }
    }
    expect(await page.locator('section[aria-label="Story"]').innerText()).toContain(
      'The door opens on a garden.',
    );
    const before = page.url();
    await page.reload();
    await page.waitForFunction(() => document.documentElement.dataset['phase'] === 'ending');
    expect(page.url()).toBe(before);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
