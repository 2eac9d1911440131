/** The stage at length: a hundred changes of scene, and what each arrival costs the main thread, place by place. */
import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { seededPick } from '../browser/player.ts';
import { changeScenes, covered, openStage } from '../browser/stagePage.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

it('keeps no more after a hundred changes of scene than after ten', async () => {
  const { page } = await openStage(browser, inject('gameUrl'), 'moving');
  await covered(page);
  const { first, last, mostDraws } = await changeScenes(page, 100);
  console.log(
    `textures ${first.textures} → ${last.textures}, heap ${first.heap} → ${last.heap}, draws ${mostDraws}`,
  );
  expect(last.textures).toBeLessThanOrEqual(first.textures * 1.1);
  expect(last.heap).toBeLessThanOrEqual(first.heap * 1.1);
  await page.context().close();
});

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly dur?: number;
  readonly args?: { readonly name?: string };
}

/** The processor's own milliseconds in the longest task of the page's main thread, whatever else the machine does. */
async function longestTask(page: Page, job: () => Promise<void>): Promise<{ cpu: number; wall: number }> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const done = new Promise<void>((resolve) => {
    session.on('Tracing.tracingComplete', () => resolve());
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel'], excludedCategories: ['*'] },
  });
  await job();
  await session.send('Tracing.end');
  await done;
  await session.detach();
  const mains = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}/${tid}`),
  );
  const tasks = events.filter(
    ({ name, ph, pid, tid }) => ph === 'X' && /RunTask/.test(name) && mains.has(`${pid}/${tid}`),
  );
  return {
    cpu: Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur / 1000)),
    wall: Math.max(0, ...tasks.map(({ dur = 0 }) => dur / 1000)),
  };
}

it('never holds up the main thread for a tenth of a second when a place arrives', async () => {
  const arrivals = new Map<string, { cpu: number; wall: number }>();
  for (let seed = 1; seed <= 6; seed++) {
    const { page } = await openStage(browser, inject('gameUrl'), 'moving');
    await covered(page);
    const pick = seededPick(seed);
    let here = '';
    for (let steps = 0; steps < 300; steps++) {
      const now = await page.evaluate(() => ({
        phase: document.documentElement.dataset['phase'] ?? '',
        lines: [...document.querySelectorAll<HTMLElement>('section[aria-label="Story"] [data-choice]')].map(
          (one) => one.dataset['choice'] ?? '',
        ),
      }));
      if (now.phase === 'ending') break;
      let place = '';
      const spent = await longestTask(page, async () => {
        const button =
          now.lines.length > 0
            ? page.locator(`[data-choice="${pick(now.lines, null)}"]`)
            : page.locator('button[data-action="continue"]');
        await button.first().dispatchEvent('click');
        await page.waitForSelector('[data-part="stage"][data-ready="true"]', {
          state: 'attached',
          timeout: 60_000,
        });
        place = (await page.locator('[data-part="stage"]').getAttribute('data-place')) ?? '';
        if (place !== here) await page.waitForTimeout(900);
      });
      if (place !== here && place !== '') {
        const known = arrivals.get(place) ?? { cpu: 0, wall: 0 };
        arrivals.set(place, {
          cpu: Math.max(known.cpu, spent.cpu),
          wall: Math.max(known.wall, spent.wall),
        });
      }
      here = place;
    }
    await page.context().close();
  }
  console.table(
    Object.fromEntries(
      [...arrivals]
        .toSorted(([a], [b]) => a.localeCompare(b))
        .map(([place, { cpu, wall }]) => [place, { cpu: Math.round(cpu), wall: Math.round(wall) }]),
    ),
  );
  expect([...arrivals].filter(([, { cpu }]) => cpu > 100)).toEqual([]);
});
