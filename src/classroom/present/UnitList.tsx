/** Where a lesson on the projector begins: the units with their questions, the keys, and a sheet of cards to print. */
import type { UnitId } from '../../run/run.ts';
import type { LessonUnit } from '../lessonTypes.ts';

interface UnitListProps {
  readonly units: readonly LessonUnit[];
  /** A show that was left, and can be gone on with. */
  readonly paused: UnitId | null;
  readonly onOpen: (unit: UnitId) => void;
  readonly onResume: () => void;
}

const KEYS = [
  ['A to D', 'a hand more for that line; with Shift, one less'],
  ['S', 'show or hide the hands'],
  ['V', 'vote again; the first count stays beside the second'],
  ['R', 'underline the line that leads; again, go to the record'],
  ['T', 'start or stop the timer'],
  ['Z', 'undo the last hand, or the last line taken'],
  ['N', 'speaker’s notes'],
  ['← →', 'a page back, a page on; Enter goes on'],
  ['Esc', 'leave'],
] as const;

export function UnitList({ units, paused, onOpen, onResume }: UnitListProps) {
  return (
    <div class="unit-list">
      <header>
        <h1>Present a unit</h1>
        <p>One screen, one vote by hands or cards, no device for pupils, no sound. Nothing is kept.</p>
        <p class="row">
          {paused !== null && (
            <button type="button" class="strong" onClick={onResume}>
              Go on with unit {paused}
            </button>
          )}
          <button type="button" onClick={() => window.print()}>
            Print vote cards
          </button>
          <button
            type="button"
            onClick={() => void document.documentElement.requestFullscreen?.().catch(() => undefined)}
          >
            Full screen
          </button>
        </p>
      </header>
      <ol>
        {units.map(({ id, title, question }) => (
          <li key={id}>
            <button type="button" data-unit={id} onClick={() => onOpen(id)}>
              <span class="letter">{id}</span>
              <b>{title}</b>
              <span class="asks">{question}</span>
            </button>
          </li>
        ))}
      </ol>
      <section aria-label="Keys">
        <h2>Keys</h2>
        <p>Each is also a button on the screen.</p>
        <dl>
          {KEYS.map(([key, does]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}
