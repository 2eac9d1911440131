/**
 * How a source and a date are set on the page. Pure text; must not know the DOM.
 */
import type { Source } from './types.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function oneDate(iso: string): string {
  const [year = '', month, day] = iso.split('-');
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (name === undefined) return year;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** `1950-06-25/1950-06-27` to "25 June 1950 to 27 June 1950"; years of either calendar part are kept as they are. */
export function sayDate(iso: string): string {
  return iso
    .split('/')
    .map((part) => oneDate(part))
    .join(' to ');
}

/** Author, "Title", collection (year). A missing year reads "undated". */
export function citeSource(source: Source): string {
  const year = source.year === 'n.d.' ? 'undated' : String(source.year);
  const holder = source.collection_or_publisher === '' ? '' : `, ${source.collection_or_publisher}`;
  return `${source.author}, “${source.title}”${holder} (${year}).`;
}
