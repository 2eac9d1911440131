/** What becomes of the board: kept on the device or not, as a file, on paper, or cleared. Must not know: what is on it. */
import { useRef, useState } from 'preact/hooks';
import { Dialog } from '../../reader/Dialog.tsx';

interface KeepingProps {
  readonly isEmpty: boolean;
  readonly isKept: boolean;
  readonly isSmallHidden: boolean;
  readonly onKeep: () => void;
  readonly onClear: () => void;
  readonly onJson: () => void;
  readonly onCsv: () => void;
  readonly onBringIn: (text: string) => void;
  readonly onSay: (said: string) => void;
}

/** Larger files are not opened at all. */
const MAX_BYTES = 8_000_000;

function FileIn({ onBringIn, onSay }: Pick<KeepingProps, 'onBringIn' | 'onSay'>) {
  const file = useRef<HTMLInputElement>(null);
  const read = async (chosen: File | undefined): Promise<void> => {
    if (chosen === undefined) return;
    try {
      if (chosen.size > MAX_BYTES) onSay('This file is too large to be a board.');
      else onBringIn(await chosen.text());
    } catch {
      onSay('The file could not be read.');
    }
    if (file.current) file.current.value = '';
  };
  return (
    <label class="plain file-in">
      Bring in a file
      <input
        ref={file}
        class="unseen"
        type="file"
        accept=".json,.csv,.txt,application/json,text/csv,text/plain"
        onChange={({ currentTarget }) => void read(currentTarget.files?.[0])}
      />
    </label>
  );
}

export function Keeping(props: KeepingProps) {
  const { isEmpty, isKept, isSmallHidden, onKeep, onClear, onJson, onCsv, onBringIn, onSay } = props;
  const [isAsking, setAsking] = useState(false);
  return (
    <section class="part keeping" aria-labelledby="keeping">
      <h2 id="keeping">Keep it, or clear it</h2>
      <p class="lead">
        {isKept
          ? 'This board is kept on this device, and kept up to date until you press Clear.'
          : 'Nothing of this board is kept: it goes when this page is closed.'}{' '}
        Nothing leaves the device, and a file holds the codes alone.
        {isSmallHidden && ' A file hides nothing: every run is in it, those of small groups too.'}
      </p>
      <p class="in-row">
        {!isKept && (
          <button type="button" class="plain" disabled={isEmpty} onClick={onKeep}>
            Keep on this device
          </button>
        )}
        <button type="button" class="plain" disabled={isEmpty} onClick={onJson}>
          Save as JSON
        </button>
        <button type="button" class="plain" disabled={isEmpty} onClick={onCsv}>
          Save as CSV
        </button>
        <FileIn onBringIn={onBringIn} onSay={onSay} />
        <button type="button" class="plain" disabled={isEmpty} onClick={() => window.print()}>
          Print
        </button>
        <button type="button" class="plain" disabled={isEmpty && !isKept} onClick={() => setAsking(true)}>
          Clear
        </button>
      </p>
      {isAsking && (
        <Dialog title="Clear the board?" onClose={() => setAsking(false)}>
          <p>
            All runs are taken off{isKept && ', and what is kept on this device is deleted'}. You can take
            that back as long as this page is open.
          </p>
          <p class="in-row clear-row">
            <button
              type="button"
              class="go"
              onClick={() => {
                setAsking(false);
                onClear();
              }}
            >
              Clear the board
            </button>
            <button type="button" class="plain" onClick={() => setAsking(false)}>
              Leave it as it is
            </button>
          </p>
        </Dialog>
      )}
    </section>
  );
}
