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
  const options = new Map(
    decisions.flatMap((decision) => decision.options.map((option) => [option.id, option])),
  );
  const readings: Readings = { ...start };
  for (const id of choices) Object.assign(readings, options.get(id)?.instruments);
  return readings;
}
