/** The chart in a real browser with sixty runs kept: by keys alone, by touch, and as a list for a screen reader. */
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { loadProject, projectEvidence, readChart } from '../../src/authoring/project.ts';
import { chartModel } from '../../src/replay/chart/model.ts';
import { behind, nameOf, whoTook } from '../../src/replay/chart/words.ts';
import { keepRun } from '../../src/shelf/shelf.ts';
import { openStore } from '../../src/shelf/store.ts';
import { wholeRun } from '../../src/shelfActions.ts';
import { randomNumbers, randomWay } from '../replay/random.ts';
import { launchChromium } from './chromium.ts';
import { openPage } from './player.ts';

const project = loadProject();
const evidence = projectEvidence(project);
const chart = readChart();
if (project.source === null || chart === null) throw new Error('the story does not compile, or has no chart');
const { meta } = project.source;

/** What the browser would have stored after so many whole runs at random, and those runs, the newest first. */
function shelfOf(count: number) {
  const stored = new Map<string, string>();
  const storage: Storage = {
    getItem: (key) => stored.get(key) ?? null,
    setItem: (key, value) => void stored.set(key, value),
    removeItem: (key) => void stored.delete(key),
    key: (n) => [...stored.keys()][n] ?? null,
    clear: () => stored.clear(),
    get length() {
      return stored.size;
    },
  };
  const store = openStore(() => storage);
  const random = randomNumbers(7);
  const runs = Array.from({ length: count }, () => {
    const choices = randomWay(chart?.ways ?? [], random);
    const run = wholeRun({ story: meta.name, choices }, meta, evidence);
    keepRun(store, run, 0, '2026-11-01');
    return run.choices;
  });
  return { entries: [...stored], runs: runs.toReversed() };
}

let browser: Browser;
beforeAll(async () => {
  // The chart has no stage behind it; without one the pages are much quicker to open.
  browser = await launchChromium(['--disable-3d-apis']);
});
afterAll(() => browser.close());

/** A page on the title with these runs kept, and the chart open on it. */
async function openChart(count: number, context: BrowserContext) {
  const { entries, runs } = shelfOf(count);
  await context.addInitScript((kept: [string, string][]) => {
    for (const [key, value] of kept) if (localStorage.getItem(key) === null) localStorage.setItem(key, value);
  }, entries);
  const { page, problems } = await openPage(browser, inject('gameUrl'), { context });
  await page.keyboard.press('m');
  await page.locator('.chart').waitFor();
  return { page, problems, runs };
}

const contextOf = (width: number, height: number, hasTouch = false): Promise<BrowserContext> =>
  browser.newContext({ viewport: { width, height }, hasTouch, reducedMotion: 'reduce' });

/** The place whose card has the focus, or null. */
const focusedPlace = (page: Page): Promise<number | null> =>
  page.evaluate(() => {
    const place = document.activeElement?.getAttribute('data-place');
    return place == null ? null : Number(place);
  });

interface Seen {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

/** Where the camera stands, once it has been put on the drawing. */
async function cameraOf(page: Page): Promise<Seen> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const [x = 0, y = 0, k = 0] = await page
    .locator('.plane')
    .evaluate(
      (plane) => (plane.getAttribute('transform') ?? '').match(/-?[\d.]+(?:e-\d+)?/g)?.map(Number) ?? [],
    );
  return { x, y, k };
}

/** Tab on until the button of that name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let n = 0; n < 40; n++) {
    await page.keyboard.press('Tab');
    const words = await page.evaluate(() => document.activeElement?.textContent ?? '');
    if (name.test(words)) return;
  }
  throw new Error(`Tab never came to ${name}`);
}

describe('by keys alone, with sixty runs', () => {
  it('walks to a paper, opens it, reads what followed, comes back, and goes back there', async () => {
    const context = await contextOf(1366, 768);
    const { page, problems } = await openChart(60, context);
    expect(await page.locator('.here-flag').count()).toBe(0);
    expect(await focusedPlace(page)).toBe(0);
    for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight');
    const place = (await focusedPlace(page)) ?? 0;
    const way = chart.ways[place];
    const decision = way && 'decision' in way ? way.decision : '';
    const title = evidence.decisions.find(({ id }) => id === decision)?.title ?? '';
    expect(place).not.toBe(0);

    await page.keyboard.press('Enter');
    const side = page.getByRole('region', { name: title });
    await side.waitFor();
    await tabTo(page, /^Read what followed/);
    const asked = await page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'The record' }).waitFor();
    await tabTo(page, /^Back to the chart/);
    await page.keyboard.press('Enter');
    await side.waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(asked);

    await page.keyboard.press('Escape');
    expect(await focusedPlace(page)).toBe(place);
    await page.keyboard.press('Enter');
    await tabTo(page, /^Go (back here|to this paper)/);
    await page.keyboard.press('Enter');
    await page.locator(`[data-decision="${decision}"]`).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(problems).toEqual([]);
    await context.close();
  });

  it('looks about with 0, +, − and the arrows from anywhere in the panel', async () => {
    const context = await contextOf(1366, 768);
    const { page, problems } = await openChart(60, context);
    await page.getByRole('button', { name: 'Close', exact: true }).focus();
    const whole = await cameraOf(page);
    await page.keyboard.press('+');
    const nearer = await cameraOf(page);
    expect(nearer.k).toBeCloseTo(whole.k * 1.3, 5);
    for (let n = 0; n < 9; n++) await page.keyboard.press('+');
    const near = await cameraOf(page);
    await page.keyboard.press('Shift+ArrowRight');
    expect((await cameraOf(page)).x).toBeCloseTo(near.x - 90, 3);
    await page.keyboard.press('-');
    expect((await cameraOf(page)).k).toBeCloseTo(near.k / 1.3, 5);
    await page.keyboard.press('0');
    expect(await cameraOf(page)).toEqual(whole);
    await page.keyboard.press('ArrowRight');
    expect(await focusedPlace(page)).toBe(0);
    expect(problems).toEqual([]);
    await context.close();
  });
});

/** Fingers on the glass, as the browser itself would report them. */
async function touch(
  session: CDPSession,
  type: string,
  points: readonly (readonly [number, number])[],
): Promise<void> {
  await session.send('Input.dispatchTouchEvent', {
    type: type as 'touchStart',
    touchPoints: points.map(([x, y], id) => ({ x, y, id })),
  });
}

