/** The unit's two papers in tension, each with what a reader needs to know before trusting it. */
import { sayDate } from '../../evidence/cite.ts';
import type { Evidence } from '../../evidence/types.ts';
import type { LessonUnit } from '../lessonTypes.ts';

interface PapersProps {
  readonly unit: LessonUnit;
  /** At the end they are there to be read; at the beginning, to be opened by who wants to. */
  readonly isOpen: boolean;
  readonly evidence: Evidence;
  readonly onSources: (ids: readonly string[]) => void;
}

export function Papers({ unit, isOpen, evidence, onSources }: PapersProps) {
  return (
    <div class="lesson-papers">
      {unit.papers.map(({ document: id, headnote, text }) => {
        const paper = evidence.documents[id];
        return (
          <details key={id} open={isOpen}>
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
