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
  readonly predict: boolean;
  readonly evidence: Evidence;
  readonly onBegin: () => void;
  readonly onSources: (ids: readonly string[]) => void;
}

export function LessonIntro({ unit, before, predict, evidence, onBegin, onSources }: LessonIntroProps) {
  return (
    <div class="lesson">
      <p class="label">A lesson: {unit.title}</p>
      <h1 class="lesson-question">{unit.question}</h1>
      <p>
        {predict
          ? 'You will read what crossed a desk, say what you expect, underline a line, and see what followed beside what history records. Two papers disagree below: read them now or later, for both come back at the end.'
          : 'You will read what crossed a desk, underline a line, and see what followed beside what history records. Two papers disagree below: read them now or later, for both come back at the end.'}
      </p>
      <p class="quiet">{unit.content} Pages that say more can be passed over.</p>
      {before.length > 0 && (
        <details class="lesson-before">
          <summary>What came before, as it really was</summary>
          <ol>
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
      <Papers unit={unit} evidence={evidence} onSources={onSources} />
      <footer class="foot">
        <button type="button" class="go" data-action="continue" onClick={onBegin}>
          Begin
        </button>
      </footer>
    </div>
  );
}
