/** Plays the game as a person would, through the page contract alone, and keeps an eye on what must never happen. */
import type { Browser, BrowserContext, Page } from 'playwright-core';

/** What was seen on a run that a test may want to judge. */
export interface Seen {
  readonly choices: string[];
  readonly decisions: string[];
  /** Places whose stage was ready on this run. */
  readonly places: Set<string>;
  readonly problems: string[];
  pages: number;
}

/**
 * A page that notes console errors, page errors and requests to other hosts. Its pictures stand still unless a test asks
 * for more: drawing them without a graphics card costs most of what a test takes.
 */
export async function openPage(
  browser: Browser,
  url: string,
  options: {
    readonly context?: BrowserContext;
    readonly size?: { width: number; height: number };
    readonly pictures?: 'auto' | 'still';
  } = {},
): Promise<{ page: Page; problems: string[] }> {
  const context =
    options.context ??
    (await browser.newContext({
      viewport: options.size ?? { width: 1280, height: 720 },
      reducedMotion: 'reduce',
    }));
  const page = await context.newPage();
  await page.addInitScript((pictures: string) => {
    const key = 'empty-chair/settings';
    try {
      if (localStorage.getItem(key) === null) localStorage.setItem(key, JSON.stringify({ pictures }));
    } catch {
      // A device that keeps nothing has the pictures it has.
    }
  }, options.pictures ?? 'still');
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

/** What the page contract says of the page as it stands, read in one go. */
interface Reading {
  readonly phase: string;
  readonly place: string;
  readonly decision: string | null;
  readonly offered: readonly string[];
  readonly notes: number;
  readonly claims: number;
  readonly leaves: readonly number[];
  readonly brokenPictures: number;
}

const readPage = async (page: Page): Promise<Reading> => {
  // A page that waits for the story is not yet the next one.
  await page.waitForFunction(() => document.querySelector('.waits') === null);
  return page.evaluate(() => {
    const story = 'section[aria-label="Story"]';
    const outcome = `${story} section[aria-label="Outcome"]`;
    const count = (selector: string): number => document.querySelectorAll(selector).length;
    const group = document.querySelector<HTMLElement>(`${story} [aria-label="Choices"]`);
    const leaves = ['Your timeline', 'The record'].map(
      (name) =>
        document.querySelector<HTMLElement>(`${outcome} section[aria-label="${name}"]`)?.innerText.length ??
        0,
    );
    const pictures = [...document.querySelectorAll<HTMLImageElement>('.print img')];
    return {
      phase: document.documentElement.dataset['phase'] ?? '',
      place: document.querySelector<HTMLElement>('[data-part="stage"]')?.dataset['place'] ?? '',
      decision: group?.dataset['decision'] ?? null,
      offered: [...(group?.querySelectorAll<HTMLElement>('[data-choice]') ?? [])].map(
        (one) => one.dataset['choice'] ?? '',
      ),
      notes: count(`${story} .margin-note [data-fact]`),
      claims: count(`${outcome} [data-fact]`),
      leaves,
      brokenPictures: pictures.filter((picture) => picture.complete && picture.naturalWidth === 0).length,
    };
  });
};

/** Wait until the stage says it is painted; the first time a place is seen at all, see that it is not blank. */
async function checkStage(page: Page, place: string, seen: Seen, painted: Set<string>): Promise<void> {
  if (place === '' || seen.places.has(place)) return;
  await page.waitForSelector('[data-part="stage"][data-ready="true"]', {
    timeout: 20_000,
    state: 'attached',
  });
  seen.places.add(place);
  if (painted.has(place)) return;
  painted.add(place);
  const shot = await page.locator('[data-part="stage"]').screenshot({ type: 'png' });
  // A blank stage of one colour packs to a few kilobytes; a plate to hundreds.
  if (shot.byteLength < 20_000)
    seen.problems.push(`the stage is blank at ${place} (${shot.byteLength} bytes)`);
}

export type Pick = (offered: readonly string[], point: string | null) => string;

interface PlayOptions {
  readonly pick: Pick;
  readonly seen: Seen;
  /** Places already looked at, shared by several runs. */
  readonly painted?: Set<string>;
  /** True to press with the mouse as a person does; otherwise the press is sent straight to the button. */
  readonly byHand?: boolean;
}

/** Play from wherever the page is to an ending, and note whatever the game owed the player and did not give. */
export async function playOn(
  page: Page,
  { pick, seen, painted = new Set(), byHand = false }: PlayOptions,
): Promise<void> {
  const press = async (selector: string): Promise<void> => {
    const button = page.locator(selector).first();
    // A hand waits until the page lies still, which takes most of a run's time: every choice, and every third page.
    if (byHand && (selector.includes('data-choice') || seen.pages % 3 === 0)) await button.click();
    else await button.dispatchEvent('click');
  };
  let owed: 'outcome' | 'note' | null = null;
  for (let steps = 0; steps < 300; steps++) {
    const now = await readPage(page);
    seen.pages++;
    if (owed === 'note' && now.notes === 0) seen.problems.push(`no margin note after ${seen.choices.at(-1)}`);
    if (owed === 'outcome' && (now.phase === 'deciding' || now.phase === 'ending'))
      seen.problems.push(`no outcome after ${seen.choices.at(-1)}`);
    if (owed === 'note' || now.phase === 'outcome') owed = null;
    if (now.phase === 'outcome') {
      if (now.leaves.some((length) => length < 80))
        seen.problems.push(`an empty leaf after ${seen.choices.at(-1)}`);
      if (now.claims === 0) seen.problems.push(`no sourced claim after ${seen.choices.at(-1)}`);
      if (now.brokenPictures > 0) seen.problems.push(`a broken picture after ${seen.choices.at(-1)}`);
    } else await checkStage(page, now.place, seen, painted);
    if (now.phase === 'ending') return;
    if (now.phase !== 'deciding') {
      await press('button[data-action="continue"]');
      continue;
    }
    const choice = pick(now.offered, now.decision);
    await press(`section[aria-label="Story"] [data-choice="${choice}"]`);
    seen.choices.push(choice);
    if (now.decision !== null) seen.decisions.push(now.decision);
    owed = now.decision === null ? 'note' : 'outcome';
  }
  seen.problems.push('no ending after 300 pages');
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
