/**
 * What was pressed on the first page before there was a game, as the page's own few lines have noted it
 * (`src/opening/first.ts`). Must not know: the story.
 */

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
