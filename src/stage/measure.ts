/** Measures the stage's element. Owns: what the page says about size and sharpness. Must not know: what is drawn. */
import { type Layout, NARROW, type View } from './geometry.ts';

/** The stage as the page has laid it out; null while it is not laid out at all (hidden, or no size yet). */
export function measure(element: HTMLElement, view: View): Layout | null {
  const { clientWidth: width, clientHeight: height } = element;
  if (width === 0 || height === 0) return null;
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  return { width, height, rem, view };
}

/** Device pixels for each CSS pixel, capped: flat art gains nothing beyond this, and memory is dear. */
export const sharpness = (width: number): number =>
  Math.min(window.devicePixelRatio || 1, width <= NARROW ? 1.5 : 2);

/** Call back when the element's size or the screen's sharpness changes. Returns how to stop. */
export function watchSize(element: HTMLElement, changed: () => void): () => void {
  const sizes = new ResizeObserver(changed);
  sizes.observe(element);
  let sharp: MediaQueryList | null = null;
  const again = (): void => {
    sharp?.removeEventListener('change', again);
    // Only a query for the present ratio tells when it is left, so a new one is needed after each change.
    sharp = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    sharp.addEventListener('change', again);
    changed();
  };
  sharp = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
  sharp.addEventListener('change', again);
  return () => {
    sizes.disconnect();
    sharp?.removeEventListener('change', again);
  };
}
