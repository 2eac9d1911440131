/** The runs kept on this device, and the one in the address to copy. */
import { useState } from 'preact/hooks';
import type { Evidence } from '../evidence/types.ts';
import { pointOf, type Run } from '../run/run.ts';
import type { Entry } from '../shelf/shelf.ts';

export interface ShelfActions {
  readonly entries: readonly Entry[];
  readonly trouble: string | null;
  readonly link: string;
  readonly onOpenRun: (entry: Entry) => void;
  readonly onDropRun: (run: Run) => void;
}

/** A run's name: what was underlined at its last decisions. */
function nameRun(run: Run, evidence: Evidence | null): string {
  const decided = run.choices.flatMap((id) => {
    const decision = evidence?.decisions.find((one) => one.id === pointOf(id));
    const option = decision?.options.find((one) => one.id === id);
    return decision && option ? [`${decision.title}: ${option.line}`] : [];
  });
  if (decided.length === 0)
    return run.choices.length === 0 ? 'The first pages' : `${run.choices.length} choices`;
  return decided.slice(-3).join('; ');
}

export function ShelfList({
  entries,
  trouble,
  link,
  evidence,
  onOpenRun,
  onDropRun,
}: ShelfActions & { readonly evidence: Evidence | null }) {
  const [copied, setCopied] = useState<string | null>(null);
  const copy = (): void => {
    const done = navigator.clipboard?.writeText(link) ?? Promise.reject(new Error('no clipboard'));
    done.then(
      () => setCopied('Copied.'),
      () => setCopied('The browser did not let the link be copied; it is in the address bar.'),
    );
  };
  return (
    <>
      <p>This run is in the address bar; the link brings anybody to the page after its last choice.</p>
      <p>
        <button type="button" class="plain" onClick={copy}>
          Copy the link
        </button>{' '}
        <span role="status">{copied}</span>
      </p>
      {trouble !== null && <p class="notice">{trouble}</p>}
      <h3>Kept on this device</h3>
      {entries.length === 0 && <p>No runs yet.</p>}
      <ul class="shelf">
        {entries.map((entry) => (
          <li key={entry.run.choices.join(' ')}>
            <span>
              {nameRun(entry.run, evidence)} <span class="slug">{entry.played}</span>
            </span>
            <button type="button" class="plain" onClick={() => onOpenRun(entry)}>
              Go on
            </button>
            <button type="button" class="link" onClick={() => onDropRun(entry.run)}>
              Take off the shelf
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
