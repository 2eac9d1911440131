/** The page itself under attack: graphics, sound, sleep, death, a new version under its feet, and impatient hands. */
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build, preview } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { hurryOn } from '../browser/hurry.ts';
import { randomNumbers } from '../replay/random.ts';
import { endsWell, newContext, open, pressOn, ready, reference, SEED } from './faulty.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
  await reference(browser);
});
afterAll(() => browser.close());

const runOf = (page: Page): Promise<string> =>
  page.evaluate(() => document.documentElement.dataset['run'] ?? '');

describe('graphics', () => {
  it('missing', async () => {
    const blind = await launchChromium(['--disable-3d-apis']);
    const context = await newContext(blind, 'light');
    await endsWell(browser, await open(context));
    await blind.close();
  });

  it.each(['lost and given back', 'lost for good'])('%s in mid-run', async (what) => {
    const context = await newContext(browser, 'light');
    await context.addInitScript(() => {
      const make = HTMLCanvasElement.prototype.getContext;
      const lost: (WEBGL_lose_context | null)[] = [];
      Object.assign(window, { lost });
      Reflect.set(
        HTMLCanvasElement.prototype,
        'getContext',
        function (this: HTMLCanvasElement, ...words: unknown[]) {
          const got: unknown = Reflect.apply(make, this, words);
          if (String(words[0]).includes('webgl') && got instanceof WebGLRenderingContext && this.isConnected)
            lost.push(got.getExtension('WEBGL_lose_context'));
          return got;
        },
      );
    });
    const fault = await open(context);
    await hurryOn(fault.page, SEED, 10);
    await fault.page.waitForTimeout(4000);
    const does = (name: 'loseContext' | 'restoreContext'): Promise<void> =>
      fault.page.evaluate((call) => {
        for (const one of Reflect.get(window, 'lost') as (WEBGL_lose_context | null)[]) one?.[call]();
      }, name);
    await does('loseContext');
    await hurryOn(fault.page, SEED, 10);
    if (what !== 'lost for good') await does('restoreContext');
    await endsWell(browser, fault);
    await context.close();
  });
});

describe('sound', () => {
  const SABOTAGE: Readonly<Record<string, () => void>> = {
    'that is not there': () => {
      Reflect.deleteProperty(window, 'AudioContext');
      Reflect.deleteProperty(window, 'webkitAudioContext');
    },
    'that refuses to open': () => {
      Reflect.set(
        window,
        'AudioContext',
        new Proxy(AudioContext, {
          construct: () => {
            throw new DOMException('no device', 'NotSupportedError');
          },
        }),
      );
    },
    'that is held back for ever': () => {
      AudioContext.prototype.resume = () => new Promise(() => undefined);
    },
    'that refuses to go on': () => {
      AudioContext.prototype.resume = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    },
    'that cannot be decoded': () => {
      AudioContext.prototype.decodeAudioData = (_data) =>
        Promise.reject(new DOMException('no', 'EncodingError'));
    },
    'whose elements play nothing': () => {
      HTMLMediaElement.prototype.play = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    },
  };
  it.each(Object.entries(SABOTAGE))('%s', async (_name, sabotage) => {
    const context = await newContext(browser);
    await context.addInitScript(sabotage);
    const fault = await open(context);
    await pressOn(fault.page);
    await fault.page.waitForTimeout(1500);
    await endsWell(browser, fault);
    await context.close();
  });
});

describe('the tab', () => {
  it('frozen for an hour', async () => {
    const context = await newContext(browser, 'light');
    const fault = await open(context);
    await fault.page.clock.install();
    const session = await context.newCDPSession(fault.page);
    await fault.page.clock.resume();
    await hurryOn(fault.page, SEED, 20);
    await session.send('Page.setWebLifecycleState', { state: 'frozen' });
    await new Promise((resolve) => setTimeout(resolve, 2000));
    await session.send('Page.setWebLifecycleState', { state: 'active' });
    await fault.page.clock.fastForward('01:00:00');
    await endsWell(browser, fault);
    await context.close();
  });

  it('left and come back to, from the back-forward cache or without it', async () => {
    const context = await newContext(browser);
    const fault = await open(context);
    await hurryOn(fault.page, SEED, 25);
    const before = await runOf(fault.page);
    await fault.page.goto('about:blank');
    await fault.page.goBack();
    await ready(fault.page);
    expect(await runOf(fault.page)).toBe(before);
    await endsWell(browser, fault);
    await context.close();
  });

  it('killed, and opened anew', async () => {
    const context = await newContext(browser);
    const fault = await open(context);
    await hurryOn(fault.page, SEED, 25);
    const before = await runOf(fault.page);
    await fault.page.goto('chrome://crash').catch(() => undefined);
    await fault.page.close().catch(() => undefined);
    const again = await open(context);
    await again.page.locator('[data-action="continue"]').click();
    expect(await runOf(again.page)).toBe(before);
    await endsWell(browser, again);
    await context.close();
  });
});

