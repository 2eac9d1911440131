/** Every unit presented from its first slide to its last; `npm test` does two. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { loadProject, projectEvidence } from '../../src/authoring/project.ts';
import { launchChromium } from '../browser/chromium.ts';
import { presentUnit } from '../browser/presentUnit.ts';

const { decisions } = projectEvidence(loadProject());
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

it.each(['1', '2', '3', '4a', '4b', '5a', '5b', '6'])('unit %s', async (unit) => {
  expect(await presentUnit(browser, inject('gameUrl'), unit, decisions)).toBeGreaterThan(0);
});