describe('by touch on a phone, with sixty runs', () => {
  it('moves with one finger, zooms with two, and opens a paper with a tap', async () => {
    const context = await contextOf(390, 844, true);
    const { page, problems } = await openChart(60, context);
    const session = await context.newCDPSession(page);
    const start = await cameraOf(page);
    await touch(session, 'touchStart', [[300, 600]]);
    for (let n = 1; n <= 6; n++) await touch(session, 'touchMove', [[300 - n * 25, 600 + n * 10]]);
    await touch(session, 'touchEnd', []);
    const moved = await cameraOf(page);
    expect(moved.x).toBeCloseTo(start.x - 150, 0);
    expect(moved.y).toBeCloseTo(start.y + 60, 0);
    expect(moved.k).toBe(start.k);
    // A drag that began or ended on a card has opened nothing.
    expect(await page.locator('.chart-side.open').count()).toBe(0);

    await touch(session, 'touchStart', [
      [150, 400],
      [250, 400],
    ]);
    for (let n = 1; n <= 5; n++)
      await touch(session, 'touchMove', [
        [150 - n * 10, 400],
        [250 + n * 10, 400],
      ]);
    await touch(session, 'touchEnd', []);
    const zoomed = await cameraOf(page);
    expect(zoomed.k).toBeCloseTo(moved.k * 2, 1);

    await page.getByRole('button', { name: 'Whole' }).tap();
    for (let n = 0; n < 8; n++) await page.getByRole('button', { name: 'Larger' }).tap();
    // Drawn where it now stands, before it is asked where that is.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    const spot = await page.locator('.card').evaluateAll((cards) => {
      for (const card of cards) {
        const { x, y, width, height } = card.getBoundingClientRect();
        const middle = { x: x + width / 2, y: y + height / 2 };
        if (card.contains(document.elementFromPoint(middle.x, middle.y)))
          return { ...middle, name: card.getAttribute('aria-label') ?? '' };
      }
      return null;
    });
    if (spot === null) throw new Error('no paper can be tapped');
    await page.touchscreen.tap(spot.x, spot.y);
    await page.getByRole('region', { name: spot.name.split(', ')[0] ?? '' }).waitFor();
    await page.getByRole('button', { name: 'Done' }).tap();
    expect(await page.locator('.chart-side.open').count()).toBe(0);
    expect(problems).toEqual([]);
    await context.close();
  });
});

describe('as a list', () => {
  it('says to a screen reader every paper met, its lines and whose they are, and names nothing else', async () => {
    const context = await contextOf(1280, 720);
    const { page, problems, runs } = await openChart(3, context);
    await page.getByRole('button', { name: 'As a list' }).click();
    const tree = await page.getByRole('dialog', { name: 'Chart' }).ariaSnapshot();
    const model = chartModel(chart, evidence, runs, null);
    let at = 0;
    const says = (words: string): void => {
      const found = tree.indexOf(words, at);
      expect(found, `${words}, after ${tree.slice(Math.max(0, at - 80), at)}`).toBeGreaterThanOrEqual(0);
      at = found + words.length;
    };
    for (const { unit } of model.units) {
      const cards = model.cards.filter(({ x }) => {
        const band = model.units.find((one) => one.unit === unit);
        return band !== undefined && x >= band.from && x < band.to;
      });
      says(`region "Unit ${unit}"`);
      for (const card of cards) {
        says(nameOf(card));
        for (const row of card.rows) {
          says(row.words);
          says(row.taken === null ? behind(row) : whoTook(row));
          if (row.taken !== null) says('Read what followed');
        }
        says('Go ');
      }
    }
    says('Endings found');
    for (const { name } of model.ends) if (name !== null) says(name);
    expect(tree).toContain('On the record, closed until you meet');

    const named = new Set(model.cards.map(({ title }) => title));
    const unmet = evidence.decisions.filter(({ title }) => !named.has(title));
    expect(unmet.length).toBeGreaterThan(2);
    const html = await page.content();
    for (const { title } of unmet) {
      expect(tree).not.toContain(`heading "${title}"`);
      expect(html).not.toContain(`>${title}<`);
    }
    const found = new Set(model.ends.map(({ name }) => name));
    for (const { name } of Object.values(evidence.endings))
      if (!found.has(name)) expect(html).not.toContain(name);
    expect(problems).toEqual([]);
    await context.close();
  });
});

describe('before anything has been underlined', () => {
  it('draws the record with its dates, and names nothing', async () => {
    const context = await contextOf(1280, 720);
    const { page, problems } = await openChart(0, context);
    expect(await page.locator('.stop').count()).toBeGreaterThan(10);
    expect(await page.locator('.card').count()).toBe(0);
    const drawn = (await page.locator('.chart').textContent()) ?? '';
    for (const { title } of evidence.decisions) expect(drawn).not.toContain(title);
    expect(await page.locator('.here-flag').count()).toBe(0);
    expect(problems).toEqual([]);
    await context.close();
  });
});
