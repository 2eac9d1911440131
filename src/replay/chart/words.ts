/** What the chart says, in words: short dates, and what each card is to somebody who cannot see it. Must not know: the page. */
import { sayDate } from '../../evidence/cite.ts';
import type { Card, End, Row } from './model.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

interface Parts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

function partsOf(iso: string): Parts {
  const [year = '', month, day] = iso.split('-');
  return {
    year,
    month: month === undefined ? '' : (MONTHS[Number(month) - 1] ?? ''),
    day: day === undefined ? '' : `${Number(day)}`,
  };
}

const join = (...words: readonly string[]): string => words.filter((word) => word !== '').join(' ');

/** `1950-09-27/1950-10-09` to "27 Sept–9 Oct 1950": nothing is said twice. */
export function shortDate(iso: string): string {
  const [first = '', last = first] = iso.split('/');
  const [a, b] = [partsOf(first), partsOf(last)];
  if (first === last) return join(a.day, a.month, a.year);
  if (a.year !== b.year) return `${join(a.day, a.month, a.year)}–${join(b.day, b.month, b.year)}`;
  if (a.month !== b.month) return `${join(a.day, a.month)}–${join(b.day, b.month, b.year)}`;
  return `${a.day}–${join(b.day, b.month, b.year)}`;
}

/** Day and month alone, for a paper that is still closed. */
export function dayAndMonth(iso: string): string {
  const { day, month } = partsOf(iso.split('/')[0] ?? iso);
  return join(day, month);
}

/** From the first of these dates to the last: "June to Aug 1950". */
export function period(dates: readonly string[]): string {
  const days = dates.flatMap((date) => date.split('/')).toSorted();
  const [a, b] = [partsOf(days[0] ?? ''), partsOf(days.at(-1) ?? '')];
  if (a.year !== b.year) return `${join(a.month, a.year)} to ${join(b.month, b.year)}`;
  return a.month === b.month ? join(a.month, a.year) : `${a.month} to ${join(b.month, b.year)}`;
}

const counted = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** "This run, 3 other runs, the record": who underlined a line; empty where nobody did. */
export function whoTook({ taken }: Row): string {
  if (taken === null) return '';
  const words = [
    ...(taken.isCurrent ? ['this run'] : []),
    ...(taken.others > 0 ? [counted(taken.others, 'other run', 'other runs')] : []),
    ...(taken.isHistory ? ['the record'] : []),
  ].join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export const behind = ({ ends }: Row): string => `${counted(ends, 'ending', 'endings')} behind it`;

/** What a paper is called: nothing that has not lain on the player's table is named. */
export const nameOf = ({ title }: Card): string => title ?? 'A paper not opened yet';

/** A card, for a screen reader: title, date, what was underlined by whom, what is closed. */
export function describeCard(card: Card): string {
  const { rows, state } = card;
  const here = card.isPresent ? 'You are here. ' : '';
  const head = `${here}${nameOf(card)}, ${sayDate(card.date)}.`;
  if (state === 'next') return `${head} Not answered yet.`;
  const taken = rows.flatMap((row) => (row.taken === null ? [] : [`${whoTook(row)}: ${row.words}.`]));
  const closed = rows.filter((row) => row.taken === null).length;
  return [head, ...taken, ...(closed > 0 ? [`${counted(closed, 'line', 'lines')} closed.`] : [])].join(' ');
}

export function describeEnd({ name, isPresent, stopped }: End): string {
  const here = isPresent ? 'You are here. ' : '';
  const others = stopped > 0 ? ` ${counted(stopped, 'other run', 'other runs')} came here.` : '';
  return `${here}Ending: ${name ?? 'closed'}.${others}`;
}
