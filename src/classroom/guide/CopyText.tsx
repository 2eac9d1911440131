/** Something to copy: shown whole, so that it can be copied by hand too. */
import { useState } from 'preact/hooks';

export function CopyText({ what, text }: { readonly what: string; readonly text: string }) {
  const [said, setSaid] = useState<string | null>(null);
  const copy = (): void => {
    const done = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
    done.then(
      () => setSaid('Copied.'),
      () => setSaid('The browser did not let it be copied: mark it and copy it by hand.'),
    );
  };
  return (
    <div class="copy">
      <span class="copy-text">{text}</span>
      <button type="button" class="plain" onClick={copy}>
        Copy<span class="unseen"> {what}</span>
      </button>
      <span role="status">{said}</span>
    </div>
  );
}
