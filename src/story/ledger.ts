/**
 * The ledger: what four instruments show after a list of choices. Derived from the run and the evidence, never stored.
 */
import type { Decision, Readings } from '../evidence/types.ts';
import type { ChoiceId } from '../run/run.ts';

/** Fold the choices over what the instruments showed at the start; witness choices move none of them. */
export function readInstruments(
  start: Readings,
  decisions: readonly Decision[],
  choices: readonly ChoiceId[],
): Readings {
  const options = new Map(decisions.flatMap(({ options }) => options.map((option) => [option.id, option])));
  return choices.reduce<Readings>((readings, id) => ({ ...readings, ...options.get(id)?.instruments }), start);
}
