/**
 * When to do what need not be done at once: after a paint, when idle, when pages are no longer turned, while somebody reads.
 * Must not know: what is done, or what is on the page.
 */

/** The page has been painted, or nobody is looking at it. */
export function afterPaint(): Promise<void> {
  return new Promise((go) => {
    if (document.visibilityState === 'hidden') go();
    else requestAnimationFrame(() => setTimeout(go));
  });
}

/** Do a piece of work when nothing else is to be done. */
export function whenIdle(work: () => void): void {
  const idle = window.requestIdleCallback ?? ((soon: () => void) => window.setTimeout(soon, 200));
  idle(() => work());
}

/** Other work may come between one piece and the next: a press, a frame. */
export const breathe = (): Promise<void> => new Promise((go) => setTimeout(go));

/** Pages that follow each other within this are being turned, and not read, in ms. */
const TURNING = 600;
/** How long the last of them must have lain there, in ms. */
const REST = 250;

/** Tells when a page that has just come has been painted and lies at rest. Of pages turned quickly, only the last does. */
export function pageRest(): () => Promise<void> {
  let before = Number.NEGATIVE_INFINITY;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return () => {
    const now = performance.now();
    const isTurning = now - before < TURNING;
    before = now;
    clearTimeout(waiting);
    if (!isTurning) return afterPaint();
    return new Promise((go) => {
      waiting = setTimeout(go, REST);
    });
  };
}

/** Whoever has pressed nothing for so long is reading, in ms. */
const READING = 700;

/**
 * Tells when nothing has been pressed for a while: what holds the page up once, such as the start of the canvas, is done
 * while somebody reads.
 */
export function watchReading(): () => Promise<void> {
  let last = Number.NEGATIVE_INFINITY;
  for (const press of ['pointerdown', 'keydown'])
    window.addEventListener(
      press,
      (event) => {
        last = event.timeStamp;
      },
      { capture: true, passive: true },
    );
  return async () => {
    for (;;) {
      const left = last + READING - performance.now();
      if (left <= 0) return;
      await new Promise((go) => setTimeout(go, left));
    }
  };
}
