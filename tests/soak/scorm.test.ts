/**
 * The zip of a unit as a learning platform has it: unpacked, in a frame of a page that speaks SCORM 1.2. Once under our own
 * reading of the standard, which forgives nothing, and once under scorm-again, which others wrote.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildGame } from '../../src/authoring/packageBuild.ts';
import { scormFiles } from '../../src/authoring/packageScorm.ts';
import { zip } from '../../src/authoring/packageZip.ts';
import { scormAgain } from '../authoring/scormAgain.ts';
import { type Call, faultsIn, strictLms } from '../authoring/strictLms.ts';
import { type Unzipped, unzip } from '../authoring/unzip.ts';
import { launchChromium } from '../browser/chromium.ts';
import { answerNotes, phaseOf, playUntil, ready, runOf, serve, stopOf, watch, wordsOf } from './playing.ts';

let browser: Browser;
let package4a: readonly Unzipped[];
const folder = mkdtempSync(path.join(tmpdir(), 'empty-chair-scorm-'));

beforeAll(async () => {
  browser = await launchChromium();
  const built = await buildGame({ forPupils: true, oneSound: true, inline: false, lms: 'scorm' });
  package4a = unzip(zip(scormFiles(built, { id: 'x', title: 'x', opens: 'unit=4a' })));
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What a platform has of a lesson, whichever it is. */
interface Told {
  readonly calls: readonly Call[];
  readonly status: string;
  readonly code: string;
  /** As it is given back at the next launch. */
  readonly kept: object;
}

/** The platform's script: leaves `lms` in its window, with the calls in `API`, and `told()`. */
type Platform = (kept: object | null) => string;

const strict: Platform = (kept) => `const strictLms = ${strictLms.toString()};
  window.lms = strictLms(${JSON.stringify(kept ?? {})});
  window.told = () => ({ calls: lms.calls, kept: lms.values,
    status: lms.values['cmi.core.lesson_status'], code: lms.values['cmi.suspend_data'] });`;

const runtime = readFileSync(createRequire(import.meta.url).resolve('scorm-again/scorm12/min'), 'utf8');
const again: Platform = (kept) => `${runtime.replaceAll('</script', '<\\/script')}
  const scormAgain = ${scormAgain.toString()};
  window.lms = scormAgain(window.Scorm12API, ${JSON.stringify(kept)});
  window.told = () => { const kept = lms.kept(); return { calls: lms.calls, kept,
    status: kept.cmi.core.lesson_status, code: kept.cmi.suspend_data }; };`;

describe.each([
  { name: 'strict', platform: strict },
  { name: 'scorm-again', platform: again },
])('a SCORM package under $name', ({ name, platform }) => {
  it('is told of the run, goes on where it was closed, and is completed at the stop', async () => {
    const { url, close } = await serve(path.join(folder, name), package4a);
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    const page = await context.newPage();
    const problems = watch(page, url);
    const launch = async (kept: object | null): Promise<Frame> => {
      // The platform's own page is its own business: no policy of ours holds there.
      await page.route('**/lms.html', (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: `<script>${platform(kept)}; window.API = lms.API;</script>
            <iframe src="./index.html" width="900" height="600"></iframe>`,
        }),
      );
      await page.goto(`${url}lms.html`);
      const frame = await (await page.waitForSelector('iframe')).contentFrame();
      if (frame === null) throw new Error('no frame');
      await ready(frame);
      await frame.locator('section[aria-label="Story"]').focus();
      return frame;
    };
    const told = (): Promise<Told> => page.evaluate(() => (Reflect.get(window, 'told') as () => Told)());
    /** Close the lesson as a platform does, and read what it has been told. */
    const leave = async (): Promise<Told> => {
      await page.evaluate(() => document.querySelector('iframe')?.setAttribute('src', 'about:blank'));
      await expect.poll(async () => (await told()).calls.at(-1)?.name).toBe('LMSFinish');
      return told();
    };

    const first = await launch(null);
    expect(await first.locator('.lesson-question').count()).toBe(1);
    await playUntil(first, page.keyboard, async () => (await phaseOf(first)) === 'deciding');
    const undecided = await runOf(first);
    await playUntil(first, page.keyboard, async () => (await runOf(first)) !== undecided);
    const run = await runOf(first);
    const words = await wordsOf(first);
    await page.keyboard.press('Enter');
    const before = await leave();
    expect([before.status, before.code]).toEqual(['incomplete', run]);

    // Another device, where nothing is kept but what the platform has.
    await context.clearCookies();
    await page.goto(`${url}index.html#nowhere`);
    await page.evaluate(() => localStorage.clear());
    const second = await launch(before.kept);
    expect(await runOf(second)).toBe(run);
    // A code says no page: a run goes on at the first one after its last choice.
    expect((await wordsOf(second)).slice(0, 200)).toBe(words.slice(0, 200));
    await playUntil(second, page.keyboard, async () => (await stopOf(second).count()) > 0);
    const after = await leave();
    expect(after.status).toBe('completed');

    const calls = [...before.calls, ...after.calls];
    expect(faultsIn(calls)).toEqual([]);
    expect(calls.filter((call) => call.name !== 'LMSGetValue' && call.answer !== 'true')).toEqual([]);
    expect(calls.filter(({ args }) => /student|score|interaction/.test(args.join(' ')))).toEqual([]);
    const written = calls.filter((call) => call.name === 'LMSSetValue');
    expect([...new Set(written.map(({ args }) => args[0]))].toSorted()).toEqual([
      'cmi.core.exit',
      'cmi.core.lesson_status',
      'cmi.suspend_data',
    ]);
    expect(written.flatMap(({ args }) => (args[0] === 'cmi.core.lesson_status' ? [args[1]] : []))).toEqual([
      'incomplete',
      'incomplete',
      'completed',
    ]);
    // 3,500 is what all platforms are known to keep; a run is far shorter.
    expect(Math.max(...written.map(({ args }) => (args[1] ?? '').length))).toBeLessThan(100);
    expect(problems).toEqual([]);
    await context.close();
    await close();
  });
});

describe('a SCORM package without a platform', () => {
  it('plays within a second, asks nobody anything, and has no answer note in it', async () => {
    const all = package4a.map(({ bytes }) => bytes.toString()).join('');
    expect(answerNotes().filter((note) => all.includes(note))).toEqual([]);
    const { url, close } = await serve(path.join(folder, 'alone'), package4a);
    const context = await browser.newContext();
    await context.addInitScript(() => {
      new MutationObserver((_changes, observer) => {
        if (document.documentElement.dataset['run'] === undefined) return;
        observer.disconnect();
        Object.assign(window, { began: performance.now() });
      }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-run'] });
    });
    const page = await context.newPage();
    const problems = watch(page, url);
    const began: number[] = [];
    // Other work on the machine may slow one of them.
    for (let n = 0; n < 3; n++) {
      await page.goto(`${url}index.html?${n}`);
      await ready(page);
      began.push(await page.evaluate(() => Number(Reflect.get(window, 'began'))));
    }
    expect(await page.locator('.lesson-question').count()).toBe(1);
    expect(Math.min(...began), `${began.map((ms) => Math.round(ms))} ms`).toBeLessThan(1000);
    expect(problems).toEqual([]);
    await context.close();
    await close();
  });
});
