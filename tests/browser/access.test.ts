/** Keyboard, screen reader semantics and contrast: what a player without mouse or sight relies on. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { loadProject } from '../../src/authoring/project.ts';
import { plainText } from '../../src/reader/typeset.ts';
import { Session } from '../../src/story/session.ts';
import { seriousFaults } from './axe.ts';
import { launchChromium } from './chromium.ts';
import { openPage, phaseOf, runOf } from './player.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe('the keyboard alone', () => {
  it('finishes a run, with the focus always on something', async () => {
    const { page, problems } = await openPage(browser, inject('gameUrl'));
    for (let n = 0; n < 300 && (await phaseOf(page)) !== 'ending'; n++) {
      const before = `${await runOf(page)} ${await page.locator('main').innerText()}`;
      if ((await phaseOf(page)) === 'deciding') await page.keyboard.press(String((n % 3) + 1));
      else await page.keyboard.press('Enter');
      expect(`${await runOf(page)} ${await page.locator('main').innerText()}`).not.toBe(before);
      expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Story');
    }
    expect(await phaseOf(page)).toBe('ending');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('reaches every choice by Tab and takes it by Enter', async () => {
    const { page } = await openPage(browser, inject('gameUrl'));
    while ((await phaseOf(page)) !== 'deciding') await page.keyboard.press('Enter');
    const before = await runOf(page);
    for (let n = 0; n < 20; n++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.hasAttribute('data-choice'))) break;
    }
    await page.keyboard.press('Enter');
    expect(await runOf(page)).not.toBe(before);
    await page.context().close();
  });

  it('opens the chart with M and closes it with Escape; single keys can be turned off', async () => {
    const { page } = await openPage(browser, inject('gameUrl'));
    await page.keyboard.press('m');
    // The chart comes behind the first page.
    await expect.poll(() => page.getByRole('dialog', { name: 'Chart' }).count(), { timeout: 10_000 }).toBe(1);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Settings' }).click();
    await page.getByLabel('Single-key shortcuts').uncheck();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.keyboard.press('m');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.context().close();
  });
});

describe('axe', () => {
  it('finds nothing serious on the title, reading, deciding, outcome, ending, settings and sources', async () => {
    const { page } = await openPage(browser, inject('gameUrl'));
    const looked = new Set<string>();
    const faults: string[] = [];
    const look = async (what: string): Promise<void> => {
      if (looked.has(what)) return;
      looked.add(what);
      faults.push(...(await seriousFaults(page)).map((fault) => `${what}: ${fault}`));
    };
    for (let n = 0; n < 300; n++) {
      const phase = await phaseOf(page);
      const isPaper = (await page.locator('[data-decision]').count()) > 0;
      await look(isPaper ? 'decision' : phase);
      if (phase === 'outcome' && !looked.has('sources')) {
        await page.locator('button.mark').first().click();
        await look('sources');
        await page.keyboard.press('Escape');
        // The focus is back on the claim's own button, where Enter would open its sources again.
        await page.locator('[data-action="continue"]').dispatchEvent('click');
        continue;
      }
      if (phase === 'ending') break;
      await page.keyboard.press(phase === 'deciding' ? '1' : 'Enter');
    }
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Settings' }).click();
    await look('settings');
    expect([...looked].toSorted()).toEqual([
      'deciding',
      'decision',
      'ending',
      'outcome',
      'reading',
      'settings',
      'sources',
      'title',
    ]);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('the sources', () => {
  it('open from a claim with a full citation, and give the focus back', async () => {
    const { page } = await openPage(browser, inject('gameUrl'));
    while ((await phaseOf(page)) !== 'outcome')
      await page.keyboard.press((await phaseOf(page)) === 'deciding' ? '1' : 'Enter');
    const button = page
      .getByRole('region', { name: 'The record' })
      .locator('[data-fact] button.mark')
      .first();
    await button.click();
    expect(await page.getByRole('dialog').locator('.citations li').first().innerText()).toMatch(
      /“.+”.*\(.+\)/,
    );
    await page.keyboard.press('Escape');
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.context().close();
  });
});

describe('a name in the text', () => {
  it('opens a card about a person, and gives the focus back', async () => {
    const { page } = await openPage(browser, inject('gameUrl'));
    while ((await page.locator('.prose button.name').count()) === 0) await page.keyboard.press('Enter');
    const name = page.locator('.prose button.name').first();
    const called = await name.innerText();
    await name.click();
    const card = page.getByRole('dialog');
    await expect
      .poll(async () => (await card.getAttribute('aria-label'))?.toLowerCase(), { timeout: 10_000 })
      .toContain(called.split(' ')[0]?.toLowerCase());
    expect((await card.locator('.name-card').innerText()).length).toBeGreaterThan(20);
    await page.keyboard.press('Escape');
    expect(await name.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.context().close();
  });
});

describe('names and words', () => {
  it('link names without losing a word of the page', async () => {
    const { source } = loadProject();
    if (source === null) throw new Error('the story does not compile');
    const session = new Session(source);
    const { page } = await openPage(browser, inject('gameUrl'));
    for (let n = 0; n < 30; n++) {
      const phase = await phaseOf(page);
      const shown = (await page.locator('section[aria-label=Story]').innerText()).replaceAll(/\s+/g, ' ');
      const lines = session.beat.choice?.paper ? session.beat.lines.slice(1) : session.beat.lines;
      if (phase !== 'outcome') for (const { text } of lines) expect(shown).toContain(plainText(text));
      if (phase === 'deciding') {
        const id = session.offered[0] ?? '';
        session.choose(id);
        await page.locator(`[data-choice="${id}"]`).click();
      } else {
        session.next();
        await page.locator('[data-action=continue]').click();
      }
    }
    await page.context().close();
  });
});

describe('a page with a content note', () => {
  it('can be covered by a setting, read when asked for, and passed over with the run whole', async () => {
    const { page } = await openPage(browser, inject('gameUrl'));
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Settings' }).click();
    await page.getByLabel('Cover pages that carry a content note').check();
    await page.keyboard.press('Escape');
    await page.locator('section[aria-label="Story"]').focus();
    for (let n = 0; n < 200 && (await page.locator('.content-note').count()) === 0; n++)
      await page.keyboard.press((await phaseOf(page)) === 'deciding' ? '1' : 'Enter');
    const run = await runOf(page);
    expect(await page.locator('main .prose').count()).toBe(0);
    expect(await page.locator('.covered').count()).toBe(1);
    await page.getByRole('button', { name: 'Read this page' }).click();
    expect(await page.locator('main .prose').count()).toBeGreaterThan(0);
    const words = await page.locator('main .prose').first().innerText();
    await page.getByRole('button', { name: 'Pass over it' }).click();
    expect(await runOf(page)).toBe(run);
    expect(await page.locator('main').innerText()).not.toContain(words);
    await page.context().close();
  });
});
