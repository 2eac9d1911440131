/**
 * The same game for people who do not see it, press one switch, or only touch; and every screen of a run as readers with
 * low vision set it. What the accessibility tree must say, page by page, is written down here, not taken from the page.
 */
import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { addRules, seriousFaults } from '../browser/axe.ts';
import { launchChromium } from '../browser/chromium.ts';
import { openPage, type Pick, phaseOf, seededPick } from '../browser/player.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Ways on, by name, in the order a reader would take them. */
const ONWARD = ['Begin', 'Go on'] as const;
const THE_END = 'The end of this run.';
const MOST_PAGES = 300;

/** A node as assistive technology is told of it. */
interface Told {
  readonly role: string;
  readonly name: string;
  readonly isFocused: boolean;
  readonly backendId: number;
  /** The names of what it is in, outermost first. */
  readonly within: readonly string[];
}

interface AXValue {
  readonly value?: unknown;
}
interface AXNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: AXValue;
  readonly name?: AXValue;
  readonly properties?: readonly { readonly name: string; readonly value: AXValue }[];
  readonly childIds?: readonly string[];
  readonly backendDOMNodeId?: number;
}

/** The whole tree in the order in which it is read. */
async function listen(session: CDPSession): Promise<Told[]> {
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: AXNode[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const told: Told[] = [];
  const read = (node: AXNode | undefined, within: readonly string[]): void => {
    if (node === undefined) return;
    const name = String(node.name?.value ?? '');
    if (!node.ignored)
      told.push({
        role: String(node.role?.value ?? ''),
        name,
        isFocused:
          node.properties?.some((one) => one.name === 'focused' && one.value.value === true) ?? false,
        backendId: node.backendDOMNodeId ?? 0,
        within,
      });
    const inside = node.ignored || name === '' ? within : [...within, name];
    for (const id of node.childIds ?? []) read(byId.get(id), inside);
  };
  read(nodes[0], []);
  return told;
}

/** What assistive technology does when its user presses: the node's own action. */
async function press(session: CDPSession, { backendId }: Told): Promise<void> {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: backendId });
  await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration: 'function () { this.click(); }',
  });
}

/** What every page owes a listener, whatever stands on it. */
function owed(told: readonly Told[], isFirst: boolean): string[] {
  const roles = (role: string): Told[] => told.filter((one) => one.role === role);
  const faults: string[] = [];
  if (roles('main').length !== 1) faults.push(`${roles('main').length} main landmarks`);
  const story = told.filter(({ role, name }) => role === 'region' && name === 'Story');
  if (story.length !== 1) faults.push(`${story.length} regions named Story`);
  for (const button of roles('button')) if (button.name === '') faults.push('a button without a name');
  for (const picture of [...roles('image'), ...roles('img')])
    if (picture.name === '') faults.push('a picture that is neither described nor left out');
  if (roles('button').filter(({ name }) => name === 'Menu').length !== 1) faults.push('no Menu button');
  // A new page begins where it is to be read from.
  if (!isFirst && !story.some(({ isFocused }) => isFocused)) faults.push('the focus is not on the story');
  return faults;
}

/** Play by what is told alone, to the words that end a run. */
async function playByEar(
  page: Page,
  pick: Pick,
): Promise<{ faults: string[]; pages: number; choices: number }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  await session.send('DOM.enable');
  const faults: string[] = [];
  let choices = 0;
  let before = '';
  for (let pages = 0; pages < MOST_PAGES; pages++) {
    let told: Told[] = [];
    // A page is there when it says something else than the last did.
    for (let tries = 0; tries < 100; tries++) {
      told = await listen(session);
      const says = told.map(({ name }) => name).join('|');
      if (says !== before && !says.includes('The next page is being fetched.')) {
        before = says;
        break;
      }
      await page.waitForTimeout(50);
    }
    faults.push(...owed(told, pages === 0).map((fault) => `page ${pages}: ${fault}`));
    if (told.some(({ name }) => name === THE_END)) return { faults, pages, choices };
    const buttons = told.filter(({ role }) => role === 'button');
    const offered = buttons.filter(({ within }) => within.includes('Choices'));
    const onward = ONWARD.flatMap((name) => buttons.filter((button) => button.name === name))[0];
    const named = pick(
      offered.map(({ name }) => name),
      null,
    );
    const next = offered.length > 0 ? offered.find(({ name }) => name === named) : onward;
    if (next === undefined)
      return { faults: [...faults, `page ${pages}: no way on is told`], pages, choices };
    if (offered.length > 0) choices++;
    await press(session, next);
  }
  return { faults: [...faults, `no ending after ${MOST_PAGES} pages`], pages: MOST_PAGES, choices };
}

