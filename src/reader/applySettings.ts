/** Puts the reading settings on the root element, where the stylesheet finds them. */
import type { Settings } from '../shelf/settings.ts';

/** True where the player, or the device, asks for less motion. */
export function wantsStillness({ motion }: Settings): boolean {
  if (motion !== 'system') return motion === 'reduced';
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

export function applySettings(settings: Settings): void {
  const { dataset } = document.documentElement;
  dataset['textSize'] = settings.textSize;
  dataset['typeface'] = settings.typeface;
  dataset['contrast'] = settings.contrast;
  dataset['motion'] = wantsStillness(settings) ? 'reduced' : 'full';
  if (settings.typeface === 'dyslexic') {
    // Without it the reader has the typeface of the book, as before.
    import('./dyslexic.ts').catch(() => undefined);
  }
}
