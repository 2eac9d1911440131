/**
 * The speaker's window: shows the notes to what the projector's window is showing, and passes on what is pressed here.
 * Must not know: how the projector shows it.
 */
import { render } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ClassroomParts } from '../pages.ts';
import { type Line, openLine } from './channel.ts';
import { makeDeck } from './deck.ts';
import { type Command, readKey } from './keys.ts';
import { Notes } from './Notes.tsx';
import type { Action, Show } from './show.ts';
import './notes.css';

const BUTTONS: readonly (readonly [says: string, what: Action | Command])[] = [
  ['Back', { do: 'back' }],
  ['Go on', { do: 'next' }],
  ['Show or hide hands', { do: 'show' }],
  ['Underline, or the record', { do: 'reveal' }],
  ['Timer', 'timer'],
  ['Undo', { do: 'undo' }],
];

function NotesPage({ parts }: { readonly parts: ClassroomParts }) {
  const [show, setShow] = useState<Show | null>(null);
  const [isHeard, setHeard] = useState(false);
  const line = useRef<Line | null>(null);
  useEffect(() => {
    const opened = openLine((told) => {
      if (told.says !== 'now') return;
      setHeard(true);
      setShow(told.show);
    });
    line.current = opened;
    opened?.tell({ says: 'hello' });
    const onKey = (event: KeyboardEvent): void => {
      const isOnControl = event.target instanceof Element && event.target.closest('button, a') !== null;
      const what = readKey(event, isOnControl);
      if (what === null || what === 'notes' || what === 'leave') return;
      event.preventDefault();
      opened?.tell({ says: 'do', action: what });
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
      opened?.close();
    };
  }, []);
  const deck = useMemo(() => (show === null ? [] : makeDeck(show.unit, show.choices, parts)), [show, parts]);
  return (
    <main class="present-notes">
      <h1>Speaker’s notes</h1>
      {show === null ? (
        <p role="status">
          {isHeard
            ? 'No unit is on the projector yet.'
            : 'Waiting for the projector’s window. If nothing comes, press N there: the notes can be shown on the same screen.'}
        </p>
      ) : (
        <>
          <p class="row">
            {BUTTONS.map(([says, what]) => (
              <button
                type="button"
                class="plain"
                key={says}
                onClick={() => line.current?.tell({ says: 'do', action: what })}
              >
                {says}
              </button>
            ))}
          </p>
          <Notes show={show} deck={deck} lessons={parts.lessons} />
        </>
      )}
    </main>
  );
}

/** Put the speaker's notes into an element. */
export function open(root: HTMLElement, parts: ClassroomParts): void {
  document.title = 'Speaker’s notes · The Empty Chair';
  document.documentElement.dataset['run'] = '';
  root.replaceChildren();
  render(<NotesPage parts={parts} />, root);
}
