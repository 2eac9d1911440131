/**
 * The cmi5 zip as a platform has it: its pages on one host, the school's record store on another, and nothing told to it but
 * that a lesson began, came to its stop and was closed, with the code of the run.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildGame } from '../../src/authoring/packageBuild.ts';
import { cmi5Files, nameOf } from '../../src/authoring/packageCmi5.ts';
import { zip } from '../../src/authoring/packageZip.ts';
import { STORE_POLICY } from '../../src/classroom/guide/policy.ts';
import { type Unzipped, unzip } from '../authoring/unzip.ts';
import { launchChromium } from '../browser/chromium.ts';
import { answerNotes, phaseOf, playUntil, ready, runOf, serve, stopOf, watch, wordsOf } from './playing.ts';
import { ACTOR, recordStore, type Store } from './recordStore.ts';

let browser: Browser;
let files: readonly Unzipped[];
const folder = mkdtempSync(path.join(tmpdir(), 'empty-chair-cmi5-'));
const COURSE = { id: 'x', title: 'x', about: 'x' };
const UNIT = { id: 'unit-4a', title: 'x', about: 'x', opens: 'unit=4a' };
const ACTIVITY = nameOf(UNIT.id);

beforeAll(async () => {
  browser = await launchChromium();
  const built = await buildGame({ forPupils: true, oneSound: true, inline: false, lms: 'cmi5' });
  files = unzip(zip(cmi5Files(built, COURSE, [UNIT])));
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The policy lets a page speak to any host by https; here the one host is spoken to without it. */
const heard = (text: string, { origin }: Store): string =>
  text.replaceAll("'self' https:", `'self' ${origin}`);

async function serveBeside(name: string, store: Store) {
  const pages = files.map((file) =>
    file.name.endsWith('.html') ? { ...file, bytes: Buffer.from(heard(file.bytes.toString(), store)) } : file,
  );
  return serve(path.join(folder, name), pages, heard(STORE_POLICY, store));
}

async function pageIn(context: BrowserContext, homes: readonly string[]) {
  const page = await context.newPage();
  return { page, problems: watch(page, ...homes) };
}

/** What was said to the store, launch by launch. */
const verbsOf = ({ statements }: Store): string[] => statements.map(({ verb }) => verb);

/** Another device. */
const fresh = () => browser.newContext({ reducedMotion: 'reduce' });
const alone = (page: Page) => page.locator('.alone');

