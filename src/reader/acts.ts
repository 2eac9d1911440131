/**
 * The card at the head of a unit's first page: its title, its span, its cut, and on which page it stands.
 * Must not know: what is read on the page. The titles are those of the teaching notes, which a test compares.
 */
import type { UnitId } from '../run/run.ts';
import type { Beat } from '../story/beat.ts';

interface Act {
  readonly title: string;
  readonly span: string;
}

const ACTS: Readonly<Record<string, Act>> = {
  '1': { title: 'The asking', span: 'January to April 1950' },
  '2': { title: 'The empty chair', span: 'June to August 1950' },
  '3': { title: 'Across the line', span: 'August to November 1950' },
  '4a': { title: 'Winter', span: 'November 1950 to March 1951' },
  '4b': { title: 'Talks and fighting', span: '1951 to 1952' },
  '5a': { title: 'After Stalin', span: 'January to May 1953' },
  '5b': { title: 'The truce', span: 'June and July 1953' },
  '6': { title: 'The thaw and the table', span: '1953 to 1956' },
};

const ART: Record<string, string> = import.meta.glob('../../assets/papers/acts/*.svg', {
  eager: true,
  query: '?no-inline',
  import: 'default',
});

/** What stands on a unit's card; undefined for a story that is not ours. */
export const actOf = (unit: UnitId): Act | undefined => ACTS[unit];
export const actArt = (unit: UnitId): string | undefined => ART[`../../assets/papers/acts/${unit}.svg`];

const NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
export const numeralOf = (n: number): string => NUMERALS[n] ?? String(n + 1);

/**
 * The unit that begins on the last of these pages, or null. The very first page is the title's, which has a head of
 * its own, so the first unit's card stands on the page after it.
 */
export function beginsUnit(pages: readonly Beat[]): UnitId | null {
  const here = pages.at(-1)?.unit ?? null;
  if (here === null || pages.length < 2) return null;
  if (pages.length === 2) return here;
  return pages.at(-2)?.unit === here ? null : here;
}
