/** The box for codes, and what of them was not read. Must not know: what the codes say. */
import { useId, useRef, useState } from 'preact/hooks';
import type { Unread } from './findCodes.ts';
import { counted } from './useBoard.ts';

interface PasteProps {
  readonly unread: readonly Unread[];
  /** @returns the lines that were not read, which stay in the box to be mended. */
  readonly onAdd: (text: string) => string;
}

export function Paste({ unread, onAdd }: PasteProps) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const read = (): void => setText(onAdd(text));
  return (
    <form
      class="paste"
      onSubmit={(event) => {
        event.preventDefault();
        read();
        box.current?.focus();
      }}
    >
      <label for={id}>Codes and links</label>
      <p id={`${id}-how`} class="how">
        Paste a chat, a column of a sheet, or type them one by one. Words around a code are passed over and
        never kept.
      </p>
      <textarea
        ref={box}
        id={id}
        rows={6}
        value={text}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        aria-describedby={`${id}-how`}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          read();
        }}
      />
      <p class="in-row">
        <button type="submit" class="go">
          Put on the board
        </button>
        <span class="slug keys-hint">Ctrl + Enter</span>
      </p>
      {unread.length > 0 && (
        <section class="unread" aria-label="Not read">
          <h2>{counted(unread.length, 'line')} not read</h2>
          <p class="how">They stay in the box above, to be mended and tried again.</p>
          <ol>
            {unread.slice(0, 100).map(({ number, text: line, why }, n) => (
              <li key={n}>
                <span class="slug">Line {number}</span> <code>{line}</code> <span class="why">{why}</span>
              </li>
            ))}
          </ol>
          {unread.length > 100 && <p class="quiet">and {unread.length - 100} more.</p>}
        </section>
      )}
    </form>
  );
}
