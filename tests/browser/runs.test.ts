/** History's run and seeded random runs, played in a real browser from the title to an ending. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { loadProject, projectEvidence } from '../../src/authoring/project.ts';
import { launchChromium } from './chromium.ts';
import { nothingSeen, openPage, type Pick, playOn, seededPick } from './player.ts';

/** A run is about ninety pages and takes a quarter of a minute; a hundred of them are in the soak. */
const RUNS = 2;
const evidence = projectEvidence(loadProject());
const history = new Set(evidence.history);
const asHistory: Pick = (offered) => offered.find((id) => history.has(id)) ?? offered[0] ?? '';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const painted = new Set<string>();

async function playWhole(pick: Pick, { byHand = false, pictures = 'auto' as 'auto' | 'still' } = {}) {
  const { page, problems } = await openPage(browser, inject('gameUrl'), {
    size: { width: 960, height: 600 },
    pictures,
  });
  const seen = nothingSeen();
  await playOn(page, { pick, seen, painted, byHand });
  await page.context().close();
  return { seen, problems: [...problems, ...seen.problems] };
}

describe('a whole run in the browser', () => {
  it('as history took it', async () => {
    const { seen, problems } = await playWhole(asHistory, { byHand: true });
    expect(problems).toEqual([]);
    expect(seen.choices).toEqual(evidence.history);
    expect(seen.decisions.length).toBeGreaterThanOrEqual(7);
  });

  it.each(Array.from({ length: RUNS }, (_, n) => n + 1))('at random, seed %i', async (seed) => {
    const { seen, problems } = await playWhole(seededPick(seed), {
      pictures: seed % 2 === 0 ? 'auto' : 'still',
    });
    expect(problems).toEqual([]);
    expect(seen.choices.length).toBeGreaterThan(5);
  });
});
