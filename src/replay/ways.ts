/**
 * Every way through the decisions, as data: what is met after which option, and which ending it comes to.
 * Worked out once, when the story is checked, and shipped; nothing here plays a run.
 * Must not know: Ink, the page, or where anything is drawn.
 */
import { type ChoiceId, pointOf } from '../run/run.ts';

/** A place among the decisions: one that is met here, with where each of its options leads; or an ending. */
export type Way =
  | { readonly decision: string; readonly leads: Readonly<Record<ChoiceId, number>> }
  | { readonly ending: string };

/** Places by number; what can follow two places of one number is the same. The first decision of all is number 0. */
export type Ways = readonly Way[];

/** One decision on a run. */
export interface Step {
  /** The place's number. */
  readonly at: number;
  readonly decision: string;
  readonly option: ChoiceId;
}

export interface Path {
  readonly steps: readonly Step[];
  /** Where the run stands after its last decision: the next decision it meets, or its ending. */
  readonly end: Way | null;
  readonly endsAt: number;
}

/**
 * Follow a run's decisions as far as they lead. Choices that are no decision are passed over; a decision that is not
 * met, or an option that is not offered, ends the path before it.
 * @param choices in the order taken; witness choices may lie between.
 */
export function follow(ways: Ways, choices: readonly ChoiceId[]): Path {
  const decided = new Set(ways.flatMap((way) => ('decision' in way ? [way.decision] : [])));
  const steps: Step[] = [];
  let at = 0;
  for (const option of choices) {
    if (!decided.has(pointOf(option))) continue;
    const way = ways[at];
    const next = way && 'leads' in way && Object.hasOwn(way.leads, option) ? way.leads[option] : undefined;
    if (way === undefined || !('decision' in way) || next === undefined) break;
    steps.push({ at, decision: way.decision, option });
    at = next;
  }
  return { steps, end: ways[at] ?? null, endsAt: at };
}

/** The ending a run has come to, or null while decisions are still to be made. */
export function endingOf(ways: Ways, choices: readonly ChoiceId[]): string | null {
  const { end } = follow(ways, choices);
  return end !== null && 'ending' in end ? end.ending : null;
}
