/** The sound, as it leaves the page: what is fetched and when, the way from one place to the next, silence, and coming back. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { type Grain, heardOn, levels, putEarTo, sharpestStep } from './listen.ts';
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
    // The ear is a script that the page's policy would not let in.
    bypassCSP: true,
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

/** Half of what a room alone comes to in any twentieth of a second, under music as it is mixed: less is a hole. */
const QUIET = 0.003;
/** More than a room comes to. */
const MUSIC = 0.025;
/** A note's attack stands out from its surroundings by up to 2, a cue that is cut off by more than 4. */
const CLICK = 3;

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

/** Wait until something is heard that was not there before. */
async function untilHeard(page: Page, above = QUIET): Promise<void> {
  await heardOn(page);
  await page.waitForFunction((level) => window.ear.heard.some(({ rms }) => rms > level), above, {
    timeout: 30_000,
  });
}

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

it('is not fetched with the sound off', async () => {
  const { page, asked } = await open({ sound: false });
  await page.locator(NEXT).first().click();
  await goElsewhere(page);
  await page.waitForTimeout(1000);
  expect(asked).toEqual([]);
  expect(await stateOf(page)).toEqual([]);
  await page.context().close();
});

it('waits for a press, crosses over without a hole or a click, is silent when told, and comes back', async () => {
  const { page, asked, problems } = await open({ effects: 0 });
  await page.mouse.move(300, 300);
  await page.mouse.wheel(0, 200);
  await page.waitForTimeout(700);
  expect(asked).toEqual([]);
  expect(await stateOf(page)).toEqual([]);

  await page.locator(NEXT).first().click();
  await untilHeard(page, MUSIC);
  const before = await hearFor(page, 1000);
  await goElsewhere(page);
  await page.waitForTimeout(6000);
  const across = await heardOn(page);
  // Another room and another cue, and that is heard too.
  expect(asked.filter((url) => url.includes('-wait'))).toHaveLength(2);
  await untilHeard(page, MUSIC);
  expect(levels(before)[0]).toBeGreaterThan(QUIET);
  expect(levels(across)[0]).toBeGreaterThan(QUIET);
  expect(sharpestStep(across)).toBeLessThan(CLICK);
  expect(asked.every((url) => /\.webm|howler/.test(url))).toBe(true);
  expect(new Set(asked).size).toBe(asked.length);

  // Away for a minute: the document says that it is hidden, and the page's own timers are put forward.
  const fetched = asked.length;
  await look(page, true);
  await page.waitForTimeout(800);
  expect(await stateOf(page)).toEqual(['suspended']);
  await page.clock.fastForward('01:00');
  await look(page, false);
  await untilHeard(page);
  expect(levels(await hearFor(page, 600)).at(-1)).toBeGreaterThan(QUIET);

  await page.evaluate(() => window.ear.contexts[0]?.suspend());
  await untilHeard(page);
  expect(levels(await hearFor(page, 600)).at(-1)).toBeGreaterThan(QUIET);
  expect(asked.length).toBe(fetched);

  await setSound(page);
  await page.waitForTimeout(700);
  const mute = await hearFor(page, 600);
  expect(mute.length).toBeGreaterThan(40);
  expect(mute.filter(({ rms, step }) => rms > 0 || step > 0)).toEqual([]);
  await goElsewhere(page);
  await page.waitForTimeout(800);
  expect(asked.length).toBe(fetched);
  await setSound(page);
  await untilHeard(page);

  expect(await stateOf(page)).toEqual(['running']);
  expect(await page.evaluate(() => [window.ear.outlets, window.ear.elements])).toEqual([1, 0]);
  expect(problems).toEqual([]);
  await page.context().close();
});
