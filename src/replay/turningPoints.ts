/**
 * What a run is called: by where it left history's line. Derived from its choices and the evidence, never stored.
 * Must not know: the page, or how a run is played.
 */
import type { Decision, Evidence, OptionEvidence } from '../evidence/types.ts';
import { type ChoiceId, pointOf } from '../run/run.ts';

export interface Turn {
  readonly decision: Decision;
  readonly option: OptionEvidence;
  /** History underlined another line, or never met this paper. */
  readonly hasParted: boolean;
}

/** A run's decisions, in order; witness choices left out. */
export function turnsOf(choices: readonly ChoiceId[], evidence: Evidence): readonly Turn[] {
  return choices.flatMap((id) => {
    const decision = evidence.decisions.find((one) => one.id === pointOf(id));
    const option = decision?.options.find((one) => one.id === id);
    return decision && option ? [{ decision, option, hasParted: decision.historical !== id }] : [];
  });
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const yearOf = ({ decision }: Turn): string => decision.date.slice(0, 4);

/** `Veto, 1950`: one turning point. */
const sayTurn = (turn: Turn): string => `${capital(turn.option.line)}, ${yearOf(turn)}`;

/**
 * A run's name: where it first left history's line, and where it did so last. One that never left it is named so.
 * @param evidence null for a guest story, whose choices have no names.
 */
export function nameRun(choices: readonly ChoiceId[], evidence: Evidence | null): string {
  if (choices.length === 0) return 'The first pages';
  if (evidence === null) return choices.length === 1 ? '1 choice' : `${choices.length} choices`;
  const turns = turnsOf(choices, evidence);
  const last = turns.at(-1);
  if (last === undefined) return 'The first pages';
  const parted = turns.filter(({ hasParted }) => hasParted);
  const [first] = parted;
  const latest = parted.at(-1);
  if (first === undefined || latest === undefined) return `History’s line, to ${yearOf(last)}`;
  return first === latest ? sayTurn(first) : `${sayTurn(first)}; ${latest.option.line}, ${yearOf(latest)}`;
}

/** How far a run is from history, in words: `3 of 14 lines were not history’s`. */
export function sayDistance(choices: readonly ChoiceId[], evidence: Evidence): string {
  const turns = turnsOf(choices, evidence);
  const parted = turns.filter(({ hasParted }) => hasParted).length;
  if (turns.length === 0) return 'no paper yet';
  if (parted === 0)
    return turns.length === 1 ? 'history’s own line' : `all ${turns.length} lines history’s own`;
  return `${parted} of ${turns.length} lines ${parted === 1 ? 'was' : 'were'} not history’s`;
}
