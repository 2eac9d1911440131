/** Erases everything the game keeps on this device, after asking. Must not know: what is kept. */
import { useRef, useState } from 'preact/hooks';
import type { Store } from '../../shelf/store.ts';
import { eraseAll, leftIn } from './kept.ts';

export function EraseButton({ store }: { readonly store: Store }) {
  const [isAsking, setAsking] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const begin = useRef<HTMLButtonElement>(null);
  const leave = (): void => {
    setAsking(false);
    begin.current?.focus();
  };
  const erase = (): void => {
    const count = eraseAll(store);
    const left = leftIn(store);
    setSaid(
      left > 0
        ? `${left} could not be erased: clear the browser’s data for this address.`
        : count === 0
          ? 'There was nothing to erase.'
          : `Erased: ${count} ${count === 1 ? 'entry' : 'entries'}. Nothing of the game is left on this device.`,
    );
    leave();
  };
  return (
    <div class="erase">
      <button
        ref={begin}
        type="button"
        class="plain"
        onClick={() => setAsking(true)}
        aria-expanded={isAsking}
      >
        Erase everything the game keeps on this device
      </button>
      {isAsking && (
        <div class="notice" role="group" aria-label="Erase everything?">
          <p>
            All runs, pinned ones too, all settings and whatever a class page keeps here. It cannot be undone.
          </p>
          <button type="button" class="plain" onClick={erase}>
            Erase it
          </button>
          <button type="button" class="plain" onClick={leave}>
            Keep it
          </button>
        </div>
      )}
      <p role="status">{said}</p>
    </div>
  );
}
