/** How far the evidence carries what a run did, in words and in inks: as the outcome's leaf says it. Must not know: the page. */
import { gradeWord, type Inks, inksOf, sayGrade } from '../../reader/Leaf.tsx';
import type { Taken } from './trace.ts';

interface Standing {
  readonly inks: Inks;
  /** In two words, for a table. */
  readonly word: string;
  /** "Arguable: printed in two inks". */
  readonly label: string;
}

/** @param taken null for what lies before every decision. */
export function standingOf(taken: Taken | null): Standing {
  if (taken === null || (taken.isHistorical && !taken.hasParted))
    return { inks: 'full', word: 'as it happened', label: 'As it happened: printed in all inks' };
  if (taken.isHistorical)
    return {
      inks: 3,
      word: 'history’s line',
      label: 'History’s line, in a world that has parted from it: printed in three inks',
    };
  const { grade } = taken.option;
  return { inks: inksOf(grade), word: gradeWord(grade).toLowerCase(), label: sayGrade(grade) };
}
