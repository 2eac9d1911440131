/**
 * The few lines that stand in the page itself, before its words: they put the reader's own settings on it, take the
 * first page out of sight where the address asks for another, turn to the second page, which is in the page too, and note
 * every press until there is a game to be told of it (`src/firstPage.ts`). The game itself is on its way meanwhile, and is
 * begun only when the first page has been seen or answered: to read its script holds the page up. No imports: this file is
 * put into the page as it is, minified, and names no file of the build, so that the page's policy knows it in any.
 */
/** Long enough for the first page to be painted and pressed, in ms. */
const SEEN = 350;

const { dataset } = document.documentElement;

function kept(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '{}');
  } catch {
    return {};
  }
}

const settings = kept('empty-chair/settings');
for (const name of ['textSize', 'typeface', 'contrast'])
  if (typeof settings === 'object' && settings !== null) {
    const value: unknown = Reflect.get(settings, name);
    if (typeof value === 'string' && /^[a-z]+$/.test(value)) dataset[name] = value;
  }

// A run that is kept here changes what the way on says: it is shown when that is known.
let hasRuns = false;
try {
  hasRuns = Object.keys(localStorage).some((key) => /^empty-chair\/(run\/|shelf)/.test(key));
} catch {
  hasRuns = false;
}
if (hasRuns) dataset['kept'] = '';
if (window.location.hash.length > 1) dataset['phase'] = 'loading';

/** The second page takes the first one's place, as the game would put it there. */
function turn(): void {
  const first = document.querySelector('#page > main');
  const second = document.querySelector<HTMLTemplateElement>('#page > template');
  if (first === null || second === null || hasRuns) return;
  first.replaceWith(second.content);
  second.remove();
  dataset['phase'] = 'reading';
  scrollTo(0, 0);
  document.querySelector<HTMLElement>('#page .story')?.focus({ preventScroll: true });
}

const note = (event: Event): void => {
  if (dataset['run'] !== undefined) {
    window.removeEventListener('click', note, true);
    return;
  }
  const pressed = event.target instanceof Element ? event.target.closest<HTMLElement>('button') : null;
  const action = pressed?.classList.contains('menu') ? 'menu' : pressed?.dataset['action'];
  if (action === undefined) return;
  dataset['pressed'] = `${dataset['pressed'] ?? ''} ${action}`.trim();
  if (action !== 'menu') turn();
};
// A button that is pressed by a key is clicked, too.
window.addEventListener('click', note, true);

let isBegun = false;
function begin(): void {
  if (isBegun) return;
  isBegun = true;
  for (const press of ['click', 'keyup']) window.removeEventListener(press, answered, true);
  const game = document.querySelector<HTMLLinkElement>('link[data-game]');
  if (game !== null) void import(game.href);
}

const painted = (then: () => void): void => {
  if (document.visibilityState === 'hidden') then();
  else requestAnimationFrame(() => setTimeout(then));
};
const answered = (): void => painted(begin);

window.addEventListener('DOMContentLoaded', () => {
  // Any other page than the first is waited for.
  if (dataset['phase'] === 'loading') {
    begin();
    return;
  }
  for (const press of ['click', 'keyup']) window.addEventListener(press, answered, true);
  if (dataset['pressed'] !== undefined) answered();
  painted(() =>
    setTimeout(() => {
      if ('requestIdleCallback' in window) requestIdleCallback(begin);
      else begin();
    }, SEEN),
  );
});
