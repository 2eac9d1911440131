/** What the hand last did, as long as the page lives: a key, or a press and how long it was held. Asked when a line is underlined. */
import { useEffect, useRef } from 'preact/hooks';
import type { Press } from './pencil.ts';

/** Returns a question: how was the last choice made? */
export function useHand(): () => Press {
  const last = useRef<Press>({ isKey: true, held: 0 });
  const downAt = useRef(0);
  useEffect(() => {
    const onKey = (): void => {
      last.current = { isKey: true, held: 0 };
    };
    const onDown = (event: PointerEvent): void => {
      downAt.current = event.timeStamp;
    };
    const onUp = (event: PointerEvent): void => {
      last.current = { isKey: false, held: event.timeStamp - downAt.current };
    };
    window.addEventListener('keydown', onKey, true);
    window.addEventListener('pointerdown', onDown, true);
    window.addEventListener('pointerup', onUp, true);
    return () => {
      window.removeEventListener('keydown', onKey, true);
      window.removeEventListener('pointerdown', onDown, true);
      window.removeEventListener('pointerup', onUp, true);
    };
  }, []);
  return () => last.current;
}
