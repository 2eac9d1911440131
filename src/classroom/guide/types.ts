/** What only a teacher is shown: what the evidence supports, common errors, and answers at three levels. Types alone. */

export interface AnswerNote {
  readonly decision: string;
  /** What the evidence supports, with the dispute named. */
  readonly supports: string;
  /** What readers commonly get wrong, each with its mending. */
  readonly errors: readonly string[];
  /** To the second of the decision's after-questions. */
  readonly answers: { readonly begins: string; readonly secure: string; readonly strong: string };
  /** Ids of tags. */
  readonly tags: readonly string[];
}

export interface CourseTag {
  readonly id: string;
  readonly kind: 'thinking' | 'course';
  readonly name: string;
  readonly framework: string;
  readonly edition: string;
}

export interface GuideNotes {
  readonly notes: readonly AnswerNote[];
  readonly tags: readonly CourseTag[];
}
