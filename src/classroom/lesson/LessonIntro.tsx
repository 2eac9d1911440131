/** The first page of a lesson: the unit's question, what came before it, and two papers to read it by. */
import type { Evidence } from '../../evidence/types.ts';
import type { LessonUnit } from '../lessonTypes.ts';
import { Papers } from './Papers.tsx';

/** Something that really happened before the unit begins. */
export interface Before {
  readonly decision: string;
  readonly date: string;
  readonly title: string;
  readonly says: string;
}

export interface LessonIntroProps {
  readonly unit: LessonUnit;
  readonly before: readonly Before[];
  readonly evidence: Evidence;
  readonly onBegin: () => void;
  readonly onSources: (ids: readonly string[]) => void;
}

export function LessonIntro({ unit, before, evidence, onBegin, onSources }: LessonIntroProps) {
  const last = before.at(-1);
  return (
    <div class="lesson">
      <p class="label">{unit.title}</p>
      <h1 class="lesson-question">{unit.question}</h1>
      <p>
        Vera Tsoi, an invented interpreter in Moscow, types papers from memory. You hold the pencil: underline
        one line.
      </p>
      <p class="quiet">{unit.content}</p>
      {last !== undefined && (
        <details>
          <summary>Just before, in history: {last.says}</summary>
          <ol class="lesson-before">
            {before.map(({ decision, date, title, says }) => (
              <li key={decision}>
                <span class="slug">
                  {date}. {title}
                </span>{' '}
                {says}
              </li>
            ))}
          </ol>
        </details>
      )}
      <details>
        <summary>Two papers that disagree</summary>
        <p class="quiet">They come back at the end, with two questions.</p>
        <Papers unit={unit} isOpen evidence={evidence} onSources={onSources} />
      </details>
      <footer class="foot">
        <button type="button" class="go" data-action="continue" onClick={onBegin}>
          Begin
        </button>
      </footer>
    </div>
  );
}
