/** Plays the game as a person would, through the page contract alone, and keeps an eye on what must never happen. */
import type { Browser, BrowserContext, Page } from 'playwright-core';

/** What was seen on a run that a test may want to judge. */
export interface Seen {
  readonly choices: string[];
  readonly decisions: string[];
  readonly places: Set<string>;
  readonly problems: string[];
  pages: number;
}

/** A page that notes console errors, page errors and requests to other hosts. */
export async function openPage(
  browser: Browser,
  url: string,
  options: { readonly context?: BrowserContext; readonly size?: { width: number; height: number } } = {},
): Promise<{ page: Page; problems: string[] }> {
  const context =
    options.context ??
    (await browser.newContext({
      viewport: options.size ?? { width: 1280, height: 720 },
      reducedMotion: 'reduce',
    }));
  const page = await context.newPage();
  const problems: string[] = [];
  const { host } = new URL(url);
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`page: ${error.message}`));
  page.on('request', (request) => {
    const to = new URL(request.url());
    if (to.host !== host && !['data:', 'blob:'].includes(to.protocol))
      problems.push(`other host: ${request.url()}`);
  });
  await page.goto(url);
  await page.waitForFunction(() => document.documentElement.dataset['run'] !== undefined);
  return { page, problems };
}

export const phaseOf = (page: Page): Promise<string> =>
  page.evaluate(() => document.documentElement.dataset['phase'] ?? '');
export const runOf = (page: Page): Promise<string> =>
  page.evaluate(() => document.documentElement.dataset['run'] ?? '');
export const wordsOf = (page: Page): Promise<string> =>
  page.locator('section[aria-label="Story"]').innerText();

/** A fingerprint of the page: where we are, and its words. */
export const pageKey = async (page: Page): Promise<string> =>
  `${await phaseOf(page)} ${await runOf(page)} ${await wordsOf(page)}`;

/** Wait until the stage says it is painted, and see that it is not blank. */
async function checkStage(page: Page, seen: Seen): Promise<void> {
  const stage = page.locator('[data-part="stage"]');
  const place = await stage.getAttribute('data-place');
  if (place === null || place === '' || seen.places.has(place)) return;
  await page.waitForSelector('[data-part="stage"][data-ready="true"]', {
    timeout: 20_000,
    state: 'attached',
  });
  seen.places.add(place);
  const shot = await stage.screenshot({ type: 'png' });
  // A blank 1280 × 720 of one colour packs to a few kilobytes; a plate to hundreds.
  if (shot.byteLength < 20_000)
    seen.problems.push(`the stage is blank at ${place} (${shot.byteLength} bytes)`);
}

async function checkOutcome(page: Page, seen: Seen): Promise<void> {
  const outcome = page.locator('section[aria-label="Story"] section[aria-label="Outcome"]');
  for (const leaf of ['Your timeline', 'The record']) {
    const words = await outcome.locator(`section[aria-label="${leaf}"]`).innerText();
    if (words.length < 80) seen.problems.push(`an empty leaf "${leaf}": ${words}`);
  }
  if ((await outcome.locator('[data-fact]').count()) === 0)
    seen.problems.push('an outcome without a sourced claim');
  const pictures = await outcome
    .locator('.print img')
    .evaluateAll(
      (images) =>
        images.filter(
          (image) => image instanceof HTMLImageElement && image.complete && image.naturalWidth === 0,
        ).length,
    );
  if (pictures > 0) seen.problems.push('a leaf’s picture did not load');
}

export type Pick = (offered: readonly string[], point: string | null) => string;

/** Play from wherever the page is to an ending. `owed` is what the next page must answer. */
export async function playOn(page: Page, pick: Pick, seen: Seen): Promise<void> {
  let owed: 'outcome' | 'note' | null = null;
  for (let steps = 0; steps < 400; steps++) {
    const phase = await phaseOf(page);
    seen.pages++;
    if (owed === 'note' && (await page.locator('.margin-note [data-fact]').count()) === 0)
      seen.problems.push(`no margin note after ${seen.choices.at(-1)}`);
    if (owed === 'note' || phase === 'outcome') owed = null;
    if (phase === 'outcome') await checkOutcome(page, seen);
    else await checkStage(page, seen);
    if (phase === 'ending') return;
    if (phase !== 'deciding') {
      await page.locator('button[data-action="continue"]').click();
      continue;
    }
    if (owed === 'outcome') seen.problems.push(`no outcome after ${seen.choices.at(-1)}`);
    const group = page.locator('section[aria-label="Story"] [aria-label="Choices"]');
    const decision = await group.getAttribute('data-decision');
    const offered = await group
      .locator('[data-choice]')
      .evaluateAll((buttons) =>
        buttons.map((button) => (button instanceof HTMLElement ? (button.dataset['choice'] ?? '') : '')),
      );
    const choice = pick(offered, decision);
    await group.locator(`[data-choice="${choice}"]`).click();
    seen.choices.push(choice);
    if (decision !== null) seen.decisions.push(decision);
    owed = decision === null ? 'note' : 'outcome';
  }
  seen.problems.push('no ending after 400 pages');
}

export const nothingSeen = (): Seen => ({
  choices: [],
  decisions: [],
  places: new Set(),
  problems: [],
  pages: 0,
});

/** The same random run for the same seed. */
export function seededPick(seed: number): Pick {
  let state = seed * 2654435761;
  return (offered) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 374761393) >>> 0;
    return offered[state % offered.length] ?? '';
  };
}
