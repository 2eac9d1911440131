/** What the desk needs to know of the page it is on: hands, whether anybody is looking, and a wish to save data. */
import type { Hand } from './plan.ts';

export interface Page {
  /** Whether the browser has asked for as little data as possible. */
  savesData(): boolean;
  /** Every press and key from which sound may start. @returns a way to stop listening. */
  onGesture(heard: () => void): () => void;
  /** @returns a way to stop listening. */
  onHidden(heard: (hidden: boolean) => void): () => void;
  /** How the last press was made. */
  hand(): Omit<Hand, 'again'>;
}

const QUIET: AddEventListenerOptions = { passive: true, capture: true };

/** Chromium, on some systems; nobody else says. */
function savesData(window: Window): boolean {
  const connection: unknown = Reflect.get(window.navigator, 'connection');
  return (
    typeof connection === 'object' && connection !== null && Reflect.get(connection, 'saveData') === true
  );
}

export function pageOf(window: Window): Page {
  let keyboard = false;
  let downAt = 0;
  let held = 0;
  return {
    savesData: () => savesData(window),
    onGesture(heard) {
      const listen = (event: Event): void => {
        if (event.type === 'keydown') keyboard = true;
        if (event.type === 'pointerdown') {
          keyboard = false;
          downAt = event.timeStamp;
        }
        if (event.type === 'pointerup') held = event.timeStamp - downAt;
        // A finger counts as a gesture only when it is lifted, a mouse when it is pressed.
        if (window.navigator.userActivation?.hasBeenActive === false) return;
        heard();
      };
      const types = ['pointerdown', 'pointerup', 'keydown'];
      for (const type of types) window.addEventListener(type, listen, QUIET);
      return () => {
        for (const type of types) window.removeEventListener(type, listen, QUIET);
      };
    },
    onHidden(heard) {
      const { document } = window;
      const listen = (): void => heard(document.visibilityState === 'hidden');
      document.addEventListener('visibilitychange', listen);
      return () => document.removeEventListener('visibilitychange', listen);
    },
    hand: () => ({ keyboard, held }),
  };
}
