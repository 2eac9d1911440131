/** The end of a lesson: a code to hand in, the two papers again with their questions, and nothing that plays on by itself. */
import type { Evidence } from '../../evidence/types.ts';
import type { LessonUnit } from '../lessonTypes.ts';
import { Papers } from './Papers.tsx';

export interface StopCardProps {
  readonly unit: LessonUnit;
  /** The class code, in groups of four. */
  readonly code: string;
  /** Where the report of this run is, as an address. */
  readonly report: string;
  /** The unit has another paper to come. */
  readonly hasMore: boolean;
  /** The way taken was shorter than a lesson. */
  readonly isShort: boolean;
  readonly evidence: Evidence;
  readonly onSources: (ids: readonly string[]) => void;
  readonly onBack: () => void;
  /** On with the unit, still in the lesson. */
  readonly onGoOn: () => void;
  /** Into the next unit, out of the lesson; null after the last. */
  readonly onPlayOn: (() => void) | null;
}

export function StopCard(props: StopCardProps) {
  const { unit, code, report, hasMore, isShort, evidence, onSources, onBack, onGoOn, onPlayOn } = props;
  return (
    <div class="lesson">
      <p class="label">Stop here</p>
      <h1 class="lesson-question">{unit.question}</h1>
      <p>
        Your code, if your teacher asks for it. It says what you underlined and expected, and nothing about
        you.
      </p>
      <p class="class-code" data-part="class-code">
        {code}
      </p>
      {isShort && (
        <p>
          <b>This way was a short one.</b> There is time to go back one choice, underline another line and see
          what else the paper led to.
        </p>
      )}
      <h2>Back to the two papers</h2>
      <Papers unit={unit} isOpen evidence={evidence} onSources={onSources} />
      <ol class="lesson-stop">
        {unit.stop.map(({ text, minutes }) => (
          <li key={text}>
            {text} <span class="slug">{minutes} min</span>
          </li>
        ))}
      </ol>
      <footer class="foot">
        <a class="go" href={report} target="_blank" rel="noopener">
          Report to print
        </a>
        <button type="button" class={isShort ? 'plain' : 'link'} onClick={onBack}>
          Back one choice
        </button>
        {hasMore && (
          <button type="button" class="link" data-action="go-on" onClick={onGoOn}>
            There is time: go on with this act
          </button>
        )}
        {onPlayOn !== null && (
          <button type="button" class="link" onClick={onPlayOn}>
            Leave the lesson and play on
          </button>
        )}
      </footer>
    </div>
  );
}
