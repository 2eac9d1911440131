/** A field for a link or a code that somebody has handed over. What is wrong with it is said beside it, in plain words. */
import { useId, useState } from 'preact/hooks';

export function CodeForm({ onCode }: { readonly onCode: (text: string) => string | null }) {
  const id = useId();
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  return (
    <form
      class="code-form"
      onSubmit={(event) => {
        event.preventDefault();
        setFault(onCode(text));
      }}
    >
      <label for={id}>Paste a link, or type a code</label>
      <div class="row">
        <input
          id={id}
          type="text"
          value={text}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          aria-describedby={`${id}-fault`}
          aria-invalid={fault !== null}
          onInput={({ currentTarget }) => {
            setText(currentTarget.value);
            setFault(null);
          }}
        />
        <button type="submit" class="plain">
          Open it
        </button>
      </div>
      <p id={`${id}-fault`} class="fault" role="alert">
        {fault}
      </p>
    </form>
  );
}