describe('by ear alone', () => {
  it('twenty runs come to their ending', async () => {
    const faults: string[] = [];
    const lengths: string[] = [];
    for (let seed = 1; seed <= 20; seed++) {
      const { page, problems } = await openPage(browser, inject('gameUrl'));
      const { faults: found, pages, choices } = await playByEar(page, seededPick(seed));
      faults.push(...[...found, ...problems].map((fault) => `seed ${seed}: ${fault}`));
      lengths.push(`${pages}/${choices}`);
      await page.context().close();
    }
    console.log(`pages/choices: ${lengths.join(' ')}`);
    expect(faults).toEqual([]);
  });
});

describe('by one switch', () => {
  it('a run comes to its ending: the focus goes round by itself, and one key presses', async () => {
    const { page, problems } = await openPage(browser, inject('gameUrl'));
    const pick = seededPick(7);
    const ROUND = 40;
    let longest = 0;
    for (let n = 0; n < MOST_PAGES && (await phaseOf(page)) !== 'ending'; n++) {
      await page.waitForFunction(() => document.querySelector('.waits') === null);
      const offered = await page.getByRole('group', { name: 'Choices' }).getByRole('button').allInnerTexts();
      const wanted = offered.length > 0 ? [pick(offered, null)] : [...ONWARD];
      const before = await page.evaluate(() => document.querySelector('main')?.textContent ?? '');
      let steps = 0;
      for (; steps < ROUND; steps++) {
        await page.keyboard.press('Tab');
        const at = await page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText ?? '');
        if (wanted.includes(at)) break;
      }
      expect(steps, `${wanted.join(' or ')} is out of reach`).toBeLessThan(ROUND);
      longest = Math.max(longest, steps);
      await page.keyboard.press('Space');
      await page.waitForFunction((was) => document.querySelector('main')?.textContent !== was, before);
    }
    expect(await phaseOf(page)).toBe('ending');
    console.log(`at most ${longest + 1} steps to a control`);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

describe('by touch alone', () => {
  it('a run comes to its ending on a small telephone', async () => {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
      reducedMotion: 'reduce',
    });
    const { page, problems } = await openPage(browser, inject('gameUrl'), { context });
    const pick = seededPick(11);
    for (let n = 0; n < MOST_PAGES && (await phaseOf(page)) !== 'ending'; n++) {
      await page.waitForFunction(() => document.querySelector('.waits') === null);
      const lines = page.locator('section[aria-label="Story"] [data-choice]');
      const offered = await lines.evaluateAll((all) =>
        all.map((one) => (one as HTMLElement).dataset['choice'] ?? ''),
      );
      const target =
        offered.length > 0
          ? page.locator(`section[aria-label="Story"] [data-choice="${pick(offered, null)}"]`)
          : page.locator('button[data-action="continue"]').first();
      await target.scrollIntoViewIfNeeded();
      const box = await target.boundingBox();
      expect(box?.height ?? 0, 'a target too small for a finger').toBeGreaterThanOrEqual(24);
      const before = await page.evaluate(() => document.querySelector('main')?.textContent ?? '');
      await target.tap();
      await page.waitForFunction((was) => document.querySelector('main')?.textContent !== was, before);
    }
    expect(await phaseOf(page)).toBe('ending');
    expect(problems).toEqual([]);
    await context.close();
  });
});

/** WCAG 1.4.12: what a reader may set, and nothing may be lost by. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }`;

interface Look {
  readonly name: string;
  readonly settings?: object;
  readonly size?: { readonly width: number; readonly height: number };
  readonly css?: string;
  readonly forced?: true;
}

const LOOKS: readonly Look[] = [
  { name: 'as it is' },
  { name: 'high contrast', settings: { contrast: 'high' } },
  { name: 'text at twice its size', css: 'html { font-size: 200% !important }' },
  {
    name: 'high contrast and zoomed to 200 %',
    settings: { contrast: 'high' },
    size: { width: 640, height: 360 },
  },
  { name: '320 px', size: { width: 320, height: 640 } },
  { name: 'spaced text', css: SPACING },
  { name: 'forced colours', forced: true },
  { name: 'the typeface for dyslexia, largest', settings: { typeface: 'dyslexic', textSize: 'largest' } },
];

/** Words and controls that stick out of the page sideways, and whether it can be moved that way. */
const beyond = (page: Page): Promise<(string | number)[]> =>
  page.evaluate(() => {
    const was = window.scrollY;
    window.scrollTo(200, was);
    const moved = window.scrollX;
    window.scrollTo(0, was);
    const open = document.querySelector('dialog[open]') ?? document;
    const cut = [...open.querySelectorAll('h1, h2, h3, p, legend, label, button, a, input, dd, li')].filter(
      (one) =>
        one.closest('.wide-table, .river-scroll, .unit-heads, .unseen, .leaving-paper, .caption') === null &&
        one.getBoundingClientRect().width > 1 &&
        (one.getBoundingClientRect().right > document.documentElement.clientWidth + 1 ||
          one.getBoundingClientRect().left < -1),
    );
    return [moved, ...cut.map((one) => one.outerHTML.slice(0, 90))];
  });

describe.each(LOOKS)('with $name', ({ settings, size, css, forced }) => {
  it('every screen of a run can be read and used', async () => {
    const context = await browser.newContext({
      viewport: size ?? { width: 1280, height: 720 },
      reducedMotion: 'reduce',
      forcedColors: forced ? 'active' : 'none',
    });
    await context.addInitScript((kept) => {
      localStorage.setItem('empty-chair/settings', JSON.stringify({ pictures: 'still', ...kept }));
    }, settings ?? {});
    const { page, problems } = await openPage(browser, inject('gameUrl'), { context });
    if (css !== undefined) await addRules(page, css);
    const looked = new Set<string>();
    const faults: string[] = [];
    const look = async (what: string): Promise<void> => {
      if (looked.has(what)) return;
      looked.add(what);
      const found = (await seriousFaults(page)).filter(
        (fault) =>
          // Axe reads -webkit-text-fill-color, which Chromium reports as the sheet has it though it paints the reader's.
          !(forced && fault.startsWith('color-contrast')) &&
          // A card on the chart shows its date and its lines in short; its name has the title as it stands there, and the
          // rest in full.
          !(what === 'Chart' && fault.startsWith('label-content-name-mismatch')),
      );
      const [moved, ...cut] = await beyond(page);
      if (moved !== 0) found.push(`the page moves sideways by ${moved}`);
      faults.push(...[...found, ...cut.map((one) => `cut: ${one}`)].map((fault) => `${what}: ${fault}`));
    };
    const dialog = async (name: string): Promise<void> => {
      await page.getByRole('dialog').waitFor();
      await look(name);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    };
    for (let n = 0; n < MOST_PAGES; n++) {
      await page.waitForFunction(() => document.querySelector('.waits') === null);
      const phase = await phaseOf(page);
      const isPaper = (await page.locator('[data-decision]').count()) > 0;
      await look(isPaper ? 'decision' : phase);
      if (phase === 'outcome' && !looked.has('sources')) {
        await page.locator('button.mark').first().click();
        await dialog('sources');
      }
      if (phase === 'reading' && !looked.has('name') && (await page.locator('button.name').count()) > 0) {
        await page.locator('button.name').first().click();
        await dialog('name');
      }
      if (phase === 'ending') break;
      await page
        .locator(
          phase === 'deciding'
            ? 'section[aria-label="Story"] [data-choice]'
            : 'button[data-action="continue"]',
        )
        .first()
        .dispatchEvent('click');
    }
    const menu = page.getByRole('dialog').getByRole('listitem').getByRole('button');
    await page.getByRole('button', { name: 'Menu' }).click();
    await look('menu');
    const panels = await menu.allInnerTexts();
    expect(panels.length).toBeGreaterThan(6);
    await page.keyboard.press('Escape');
    for (const [n, name] of panels.entries()) {
      await page.getByRole('button', { name: 'Menu' }).click();
      await menu.nth(n).click();
      await page.waitForTimeout(200);
      await dialog(name);
    }
    console.log([...looked].join(', '));
    expect(looked).toContain('ending');
    expect(faults).toEqual([]);
    expect(problems).toEqual([]);
    await context.close();
  });
});
