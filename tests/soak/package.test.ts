/** The packages as a school has them: a file on a stick, a zip in a learning platform, an app with the network gone. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Frame, Page } from 'playwright-core';
import { preview } from 'vite';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type BuiltFile, buildGame } from '../../src/authoring/packageBuild.ts';
import { oneFile } from '../../src/authoring/packageFile.ts';
import { offlineSite } from '../../src/authoring/packageOffline.ts';
import { scormFiles } from '../../src/authoring/packageScorm.ts';
import { loadProject } from '../../src/authoring/project.ts';
import { guideOf } from '../../src/authoring/teaching.ts';
import { POLICY } from '../../src/classroom/guide/policy.ts';
import { type Call, faultsIn, type StrictLms, strictLms } from '../authoring/strictLms.ts';
import { launchChromium } from '../browser/chromium.ts';

let browser: Browser;
const folder = mkdtempSync(path.join(tmpdir(), 'empty-chair-packages-'));
const pupils = { forPupils: true, oneSound: true };
/** For the learning platform, and for the installed copy, to which it is a site like the rest. */
let built: readonly BuiltFile[];

beforeAll(async () => {
  browser = await launchChromium();
  built = await buildGame({ ...pupils, inline: false, lms: true });
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Serve a package as a static host would, with the policy that the guide gives to hosts. */
async function serve(name: string, files: readonly BuiltFile[]) {
  const outDir = path.join(folder, name);
  for (const file of files) {
    const at = path.join(outDir, file.name);
    mkdirSync(path.dirname(at), { recursive: true });
    writeFileSync(at, file.bytes);
  }
  const server = await preview({
    logLevel: 'error',
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1', headers: { 'Content-Security-Policy': POLICY } },
  });
  const { port } = server.httpServer.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

/** What must never happen on a page: an error, a broken policy, a request to anywhere but `home`. */
function watch(page: Page, home: string): string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`page: ${error.message}`));
  page.on('dialog', (dialog) => problems.push(`dialog: ${dialog.message()}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(home) && !/^(data|blob):/.test(request.url()))
      problems.push(`asked for ${request.url().slice(0, 200)}`);
  });
  return problems;
}

const ready = (where: Page | Frame) =>
  where.waitForFunction(() => document.documentElement.dataset['run'] !== undefined);
const phaseOf = (where: Page | Frame) => where.evaluate(() => document.documentElement.dataset['phase']);
const runOf = (where: Page | Frame) => where.evaluate(() => document.documentElement.dataset['run'] ?? '');
const wordsOf = (where: Page | Frame) => where.locator('section[aria-label="Story"]').innerText();
const stopOf = (where: Page | Frame) => where.locator('[data-part="class-code"]');

/** Play by keyboard until it is enough, or a unit's worth of pages has gone by. */
async function playUntil(where: Page | Frame, keyboard: Page['keyboard'], enough: () => Promise<boolean>) {
  for (let n = 0; n < 100 && !(await enough()); n++) {
    const leave = where.getByRole('button', { name: 'Go straight to the lines' });
    if ((await leave.count()) > 0) await leave.press('Enter');
    await keyboard.press((await phaseOf(where)) === 'deciding' ? '1' : 'Enter');
  }
}

/** Pieces of the answer notes: long enough to be nobody else's words, and without what a script would write another way. */
function answerNotes(): string[] {
  const { source, raw, teaching } = loadProject();
  const { notes } = guideOf(teaching);
  const known = JSON.stringify([source?.compiled, raw]);
  const all = notes.flatMap(({ supports, errors, answers }) =>
    [supports, ...errors, answers.begins, answers.secure, answers.strong].flatMap(
      (text) => /[A-Za-z ,]{60,}/.exec(text)?.[0] ?? [],
    ),
  );
  // What the story or the record says of a matter is said to pupils too.
  return all.filter((note) => !known.includes(note));
}

/** A file of the game as it is built for teachers. */
const get = async (name: string): Promise<string> => (await fetch(inject('gameUrl') + name)).text();

describe('one file', () => {
  it('plays a unit from a disk to its stop, with pictures and sound, nothing fetched and nothing kept', async () => {
    const html = oneFile(await buildGame({ ...pupils, inline: true, lms: false }));
    const at = path.join(folder, 'the-empty-chair.html');
    writeFileSync(at, html);
    const notes = answerNotes();
    expect(notes.length).toBeGreaterThan(100);
    expect(notes.filter((note) => html.includes(note))).toEqual([]);

    const context = await browser.newContext({ offline: true, viewport: { width: 1280, height: 720 } });
    await context.addInitScript(() => {
      const refuse = {
        get(): never {
          throw new DOMException('blocked', 'SecurityError');
        },
      };
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, refuse);
      const heard = { decoded: 0, started: 0, faults: 0 };
      Object.assign(window, { heard });
      const decode = AudioContext.prototype.decodeAudioData;
      AudioContext.prototype.decodeAudioData = async function (...args) {
        const buffer = await decode.apply(this, args);
        heard.decoded++;
        return buffer;
      };
      const start = AudioBufferSourceNode.prototype.start;
      AudioBufferSourceNode.prototype.start = function (...args) {
        if (this.context.state === 'running' && (this.buffer?.duration ?? 0) > 1) heard.started++;
        start.apply(this, args);
      };
    });
    const page = await context.newPage();
    const problems = watch(page, pathToFileURL(at).href);
    await page.goto(`${pathToFileURL(at).href}#unit=4a`);
    await ready(page);
    expect(await page.locator('.lesson-question').innerText()).toMatch(/\?$/);
    const leaves: number[] = [];
    await playUntil(page, page.keyboard, async () => {
      if ((await phaseOf(page)) === 'outcome') {
        await page.locator('.print img').first().waitFor();
        leaves.push(
          await page.locator('.print img').evaluateAll((all) =>
            Promise.all(
              all.map((one) =>
                (one as HTMLImageElement).decode().then(
                  () => 1,
                  () => 0,
                ),
              ),
            ).then((loaded: number[]) => loaded.filter((one) => one === 0).length),
          ),
        );
      }
      return (await stopOf(page).count()) > 0;
    });
    expect(await stopOf(page).innerText()).toMatch(/^(\w{4}-){3}\w{4}$/);
    expect(leaves.length).toBeGreaterThan(0);
    expect(leaves.every((broken) => broken === 0)).toBe(true);
    await page.waitForSelector('[data-part="stage"][data-ready="true"]', { state: 'attached' });
    const stage = await page.locator('[data-part="stage"]').screenshot({ type: 'png' });
    expect(stage.byteLength).toBeGreaterThan(20_000);
    await page.waitForFunction(() => {
      const { decoded, started } = Reflect.get(window, 'heard');
      return decoded > 0 && started > 0;
    });
    expect(problems).toEqual([]);
    await context.close();
  });

  it('is tested against notes that the teachers’ build does have', async () => {
    const entry = /src="\.\/(assets\/[^"]+\.js)"/.exec(await get(''))?.[1] ?? '';
    const names = [...new Set((await get(entry)).match(/[\w-]+\.js/g))];
    const scripts = await Promise.all(names.map((name) => get(`assets/${name}`)));
    const all = scripts.join('');
    const notes = answerNotes();
    expect(notes.filter((note) => !all.includes(note))).toEqual([]);
  });
});

