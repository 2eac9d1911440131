/** The unit's two papers in tension, each with what a reader needs to know before trusting it. */
import { sayDate } from '../../evidence/cite.ts';
import type { Evidence } from '../../evidence/types.ts';
import type { LessonUnit } from '../lessonTypes.ts';

interface PapersProps {
  readonly unit: LessonUnit;
  readonly evidence: Evidence;
  readonly onSources: (ids: readonly string[]) => void;
}

export function Papers({ unit, evidence, onSources }: PapersProps) {
  return (
    <div class="lesson-papers">
      {unit.papers.map(({ document: id, headnote, text }) => {
        const paper = evidence.documents[id];
        return (
          <details key={id}>
            <summary>
              <span class="slug">{paper === undefined ? '' : sayDate(paper.date)}</span> {paper?.title ?? id}
            </summary>
            <p class="quiet">{headnote}</p>
            <p class="lesson-words">{text}</p>
            <p class="slug">
              Told in our own words; only what stands in quotation marks is quoted.{' '}
              <button type="button" class="mark" onClick={() => onSources([id])}>
                about this paper
              </button>
            </p>
          </details>
        );
      })}
    </div>
  );
}
