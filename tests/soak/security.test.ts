/** The whole game under the policy that hosts are given; markup in every field; and a build that is the same wherever it is made. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { PATHS } from '../../src/authoring/paths.ts';
import { launchChromium } from '../browser/chromium.ts';
import { hurryOn } from '../browser/hurry.ts';
import { newContext, pressOn, ready, watch } from './faulty.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Every page is served with the policy; what breaks it is noted, and every address asked for. */
async function strict(): Promise<{
  context: BrowserContext;
  asked: string[];
  broken: (page: Page) => Promise<string[]>;
}> {
  const context = await newContext(browser, 'light');
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  await context.addInitScript(() => {
    const broken: string[] = [];
    Object.assign(window, { broken });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      broken.push(`${violatedDirective} ${blockedURI} ${sample}`),
    );
  });
  return { context, asked, broken: (page) => page.evaluate(() => Reflect.get(window, 'broken') as string[]) };
}

const strangers = (asked: readonly string[]): string[] =>
  asked.filter((url) => !url.startsWith(inject('gameUrl')) && !/^(data|blob):/.test(url));

describe('under the policy', () => {
  it('a run is played to its ending with canvas and sound: nothing refused, no cookie, no other host', async () => {
    const { context, asked, broken } = await strict();
    const { page, problems } = await watch(context);
    await page.goto(inject('gameUrl'));
    await ready(page);
    await page.waitForSelector('[data-part="stage"] canvas', { state: 'attached', timeout: 60_000 });
    await pressOn(page);
    expect((await hurryOn(page, 3, 400, 60)).phase).toBe('ending');
    expect(asked.some((url) => url.includes('/howler-'))).toBe(true);
    expect(asked.some((url) => /\.(webm|m4a)$/.test(url))).toBe(true);
    expect(await broken(page)).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(strangers(asked)).toEqual([]);
    expect(problems).toEqual([]);
    await context.close();
  });

  it.each(['guide', 'board', 'present=4a', 'report', 'compare=AQAB,history'])('#%s opens', async (hash) => {
    const { context, asked, broken } = await strict();
    const { page, problems } = await watch(context);
    await page.goto(`${inject('gameUrl')}#${hash}`);
    await page.waitForFunction(() => document.body.innerText.length > 60);
    await page.waitForTimeout(1000);
    expect(await broken(page)).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(strangers(asked)).toEqual([]);
    expect(problems).toEqual([]);
    await context.close();
  });

  it('text handed over as markup is refused, so that the above means something', async () => {
    const { context, broken } = await strict();
    const { page } = await watch(context);
    await page.goto(inject('gameUrl'));
    await ready(page);
    await page.evaluate(() => {
      try {
        document.body.insertAdjacentHTML('beforeend', '<b id="injected"></b>');
      } catch {
        // Refused, as it should be.
      }
    });
    expect(await page.locator('#injected').count()).toBe(0);
    expect((await broken(page)).length).toBeGreaterThan(0);
    await context.close();
  });
});

describe('markup in every field', () => {
  const MARKUP =
    '<img src=x id=injected onerror="window.injected=1"><script id=injected>window.injected=1</script>';
  it.each([
    '',
    'board',
    'guide',
    'report',
    'present=4a',
    'unit=4a',
    'run=%3Cimg%3E',
    'code=<b id=injected>',
    'compare=<b>,<i>',
  ])('#%s: shown as text', async (hash) => {
    const context = await newContext(browser);
    const { page, problems } = await watch(context);
    page.on('dialog', (dialog) => {
      problems.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.goto(`${inject('gameUrl')}#${hash}`);
    await page.waitForFunction(() => document.body.innerText.length > 100);
    if (hash === '') {
      await page.getByRole('button', { name: 'Menu' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Shelf', exact: true }).click();
      await page.locator('input[type="file"]').setInputFiles({
        name: `${MARKUP}.json`,
        mimeType: 'application/json',
        buffer: Buffer.from(
          JSON.stringify({ format: 'the-empty-chair/runs', version: 1, runs: [{ code: MARKUP }, MARKUP] }),
        ),
      });
    }
    for (const field of await page
      .locator('textarea, input:not([type]), input[type="text"], input[type="search"]')
      .all()) {
      if (!(await field.isVisible()) || !(await field.isEditable())) continue;
      await field.fill(MARKUP);
      await field.press('Enter').catch(() => undefined);
    }
    for (const name of ['Read them', 'Put on the board', 'Open it', 'Read it'])
      for (const button of await page.getByRole('button', { name }).all())
        if (await button.isVisible()) await button.click();
    await page.waitForTimeout(300);
    expect(await page.locator('#injected').count()).toBe(0);
    expect(await page.evaluate(() => 'injected' in window)).toBe(false);
    expect(problems).toEqual([]);
    await context.close();
  });
});

describe('the build', () => {
  it('is the same, byte for byte, made in two folders of different names', () => {
    const built = ['a', 'another-and-a-much-longer-name'].map((name) => {
      const folder = path.join(mkdtempSync(path.join(tmpdir(), 'built-')), name);
      for (const part of [
        'src',
        'story',
        'assets',
        'index.html',
        'package.json',
        'vite.config.ts',
        'tsconfig.json',
      ])
        cpSync(path.join(PATHS.root, part), path.join(folder, part), { recursive: true });
      symlinkSync(path.join(PATHS.root, 'node_modules'), path.join(folder, 'node_modules'));
      execFileSync(path.join(PATHS.root, 'node_modules/.bin/vite'), ['build', '--logLevel', 'error'], {
        cwd: folder,
        env: { ...process.env, NODE_ENV: 'production' },
      });
      const dist = path.join(folder, 'dist');
      const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
      const sums = files
        .map((one) => path.join(one.parentPath, one.name))
        .map(
          (at) => `${path.relative(dist, at)} ${createHash('sha256').update(readFileSync(at)).digest('hex')}`,
        )
        .toSorted();
      expect(files.every((one) => !readFileSync(path.join(one.parentPath, one.name)).includes(folder))).toBe(
        true,
      );
      rmSync(path.dirname(folder), { recursive: true });
      return sums;
    });
    expect(built[0]?.length).toBeGreaterThan(100);
    expect(built[1]).toEqual(built[0]);
    console.log(`${built[0]?.length} files, the same twice`);
  });
});