describe('a SCORM package', () => {
  it('tells a platform of the run, goes on where it was closed, is completed at the stop, and plays without one', async () => {
    const all = built.map(({ bytes }) => bytes.toString()).join('');
    expect(answerNotes().filter((note) => all.includes(note))).toEqual([]);
    const { url, close } = await serve('scorm', scormFiles(built, { id: 'x', title: 'x', opens: 'unit=4a' }));
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    const page = await context.newPage();
    const problems = watch(page, url);
    const launch = async (kept: Record<string, string>): Promise<Frame> => {
      // The platform's own page is its own business: no policy of ours holds there.
      await page.route('**/lms.html', (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: `<script>const strictLms = ${strictLms.toString()};
            window.lms = strictLms(${JSON.stringify(kept)}); window.API = lms.API;</script>
            <iframe src="./index.html" width="1200" height="650"></iframe>`,
        }),
      );
      await page.goto(`${url}lms.html`);
      const frame = await (await page.waitForSelector('iframe')).contentFrame();
      if (frame === null) throw new Error('no frame');
      await ready(frame);
      await frame.locator('section[aria-label="Story"]').focus();
      return frame;
    };
    /** Close the lesson as a platform does, and read what it has been told. */
    const leave = async (): Promise<Pick<StrictLms, 'calls' | 'values'>> => {
      await page.evaluate(() => document.querySelector('iframe')?.setAttribute('src', 'about:blank'));
      await page.waitForFunction(() => {
        const { calls } = Reflect.get(window, 'lms') as { calls: Call[] };
        return calls.at(-1)?.name === 'LMSFinish';
      });
      const { calls, values } = await page.evaluate(() => {
        const lms = Reflect.get(window, 'lms') as Pick<StrictLms, 'calls' | 'values'>;
        return { calls: lms.calls, values: lms.values };
      });
      return { calls, values };
    };

    const first = await launch({});
    expect(await first.locator('.lesson-question').count()).toBe(1);
    await playUntil(first, page.keyboard, async () => (await phaseOf(first)) === 'deciding');
    const undecided = await runOf(first);
    await playUntil(first, page.keyboard, async () => (await runOf(first)) !== undecided);
    const run = await runOf(first);
    const words = await wordsOf(first);
    await page.keyboard.press('Enter');
    const before = await leave();
    expect(before.values['cmi.core.lesson_status']).toBe('incomplete');
    expect(before.values['cmi.suspend_data']).toBe(run);

    // Another device, where nothing is kept but what the platform has.
    await context.clearCookies();
    await page.goto(`${url}index.html#nowhere`);
    await page.evaluate(() => localStorage.clear());
    const second = await launch(before.values);
    expect(await runOf(second)).toBe(run);
    // A code says no page: a run goes on at the first one after its last choice.
    expect((await wordsOf(second)).slice(0, 200)).toBe(words.slice(0, 200));
    await playUntil(second, page.keyboard, async () => (await stopOf(second).count()) > 0);
    const after = await leave();
    expect(after.values['cmi.core.lesson_status']).toBe('completed');
    const calls = [...before.calls, ...after.calls];
    expect(faultsIn(calls)).toEqual([]);
    expect(calls.filter(({ args }) => /student|score|interaction/.test(args.join(' ')))).toEqual([]);
    const written = calls.flatMap(({ name, args }) => (name === 'LMSSetValue' ? [args[0]] : []));
    expect([...new Set(written)].toSorted()).toEqual([
      'cmi.core.exit',
      'cmi.core.lesson_status',
      'cmi.suspend_data',
    ]);
    expect((after.values['cmi.suspend_data'] ?? '').length).toBeLessThan(100);

    const alone = await context.newPage();
    const aloneProblems = watch(alone, url);
    await alone.goto(`${url}index.html`);
    await ready(alone);
    expect(await alone.locator('.lesson-question').count()).toBe(1);
    expect([...problems, ...aloneProblems]).toEqual([]);
    await context.close();
    await close();
  });
});

