/**
 * The one idea: a run is the list of the choices made. Everything else is derived from it by playing it.
 * Must not know: Ink, storage, or any view.
 */

/** Stable for ever: `boycott.veto`. In a guest story: `~index.hash`, see `src/story/guest.ts`. */
export type ChoiceId = string;
/** One of the eight units of reading: 1, 2, 3, 4a, 4b, 5a, 5b, 6. */
export type UnitId = string;

export interface Run {
  /** Which story: `empty-chair`, or a guest story's own name. */
  readonly story: string;
  /** History answers everything before this unit. */
  readonly from?: UnitId;
  readonly choices: readonly ChoiceId[];
}

/** The choice point an id belongs to: `boycott` for `boycott.veto`. */
export const pointOf = (id: ChoiceId): string => id.slice(0, Math.max(0, id.lastIndexOf('.')));

/** True where one run is the beginning of the other, or they are the same. */
export function isBeginningOf(shorter: Run, longer: Run): boolean {
  return (
    shorter.story === longer.story &&
    shorter.from === longer.from &&
    shorter.choices.length <= longer.choices.length &&
    shorter.choices.every((id, n) => id === longer.choices[n])
  );
}
