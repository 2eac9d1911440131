/**
 * When something was, for putting side by side what two runs did: dates are days, months, years, or from one to another.
 * Must not know: runs, maps, or how a date is set on the page.
 */

/** A point on a timeline. */
export interface Moment {
  /** For order: a whole day. */
  readonly day: string;
  /** For words: as finely as it is known. */
  readonly date: string;
}

const firstDay = (iso: string): string => `${iso}-01-01`.slice(0, 10);

/** The first day that a date may mean. */
export const startOf = (iso: string): string => firstDay(iso.split('/')[0] ?? iso);

/** When something that took from one day to another was done; of a month or a year, its first day. */
export function endOf(iso: string): Moment {
  const date = iso.split('/').at(-1) ?? iso;
  return { day: firstDay(date), date };
}

/** True where a finer date lies in a coarser one: a day in its month. */
export const isWithin = (finer: string, coarser: string): boolean =>
  finer.length > coarser.length && finer.startsWith(`${coarser}-`);

/** No earlier than what came before it: a story's order is stronger than a date that says only the month. */
export function notBefore(moment: Moment, earlier: Moment | null): Moment {
  const { day, date } = earlier !== null && moment.day < earlier.day ? earlier : moment;
  return { day, date };
}

/** Of two moments on one day, the one that says more. */
export const finer = (a: Moment, b: Moment): Moment => (b.date.length > a.date.length ? b : a);