describe('the site', () => {
  it('is played with the network gone, once it has been opened', async () => {
    const files = await offlineSite(built);
    const { url, close } = await serve('site', files);
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    const page = await context.newPage();
    const problems = watch(page, url);
    await page.goto(`${url}#unit=4a`);
    await ready(page);
    // Everything is kept but the worker itself and the hosts' headers.
    await expect
      .poll(
        () =>
          page.evaluate(async () => {
            const [name] = await caches.keys();
            return name === undefined ? 0 : (await (await caches.open(name)).keys()).length;
          }),
        { timeout: 30_000, interval: 250 },
      )
      .toBe(files.length - 2);
    await close();
    await context.setOffline(true);
    await page.reload();
    await ready(page);
    await playUntil(page, page.keyboard, async () => (await phaseOf(page)) === 'outcome');
    expect(await phaseOf(page)).toBe('outcome');
    await page.waitForSelector('[data-part="stage"][data-ready="true"]', { state: 'attached' });
    const range = await page.evaluate(async () => {
      const [name = ''] = await caches.keys();
      const kept = await (await caches.open(name)).keys();
      const sound = kept.find((request) => request.url.endsWith('.webm'))?.url ?? '';
      const part = await fetch(sound, { headers: { Range: 'bytes=0-99' } });
      return [part.status, (await part.arrayBuffer()).byteLength];
    });
    expect(range).toEqual([206, 100]);
    expect(problems).toEqual([]);
    await context.close();
  });
});
