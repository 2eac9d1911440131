/** A native dialog: the browser keeps the focus inside, Escape closes it, and focus goes back to what opened it. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

export function Dialog({ title, onClose, children }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = box.current;
    if (dialog === null) return undefined;
    // A press beside the sheet lands on the dialog itself; for keys there is Escape.
    const onPress = (event: MouseEvent): void => {
      if (event.target === dialog) dialog.close();
    };
    dialog.addEventListener('click', onPress);
    if (!dialog.open) dialog.showModal();
    return () => {
      dialog.removeEventListener('click', onPress);
      dialog.close();
    };
  }, []);
  return (
    <dialog ref={box} class="panel" aria-label={title} onClose={onClose}>
      <div class="panel-sheet">
        <header class="panel-head">
          <h2>{title}</h2>
          <button type="button" class="plain" onClick={onClose}>
            Close
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
