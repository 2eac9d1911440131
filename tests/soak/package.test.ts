/** The packages as a school has them: a file on a stick, an app with the network gone. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { buildGame } from '../../src/authoring/packageBuild.ts';
import { oneFile } from '../../src/authoring/packageFile.ts';
import { offlineSite } from '../../src/authoring/packageOffline.ts';
import { launchChromium } from '../browser/chromium.ts';
import { answerNotes, phaseOf, playUntil, ready, serve, stopOf, watch } from './playing.ts';

let browser: Browser;
const folder = mkdtempSync(path.join(tmpdir(), 'empty-chair-packages-'));
const pupils = { forPupils: true, oneSound: true };

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A file of the game as it is built for teachers. */
const get = async (name: string): Promise<string> => (await fetch(inject('gameUrl') + name)).text();

describe('one file', () => {
  it('plays a unit from a disk to its stop, with pictures and sound, nothing fetched and nothing kept', async () => {
    const html = oneFile(await buildGame({ ...pupils, inline: true, lms: null }));
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
    const entry = /href="\.\/(assets\/index-[^"]+\.js)"/.exec(await get(''))?.[1] ?? '';
    const names = [...new Set((await get(entry)).match(/[\w-]+\.js/g))];
    const scripts = await Promise.all(names.map((name) => get(`assets/${name}`)));
    const all = scripts.join('');
    const notes = answerNotes();
    expect(notes.filter((note) => !all.includes(note))).toEqual([]);
  });
});

describe('the site', () => {
  it('is played with the network gone, once it has been opened', async () => {
    const files = await offlineSite(await buildGame({ ...pupils, inline: false, lms: null }));
    // A host that sends the policy as a header sends the page's own, as the guide tells it to.
    const html = String(files.find(({ name }) => name === 'index.html')?.bytes);
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1];
    expect(policy).toContain("script-src 'self' 'sha256-");
    const { url, close } = await serve(path.join(folder, 'site'), files, policy);
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
