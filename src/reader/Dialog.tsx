/** A native dialog: the browser keeps the focus inside, Escape closes it, and focus goes back to what opened it. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface DialogProps {
  readonly title: string;
  /** For what needs the whole screen: the chart, a comparison. */
  readonly isWide?: boolean;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

export function Dialog({ title, isWide = false, onClose, children }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null);
  const whenClosed = useRef(onClose);
  whenClosed.current = onClose;
  useLayoutEffect(() => {
    const dialog = box.current;
    if (dialog === null) return undefined;
    const onClosed = (): void => whenClosed.current();
    // A press beside the sheet lands on the dialog itself; for keys there is Escape.
    const onPress = (event: MouseEvent): void => {
      if (event.target === dialog) dialog.close();
    };
    dialog.addEventListener('close', onClosed);
    dialog.addEventListener('click', onPress);
    if (!dialog.open) dialog.showModal();
    return () => {
      // Taken off first: the panel that comes next must not hear this one close.
      dialog.removeEventListener('close', onClosed);
      dialog.removeEventListener('click', onPress);
      dialog.close();
    };
  }, []);
  return (
    <dialog ref={box} class={isWide ? 'panel wide' : 'panel'} aria-label={title}>
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
