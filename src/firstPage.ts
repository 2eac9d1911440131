/**
 * When the first page has been seen: only then is anything fetched that it does not need. And what was pressed on it
 * before the script had come, as the page's own few lines have noted it (`src/opening.js`). Must not know: the story.
 */

/** Long enough for the first page to be painted and answer, in ms. */
const SEEN = 350;

/** Do a piece of work when nothing else is to be done. */
export function whenIdle(work: () => void): void {
  const idle = window.requestIdleCallback ?? ((soon: () => void) => window.setTimeout(soon, 200));
  idle(() => work());
}

/** The first page has been painted and the page is at rest, or somebody has pressed something. */
export function afterFirstPage(): Promise<void> {
  return new Promise((go) => {
    const presses = ['pointerdown', 'keydown'] as const;
    const done = (): void => {
      for (const press of presses) window.removeEventListener(press, done, true);
      go();
    };
    for (const press of presses) window.addEventListener(press, done, { capture: true, passive: true });
    requestAnimationFrame(() => setTimeout(() => whenIdle(done), SEEN));
  });
}

/** Tells whether anything has been pressed since this was asked for. */
export function watchPress(): () => boolean {
  let was = false;
  for (const press of ['pointerup', 'keydown'])
    window.addEventListener(
      press,
      () => {
        was = true;
      },
      { capture: true, passive: true, once: true },
    );
  return () => was;
}

/** The page has been painted, or nobody is looking at it. */
export function afterPaint(): Promise<void> {
  return new Promise((go) => {
    if (document.visibilityState === 'hidden') go();
    else requestAnimationFrame(() => setTimeout(go));
  });
}

/** The actions of the buttons that were pressed before there was anybody to answer, in their order. Told once. */
export function pressedBefore(): string[] {
  const { dataset } = document.documentElement;
  const { pressed } = dataset;
  delete dataset['pressed'];
  return pressed === undefined ? [] : pressed.split(' ');
}
