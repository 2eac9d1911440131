/**
 * Small groups: a value of one or two may point at one or two people, and is not shown. Where a single hidden value could
 * be worked out from the others and their total, the next smallest is hidden with it. Pure; knows only numbers.
 */

/** A value below this is hidden. */
export const SMALL = 3;
/** A board of fewer runs than this hides small values unless the teacher says otherwise. */
export const SMALL_BOARD = 8;

/** A number to be shown, or null for one that is hidden. */
export type Value = number | null;

/**
 * @param values parts of one whole whose total is known.
 * @returns the same, with what must not be shown as null. A nought points at nobody and stays.
 */
export function hideSmall(values: readonly number[], isOn: boolean): readonly Value[] {
  if (!isOn) return values;
  const hidden = new Set(values.flatMap((value, n) => (value > 0 && value < SMALL ? [n] : [])));
  if (hidden.size === 1) {
    const rest = values
      .map((value, n) => ({ value, n }))
      .filter(({ value, n }) => value > 0 && !hidden.has(n));
    const next = rest.toSorted((a, b) => a.value - b.value)[0];
    if (next !== undefined) hidden.add(next.n);
  }
  return values.map((value, n) => (hidden.has(n) ? null : value));
}

/** One value that is no part of a shown total. */
export const showValue = (value: number, isOn: boolean): Value =>
  isOn && value > 0 && value < SMALL ? null : value;

/** As it stands in a table. */
export const sayValue = (value: Value): string => (value === null ? 'hidden' : `${value}`);

/** A whole too small to be told in parts. */
export const isTooFew = (whole: number, isOn: boolean): boolean => isOn && whole < SMALL;

/** A run that one or two handed in is not read again while small groups are hidden: it tells all that they decided. */
export const isReadable = (times: number, isOn: boolean): boolean => !isOn || times >= SMALL;

/** Points at nobody, or at enough. */
const isFine = (value: number): boolean => value === 0 || value >= SMALL;

/**
 * The periods that can be looked at alone: none that is a small group itself, and none that leaves one over, which
 * could be worked out from the whole.
 */
export function openPeriods<Tag extends readonly [tag: string, times: number]>(
  tags: readonly Tag[],
  isOn: boolean,
): readonly Tag[] {
  const whole = tags.reduce((sum, [, times]) => sum + times, 0);
  return tags.filter(([, times]) => !isOn || (isFine(times) && isFine(whole - times)));
}
