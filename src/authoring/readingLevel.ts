/**
 * How hard a text is to read, as a school grade of the United States, by one old formula. Pure. Build time only.
 * Must not know: where the text comes from.
 */
import type { Lessons } from '../classroom/lessonTypes.ts';
import type { Evidence } from '../evidence/types.ts';
import type { UnitId } from '../run/run.ts';
import { Session } from '../story/session.ts';
import type { StorySource } from '../story/source.ts';

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Runs of vowels, without a last silent e and the e of -ed and -es where it is not sounded. An estimate. */
export function syllablesIn(word: string): number {
  const bare = word.toLowerCase().replaceAll(/[^a-z]/g, '');
  if (bare === '') return 1;
  const heard = bare.replace(/(?:[^laeiouy]|[aeiouy]l)e$|[^td]ed$|[^aeiouyszxg](?<!ch|sh)es$/, '');
  return Math.max(1, count(heard, /[aeiouy]{1,2}/g));
}

/**
 * The Flesch–Kincaid grade: 0.39 words a sentence + 11.8 syllables a word − 15.59 (J. P. Kincaid, R. P. Fishburne,
 * R. L. Rogers and B. S. Chissom, “Derivation of New Readability Formulas”, Research Branch Report 8-75, Naval Technical
 * Training Command, 1975). It knows nothing of names: Korean and Russian ones count as long words.
 */
export function gradeOf(text: string): number {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  const sentences = Math.max(1, count(text, /[.?!…]+(?=["”’)\]]*(?:\s|$))/g));
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return words.length === 0
    ? 0
    : 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

export interface Grades {
  readonly story: number;
  readonly record: number;
  readonly papers: number;
}

const gradeOfAll = (texts: readonly { readonly text: string }[]): number =>
  gradeOf(texts.map(({ text }) => text).join('\n'));

/** By unit: the story on a run with its margin notes, the record of the unit's decisions, and its two papers. */
export function gradesOf(
  source: StorySource,
  { decisions, history }: Pick<Evidence, 'decisions' | 'history'>,
  units: Lessons['units'],
): Record<UnitId, Grades> {
  const session = new Session(source);
  for (const id of history) session.choose(id);
  session.turnTo(session.pageCount - 1);
  const pages = session.readSoFar.filter(({ choice }) => !choice?.paper);
  return Object.fromEntries(
    units.map(({ id, papers }) => [
      id,
      {
        story: gradeOfAll(
          pages.filter(({ unit }) => unit === id).flatMap(({ lines, note }) => [...lines, ...note]),
        ),
        record: gradeOfAll(decisions.filter(({ unit }) => unit === id).flatMap(({ record }) => record)),
        papers: gradeOfAll(papers),
      },
    ]),
  );
}
