/**
 * The runs kept on this device: named by their turning points, to be gone on with, read through, compared, pinned,
 * taken off and put back, and carried to another device as a file.
 */
import { useRef, useState } from 'preact/hooks';
import { sayDate } from '../evidence/cite.ts';
import type { Evidence } from '../evidence/types.ts';
import type { Coverage } from '../replay/coverage.ts';
import { nameRun, sayDistance } from '../replay/turningPoints.ts';
import type { Run } from '../run/run.ts';
import type { Entry } from '../shelf/shelf.ts';
import { CodeForm } from './CodeForm.tsx';
import { CoverageNote } from './CoverageNote.tsx';

export interface ShelfActions {
  readonly entries: readonly Entry[];
  readonly trouble: string | null;
  /** A run's ending by name, or null while it is under way. */
  readonly endingOf: (run: Run) => string | null;
  readonly coverage: Coverage | null;
  readonly onOpenRun: (entry: Entry) => void;
  readonly onWalk: (run: Run) => void;
  readonly onDropRun: (run: Run) => void;
  /** Put an entry on the shelf as it is: back after it was taken off, or pinned. */
  readonly onPut: (entry: Entry) => void;
  readonly onCompare: ((run: Run) => void) | null;
  /** Open a pasted link or a typed code. @returns what is wrong with it, or null. */
  readonly onCode: (text: string) => string | null;
  readonly onExport: () => void;
  /** @returns in plain words what came of it. */
  readonly onImport: (text: string) => string;
}

interface ItemProps {
  readonly entry: Entry;
  readonly isCurrent: boolean;
  readonly evidence: Evidence | null;
  readonly actions: ShelfActions;
  readonly onDrop: (entry: Entry) => void;
}

function Item({ entry, isCurrent, evidence, actions, onDrop }: ItemProps) {
  const { run, played, pinned } = entry;
  const name = nameRun(run.choices, evidence);
  const ending = actions.endingOf(run);
  const says = [
    ending === null ? 'under way' : `ended in ${ending}`,
    evidence === null ? '' : sayDistance(run.choices, evidence),
    run.from === undefined ? '' : `begun at unit ${run.from}`,
    played === '' ? '' : `played on ${sayDate(played)}`,
  ];
  return (
    <li>
      <h4>
        {name}
        {isCurrent && <span class="tag">on the table</span>}
        {pinned && <span class="tag">pinned</span>}
      </h4>
      <p class="slug">{says.filter(Boolean).join(' · ')}</p>
      <p class="row">
        <button type="button" class="plain" onClick={() => actions.onOpenRun(entry)}>
          Go on <span class="unseen">with {name}</span>
        </button>
        <button type="button" class="link" onClick={() => actions.onWalk(run)}>
          Read it through <span class="unseen">: {name}</span>
        </button>
        {actions.onCompare !== null && run.choices.length > 0 && (
          <button type="button" class="link" onClick={() => actions.onCompare?.(run)}>
            Compare <span class="unseen">{name}</span>
          </button>
        )}
        <button
          type="button"
          class="link"
          aria-pressed={pinned}
          onClick={() => actions.onPut({ ...entry, pinned: !pinned })}
        >
          {pinned ? 'Unpin' : 'Pin'} <span class="unseen">{name}</span>
        </button>
        <button type="button" class="link" onClick={() => onDrop(entry)}>
          Take off <span class="unseen">{name}</span>
        </button>
      </p>
    </li>
  );
}

/** A file out, a file in. */
function Files({ entries, onExport, onImport }: ShelfActions) {
  const [said, setSaid] = useState<string | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const read = async (chosen: File | undefined): Promise<void> => {
    if (chosen === undefined) return;
    try {
      setSaid(onImport(chosen.size > 8_000_000 ? 'x'.repeat(3_000_000) : await chosen.text()));
    } catch {
      setSaid('The file could not be read.');
    }
    if (file.current) file.current.value = '';
  };
  return (
    <>
      <h3>To another device</h3>
      <p class="row">
        <button type="button" class="plain" disabled={entries.length === 0} onClick={onExport}>
          Save all runs as a file
        </button>
        <label class="plain file">
          Bring runs in from a file
          <input
            ref={file}
            class="unseen"
            type="file"
            accept="application/json,.json"
            onChange={({ currentTarget }) => void read(currentTarget.files?.[0])}
          />
        </label>
      </p>
      <p role="status">{said}</p>
    </>
  );
}

export function ShelfList({ evidence, ...actions }: ShelfActions & { readonly evidence: Evidence | null }) {
  const { entries, trouble, coverage } = actions;
  const [dropped, setDropped] = useState<Entry | null>(null);
  const drop = (entry: Entry): void => {
    setDropped(entry);
    actions.onDropRun(entry.run);
  };
  return (
    <>
      {trouble !== null && <p class="notice">{trouble}</p>}
      {coverage !== null && evidence !== null && <CoverageNote coverage={coverage} evidence={evidence} />}
      <h3>Kept on this device</h3>
      <p role="status" class="row">
        {dropped !== null && (
          <>
            <span>{nameRun(dropped.run.choices, evidence)} was taken off the shelf.</span>{' '}
            <button
              type="button"
              class="plain"
              onClick={() => {
                actions.onPut(dropped);
                setDropped(null);
              }}
            >
              Put it back
            </button>
          </>
        )}
      </p>
      {entries.length === 0 && <p>No runs yet. They are kept here by themselves as you play.</p>}
      <ul class="shelf">
        {entries.map((entry, n) => (
          <Item
            key={entry.run.choices.join(' ')}
            entry={entry}
            isCurrent={n === 0}
            evidence={evidence}
            actions={actions}
            onDrop={drop}
          />
        ))}
      </ul>
      <h3>A run from somebody else</h3>
      <CodeForm onCode={actions.onCode} />
      <Files {...actions} />
    </>
  );
}