describe('a cmi5 package', () => {
  it('says that a lesson began, stopped and was closed, keeps the run’s code, and goes on from it on another device', async () => {
    const store = await recordStore();
    const { url, close } = await serveBeside('told', store);
    const homes = [url, store.origin];

    const first = await fresh();
    const one = await pageIn(first, homes);
    await one.page.goto(`${url}unit-4a.html${store.launch(ACTIVITY)}`);
    await ready(one.page);
    expect(await one.page.locator('.lesson-question').count()).toBe(1);
    await playUntil(one.page, one.page.keyboard, async () => (await phaseOf(one.page)) === 'deciding');
    const undecided = await runOf(one.page);
    await playUntil(one.page, one.page.keyboard, async () => (await runOf(one.page)) !== undecided);
    const run = await runOf(one.page);
    const words = await wordsOf(one.page);
    await one.page.goto('about:blank');
    await expect.poll(() => verbsOf(store)).toEqual(['initialized', 'terminated']);
    expect(store.documents.get('run')).toBe(run);
    await first.close();

    const second = await fresh();
    const two = await pageIn(second, homes);
    await two.page.goto(`${url}unit-4a.html${store.launch(ACTIVITY)}`);
    await ready(two.page);
    expect(await runOf(two.page)).toBe(run);
    expect((await wordsOf(two.page)).slice(0, 200)).toBe(words.slice(0, 200));
    await playUntil(two.page, two.page.keyboard, async () => (await stopOf(two.page).count()) > 0);
    const whole = await runOf(two.page);
    // Closed at once, as a pupil does.
    await two.page.close({ runBeforeUnload: true });
    await expect.poll(() => verbsOf(store).slice(2)).toEqual(['initialized', 'completed', 'terminated']);
    expect(store.documents.get('run')).toBe(whole);
    await expect.poll(() => store.documents.get('stopped')).toBe(whole);
    await second.close();

    const third = await fresh();
    const again = await pageIn(third, homes);
    await again.page.goto(`${url}unit-4a.html${store.launch(ACTIVITY)}`);
    await ready(again.page);
    await playUntil(again.page, again.page.keyboard, async () => (await stopOf(again.page).count()) > 0);
    // A link that is handed on says nothing of the platform or of whom it sent.
    await again.page.getByRole('button', { name: 'Menu' }).click();
    await again.page.getByRole('button', { name: /Hand it on/ }).click();
    expect(await again.page.content()).not.toMatch(/4711|Nobody, Ask|fetch%2F|fetch\//);
    await again.page.goto('about:blank');
    await expect.poll(() => verbsOf(store).slice(5)).toEqual(['initialized', 'terminated']);
    await third.close();

    // Nothing was refused but the preferences, and the documents that were not there yet.
    expect(store.asked.filter(({ status, method }) => status >= 400 && method !== 'GET')).toEqual([]);
    expect([...store.documents.keys()].toSorted()).toEqual(['LMS.LaunchData', 'run', 'stopped']);
    for (const { statement } of store.statements) {
      const { actor, result = {}, ...rest } = statement;
      expect(actor).toEqual(ACTOR);
      expect(Object.keys(result as object).every((key) => ['completion', 'duration'].includes(key))).toBe(
        true,
      );
      expect(JSON.stringify(rest)).not.toMatch(/response|score|4a\.|answer/);
    }
    // A browser says of a document that is not there yet that it is not: nothing else may go wrong.
    const wrong = [...one.problems, ...two.problems, ...again.problems];
    expect(wrong.filter((problem) => !/status of 404/.test(problem))).toEqual([]);
    await close();
    await store.close();
  });

  it('plays, and says so, where its launch has been used, or nobody answers', async () => {
    const store = await recordStore();
    const silent = await recordStore(true);
    const { url, close } = await serveBeside('used', store);
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    const { page } = await pageIn(context, [url, store.origin]);
    await page.goto(`${url}unit-4a.html${store.launch(ACTIVITY)}`);
    await ready(page);
    expect(await alone(page).count()).toBe(0);
    await page.reload();
    await ready(page);
    expect(await alone(page).innerText()).toContain('open it from the platform again');
    await page.getByRole('button', { name: 'Play without it' }).click();
    expect(await alone(page).count()).toBe(0);
    await playUntil(page, page.keyboard, async () => (await phaseOf(page)) === 'deciding');
    expect(verbsOf(store)).toEqual(['initialized', 'terminated']);
    await close();

    const beside = await serveBeside('silent', silent);
    await page.goto(`${beside.url}unit-4a.html${silent.launch(ACTIVITY)}`);
    await ready(page);
    expect(await alone(page).count()).toBe(1);
    await context.close();
    await beside.close();
    await Promise.all([store.close(), silent.close()]);
  });

  it('is the plain game without a launch: nobody is asked, and no answer note is in it', async () => {
    const { url, close } = await serve(path.join(folder, 'alone'), files, STORE_POLICY);
    const context = await browser.newContext();
    const { page, problems } = await pageIn(context, [url]);
    await page.goto(`${url}unit-4a.html`);
    await ready(page);
    expect(await page.locator('.lesson-question').count()).toBe(1);
    expect(await alone(page).count()).toBe(0);
    expect(problems).toEqual([]);
    const all = files.map(({ bytes }) => bytes.toString()).join('');
    expect(answerNotes().filter((note) => all.includes(note))).toEqual([]);
    await context.close();
    await close();
  });
});
