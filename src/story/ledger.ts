/**
 * The ledger: what four instruments show after a list of choices. Derived from the run and the evidence, never stored.
 */
import { type Decision, INSTRUMENTS, type Readings } from '../evidence/types.ts';
import type { ChoiceId } from '../run/run.ts';

/** True where every instrument named shows what is asked. */
const standsSo = (readings: Readings, asked: Partial<Readings>): boolean =>
  INSTRUMENTS.every((name) => asked[name] === undefined || asked[name] === readings[name]);

/**
 * Fold the choices over what the instruments showed at the start. Witness choices move none of them, nor does an option
 * in a world where what it would move is not there: no talks resume where there was no war.
 */
export function readInstruments(
  start: Readings,
  decisions: readonly Decision[],
  choices: readonly ChoiceId[],
): Readings {
  const options = new Map(
    decisions.flatMap((decision) => decision.options.map((option) => [option.id, option])),
  );
  const readings: Readings = { ...start };
  for (const id of choices) {
    const option = options.get(id);
    if (standsSo(readings, option?.where ?? {})) Object.assign(readings, option?.instruments);
  }
  return readings;
}
