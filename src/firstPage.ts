/**
 * When the first page has been seen: only then is anything fetched that it does not need. And what was pressed on it
 * before the script had come, as the page's own few lines have noted it (`src/opening/first.ts`). Must not know: the story.
 */
import { afterPaint, whenIdle } from './afterPaint.ts';

/** Long enough for the first page to be painted and pressed, in ms. */
const SEEN = 350;

/**
 * The first page has been painted and the page is at rest, or a press has been answered: the page's own lines do that,
 * and nothing else should be under way. Any other page is waited for.
 */
export function afterFirstPage(): Promise<void> {
  const { phase, pressed } = document.documentElement.dataset;
  if (phase === 'loading') return Promise.resolve();
  if (pressed !== undefined) return afterPaint();
  return new Promise((go) => {
    const presses = ['click', 'keyup'] as const;
    const answer = (): void => void afterPaint().then(done);
    const done = (): void => {
      for (const press of presses) window.removeEventListener(press, answer, true);
      go();
    };
    for (const press of presses) window.addEventListener(press, answer, { capture: true, passive: true });
    void afterPaint().then(() => setTimeout(() => whenIdle(done), SEEN));
  });
}

/** Tells whether anything has been pressed: on the first page, or since this was asked for. */
export function watchPress(): () => boolean {
  let was = document.documentElement.dataset['pressed'] !== undefined;
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

/** The actions of the buttons that were pressed before there was anybody to answer, in their order. Told once. */
export function pressedBefore(): string[] {
  const { dataset } = document.documentElement;
  const { pressed } = dataset;
  delete dataset['pressed'];
  return pressed === undefined ? [] : pressed.split(' ');
}
