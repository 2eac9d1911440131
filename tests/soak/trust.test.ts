/** What the trust page says, tried: a whole run, a lesson, a board and every page for a class, and what they ask, keep and hold. */
import type { Browser, Request } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { KEPT } from '../../src/classroom/guide/kept.ts';
import { launchChromium } from '../browser/chromium.ts';
import { nothingSeen, playOn, seededPick } from '../browser/player.ts';
import { phaseOf, ready, runOf, watch } from './playing.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** A file of the site. */
const get = async (name: string): Promise<string> => (await fetch(inject('gameUrl') + name)).text();

/** Names that the first version kept; nothing writes them any more. */
const OLD = 'empty-chair/shelf';

it('asks only its own host for files, sets no cookie, keeps what the guide lists, and is erased', async () => {
  const home = inject('gameUrl');
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  const problems = watch(page, home);
  const asked: Request[] = [];
  context.on('request', (request) => asked.push(request));
  /** A page of its own: where only the fragment changes, the game loads itself anew when it sees fit. */
  const openAt = async (hash: string): Promise<void> => {
    await page.goto('about:blank');
    await page.goto(`${home}${hash}`);
  };
  const keys = (): Promise<string[]> => page.evaluate(() => Object.keys(localStorage));

  await page.goto(home);
  await ready(page);
  expect(await keys()).toEqual([]);
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Settings' }).click();
  await page.getByLabel('Single-key shortcuts').uncheck();
  await page.getByLabel('Single-key shortcuts').check();
  await page.keyboard.press('Escape');
  const seen = nothingSeen();
  await playOn(page, { pick: seededPick(7), seen });
  expect(seen.problems).toEqual([]);
  expect(await phaseOf(page)).toBe('ending');
  const run = await runOf(page);

  await openAt('#unit=4a');
  await ready(page);
  const guess = page.getByRole('form', { name: 'Before you underline' });
  await page.locator('section[aria-label="Story"]').focus();
  for (let n = 0; n < 60 && (await guess.count()) === 0; n++) await page.keyboard.press('Enter');
  for (let n = 0; n < 10; n++) await guess.getByRole('button', { name: 'More points for line 1' }).click();
  await guess.getByRole('button', { name: 'I have said what I think' }).click();

  await openAt('#board');
  await page.getByRole('heading', { name: 'Class board' }).waitFor();
  await page.getByRole('textbox').fill(`${home}#run=${run}`);
  await page.getByRole('button', { name: 'Put on the board' }).click();
  expect(await keys()).not.toContain('empty-chair/board');
  await page.getByRole('button', { name: 'Keep on this device' }).click();

  for (const hash of [`#report=${run}`, '#present=4a', '#guide/sources']) {
    await openAt(hash);
    await page.waitForLoadState('networkidle');
  }

  const listed = KEPT.map(({ key }) => key).filter((key) => key !== OLD);
  const kept = await keys();
  const listing = (key: string): string | undefined =>
    listed.find((one) => (one.endsWith('/') ? key.startsWith(one) : key === one));
  expect(kept.filter((key) => listing(key) === undefined)).toEqual([]);
  expect([...new Set(kept.map((key) => listing(key)))].toSorted()).toEqual(listed.toSorted());
  expect(await page.evaluate(() => [document.cookie, sessionStorage.length])).toEqual(['', 0]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);

  const local = asked.filter((request) => !/^(data|blob):/.test(request.url()));
  expect(local.length).toBeGreaterThan(50);
  expect(local.filter((request) => request.method() !== 'GET' || !request.url().startsWith(home))).toEqual(
    [],
  );
  expect(local.filter((request) => request.postData() !== null)).toEqual([]);
  expect(local.filter((request) => new URL(request.url()).search !== '')).toEqual([]);
  expect(problems).toEqual([]);

  await openAt('#guide/privacy/erase');
  await page.getByRole('button', { name: 'Erase everything the game keeps on this device' }).click();
  await page.getByRole('button', { name: 'Erase it' }).click();
  expect(await keys()).toEqual([]);
  await context.close();
});

it('has in its scripts nothing that runs text, opens a socket or speaks to another browser', async () => {
  const scripts = new Map<string, string>();
  const queue = [...(await get('')).matchAll(/assets\/([\w-]+\.js)/g)].flatMap(([, name]) => name ?? []);
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (scripts.has(name)) continue;
    const words = await get(`assets/${name}`);
    scripts.set(name, words);
    queue.push(...(words.match(/[\w-]+-[\w-]{8}\.js/g) ?? []));
  }
  expect(scripts.size).toBeGreaterThan(8);
  const all = [...scripts.values()].join('');
  for (const part of ['Phaser', 'Howl', 'Teacher’s guide', 'Class board'])
    expect(all.includes(part), part).toBe(true);
  const forbidden =
    /\beval\s*\(|\bFunction\s*\(\s*["'`]|new Function\b|WebSocket|RTCPeerConnection|EventSource|sendBeacon|document\.write\(/g;
  // A library's last resort for a browser without `globalThis`, which none that can read these scripts is; and the guide,
  // where it says that there is none of it.
  const known = [
    /typeof globalThis==`object`\)return globalThis;try\{return this\|\|Function\(`return this`\)\(\)/g,
    /no WebSocket, no WebRTC/g,
  ];
  const found = [...scripts].flatMap(([name, words]) => {
    const rest = known.reduce((text, one) => text.replaceAll(one, ''), words);
    return [...rest.matchAll(forbidden)].map(
      ({ 0: what, index }) => `${name}: ${what} in ${rest.slice(Math.max(0, index - 60), index + 60)}`,
    );
  });
  expect(found).toEqual([]);
});
