/** The sound, as it leaves the page: what is fetched and when, the way from one place to the next, silence, and coming back. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { type Grain, heardOn, levels, loudestStep, putEarTo } from './listen.ts';
import { openPage } from './player.ts';

let browser: Browser;
beforeAll(async () => {
  // Without a stage: nothing of what is judged here is drawn.
  browser = await launchChromium(['--disable-3d-apis']);
});
afterAll(() => browser.close());

const isSound = (url: string): boolean => /\.(webm|m4a|mp3|ogg)(\?|$)|howler/.test(url);

/** A page of the game with an ear on it, and every request for something to hear. */
async function open(stored: object = {}): Promise<{ page: Page; asked: string[]; problems: string[] }> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    reducedMotion: 'reduce',
  });
  const asked: string[] = [];
  context.on('request', (request) => {
    if (isSound(request.url())) asked.push(request.url());
  });
  await putEarTo(context);
  // The page's timers are the test's, so that a minute can pass at once; the sound's own clock is not.
  await context.clock.install();
  await context.addInitScript(
    (settings) => localStorage.setItem('empty-chair/settings', settings),
    JSON.stringify(stored),
  );
  const { page, problems } = await openPage(browser, inject('gameUrl'), { context });
  return { page, asked, problems };
}

/** To the next page, or the first line that can be underlined. */
const NEXT = 'button[data-action="continue"], section[aria-label="Story"] [data-choice]';

const placeOf = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector<HTMLElement>('[data-part="stage"]')?.dataset['place'] ?? '');

/** Turn pages, and underline whatever is first, until the story is somewhere else. */
async function goElsewhere(page: Page): Promise<void> {
  const from = await placeOf(page);
  for (let turns = 0; turns < 30 && (await placeOf(page)) === from; turns++)
    await page.locator(NEXT).first().dispatchEvent('click');
  expect(await placeOf(page)).not.toBe(from);
}

async function hearFor(page: Page, milliseconds: number): Promise<Grain[]> {
  await heardOn(page);
  await page.waitForTimeout(milliseconds);
  return heardOn(page);
}

/** Wait until something is heard. */
const untilHeard = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => window.ear.heard.slice(-20).some(({ rms }) => rms > 0.0005), undefined, {
    timeout: 60_000,
  });

const setSound = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('checkbox', { name: 'Sound', exact: true }).click();
  await page.keyboard.press('Escape');
};

const look = (page: Page, away: boolean): Promise<void> =>
  page.evaluate((hidden) => {
    Object.defineProperty(document, 'visibilityState', {
      configurable: true,
      get: () => (hidden ? 'hidden' : 'visible'),
    });
    document.dispatchEvent(new Event('visibilitychange'));
  }, away);

const stateOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => window.ear.contexts.map(({ state }) => state));

describe('what is fetched', () => {
  it('is nothing before the first press, and nothing at all with the sound off', async () => {
    const on = await open();
    await on.page.mouse.move(300, 300);
    await on.page.mouse.wheel(0, 200);
    await on.page.waitForTimeout(700);
    expect(on.asked).toEqual([]);
    expect(await stateOf(on.page)).toEqual([]);
    await on.page.context().close();

    const off = await open({ sound: false });
    await off.page.locator(NEXT).first().click();
    await goElsewhere(off.page);
    await off.page.waitForTimeout(1500);
    expect(off.asked).toEqual([]);
    expect(await stateOf(off.page)).toEqual([]);
    await off.page.context().close();
  });
});

describe('what is heard', () => {
  it('passes from place to place without a gap or a click, is silent when told, and comes back', async () => {
    const { page, asked, problems } = await open({ effects: 0 });
    await page.locator(NEXT).first().click();
    await untilHeard(page);
    await page.waitForTimeout(1500);
    const before = await hearFor(page, 2500);
    await heardOn(page);
    await goElsewhere(page);
    await page.waitForTimeout(7000);
    const across = await heardOn(page);
    const after = await hearFor(page, 1500);
    // Half of the quietest twentieth of a second of either place: where one passes into the other, neither is whole.
    const floor = Math.min(levels(before)[0] ?? 0, levels(after)[0] ?? 0) / 2;
    console.log(
      JSON.stringify({
        floor,
        b: levels(before)[0],
        a: levels(after)[0],
        x: levels(across).slice(0, 3),
        sb: loudestStep(before),
        sx: loudestStep(across),
        sa: loudestStep(after),
        n: across.length,
      }),
    );
    expect(floor).toBeGreaterThan(0.0005);
    expect(levels(across)[0]).toBeGreaterThan(floor);
    expect(loudestStep(across)).toBeLessThan(0.06);
    expect(asked.every((url) => /\.webm|howler/.test(url))).toBe(true);
    expect(new Set(asked).size).toBe(asked.length);

    await look(page, true);
    await page.waitForTimeout(800);
    expect(await stateOf(page)).toEqual(['suspended']);
    await page.clock.fastForward('01:00');
    await look(page, false);
    await untilHeard(page);
    expect(levels(await hearFor(page, 1000)).at(-1)).toBeGreaterThan(floor);

    await page.evaluate(() => window.ear.contexts[0]?.suspend());
    await page.waitForTimeout(300);
    expect(levels(await hearFor(page, 1000)).at(-1)).toBeGreaterThan(floor);

    await setSound(page);
    await page.waitForTimeout(700);
    const fetched = asked.length;
    expect(loudestStep(await hearFor(page, 600))).toBe(0);
    await goElsewhere(page);
    await page.waitForTimeout(1200);
    expect(asked.length).toBe(fetched);
    await setSound(page);
    await untilHeard(page);
    expect(await stateOf(page)).toEqual(['running']);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