describe('a new version', () => {
  it('put in place of the old one while a page is open: it plays on, and a reload goes on with the run', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'deployed-'));
    await build({ logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
    const server = await preview({
      logLevel: 'error',
      build: { outDir: folder },
      preview: { port: 0, host: '127.0.0.1' },
    });
    const { port } = server.httpServer.address() as AddressInfo;
    const context = await newContext(browser, 'light');
    await context.route('**/assets/game-*.js', (route) =>
      setTimeout(() => void route.continue().catch(() => undefined), 4000),
    );
    // Before its story has come a page cannot be played on, and says so: this one has it.
    const storyCame = context.waitForEvent('request', {
      predicate: (one) => /game-[^/]*\.js/.test(one.url()),
    });
    const fault = await open(context, `http://127.0.0.1:${port}/`);
    await storyCame;
    // Every file of the build gets another name, and whatever names it says so: the old names are gone.
    const assets = path.join(folder, 'assets');
    const names = readdirSync(assets);
    const renamed = (text: string): string =>
      text.replaceAll(
        /([\w.-]+?)-([\w-]{8})\.(js|css|svg|webm|m4a|woff2?)/g,
        (whole, stem: string, hash: string, end: string) =>
          names.includes(whole) ? `${stem}-${[...hash].toReversed().join('')}.${end}` : whole,
      );
    for (const file of [
      path.join(folder, 'index.html'),
      ...names.filter((name) => /\.(js|css)$/.test(name)).map((name) => path.join(assets, name)),
    ])
      writeFileSync(file, renamed(readFileSync(file, 'utf8')));
    for (const name of names) renameSync(path.join(assets, name), path.join(assets, renamed(name)));
    await pressOn(fault.page);
    await hurryOn(fault.page, SEED, 40);
    await fault.page.waitForTimeout(4000);
    await endsWell(browser, fault);
    await fault.page.waitForSelector('[data-part="stage"][data-ready="true"]', { state: 'attached' });
    await context.close();
    await server.close();
    rmSync(folder, { recursive: true });
  });
});

describe('impatient hands', () => {
  it.each([1, 2, 3])('200 rapid clicks and keys, seed %i', async (seed) => {
    const random = randomNumbers(seed);
    const context = await newContext(browser, seed === 1 ? 'light' : 'still');
    const fault = await open(context);
    const keys = ['1', '2', '3', 'Enter', ' ', 'Backspace', 'ArrowLeft', 'm', 'Escape', 'n', 'Tab', '9'];
    for (let n = 0; n < 200; n++)
      if (random() < 0.5) await fault.page.keyboard.press(keys[Math.floor(random() * keys.length)] ?? '1');
      else await fault.page.mouse.click(random() * 960, random() * 600);
    // A press may have opened the guide, which is another page, and something in it.
    for (let n = 0; n < 5; n++) {
      if (!/^#(guide|board|present|report|unit)/.test(new URL(fault.page.url()).hash)) break;
      await fault.page.goBack();
      await fault.page.waitForTimeout(500);
    }
    await fault.page.keyboard.press('Escape');
    await ready(fault.page);
    const before = await runOf(fault.page);
    const { phase } = await hurryOn(fault.page, SEED);
    expect(phase).toBe('ending');
    expect(before.length).toBeGreaterThan(3);
    const run = await runOf(fault.page);
    await fault.page.reload();
    await ready(fault.page);
    expect(await runOf(fault.page)).toBe(run);
    expect(fault.problems).toEqual([]);
    await context.close();
  });

  it('every button pressed twice at once, and by the key as well', async () => {
    const context = await newContext(browser);
    const fault = await open(context);
    await fault.page.evaluate(() => {
      window.addEventListener(
        'click',
        ({ target, isTrusted, detail }) => {
          if (isTrusted || detail === 7 || !(target instanceof HTMLElement)) return;
          const pressed = target.closest<HTMLElement>('[data-choice]');
          // What was pressed may be gone by now: then a second press must do nothing.
          if (pressed !== null)
            setTimeout(() => pressed.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 7 })));
        },
        true,
      );
    });
    await endsWell(browser, fault);
    await context.close();
  });

  it.each([0, 40, 150, 300, 450])('a press every %i ms, in the middle of whatever moves', async (rest) => {
    const context = await newContext(browser, 'light', { reducedMotion: 'no-preference' });
    const fault = await open(context);
    await hurryOn(fault.page, SEED, 24, rest);
    await endsWell(browser, fault);
    await context.close();
  });

  it('Back and Forward of the browser, as fast as they come', async () => {
    const context = await newContext(browser);
    const fault = await open(context);
    await hurryOn(fault.page, SEED, 40);
    const before = await runOf(fault.page);
    await fault.page.evaluate(async () => {
      for (let n = 0; n < 30; n++) {
        history.go(n % 2 === 0 ? -2 : 2);
        await new Promise((resolve) => setTimeout(resolve, n % 3 === 0 ? 0 : 60));
      }
    });
    await fault.page.waitForTimeout(500);
    if ((await runOf(fault.page)) !== before) await fault.page.goForward();
    await endsWell(browser, fault);
    await context.close();
  });
});
