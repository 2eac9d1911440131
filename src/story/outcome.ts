/**
 * After a decision: the player's branch and, beside it, the record. Pure; derived from a beat, the choices and the evidence.
 * Must not know: the DOM. Nothing here scores anything.
 */
import type { Decision, Evidence, OptionEvidence, Readings } from '../evidence/types.ts';
import type { ChoiceId } from '../run/run.ts';
import { pointOf } from '../run/run.ts';
import type { Beat, Line } from './beat.ts';
import { readInstruments } from './ledger.ts';

export interface Outcome {
  readonly decision: Decision;
  /** What the player underlined. */
  readonly option: OptionEvidence;
  readonly isHistorical: boolean;
  /** An earlier decision had already left history's line: even history's own choice is then made in another world. */
  readonly hasParted: boolean;
  /** "Your timeline": the lines of the outcome. */
  readonly lines: readonly Line[];
  /** The record, whoever argued the player's line first; then the other lines of the paper. */
  readonly advocates: readonly Line[];
  /** What happened; folded away at first. */
  readonly record: readonly Line[];
  /** The historical option, or null where history never met this paper. */
  readonly historical: OptionEvidence | null;
  /** After the historical option: the best supported of the lines nobody underlined. */
  readonly unchosen: OptionEvidence | null;
  readonly yours: Readings;
  readonly theirs: Readings;
  /** Every fact the page rests on, each once. */
  readonly facts: readonly string[];
}

const RANK = { documented: 0, 'well-supported': 1, arguable: 2, speculative: 3 } as const;

/** History's choices up to and including this decision; where it never met it, up to the last decision dated before. */
function historyUpTo(evidence: Evidence, decision: Decision): ChoiceId[] {
  const dates = new Map(evidence.decisions.map(({ id, date }) => [id, date]));
  return evidence.history.filter(
    (id) => pointOf(id) === decision.id || (dates.get(pointOf(id)) ?? '') < decision.date,
  );
}

/**
 * @param choices all choices up to this page.
 * @returns null where the beat is no outcome, or the evidence does not know the decision.
 */
export function readOutcome(beat: Beat, choices: readonly ChoiceId[], evidence: Evidence): Outcome | null {
  const decision = evidence.decisions.find(({ id }) => id === beat.outcome?.decision);
  const at = decision?.options.findIndex(({ id }) => id === beat.outcome?.option) ?? -1;
  const option = decision?.options[at];
  if (decision === undefined || option === undefined) return null;
  const isHistorical = decision.historical === option.id;
  const isDecided = new Set(evidence.decisions.map(({ id }) => id));
  const hasParted = choices.some(
    (id) => id !== option.id && isDecided.has(pointOf(id)) && !evidence.history.includes(id),
  );
  const paper = decision.record.slice(0, decision.options.length);
  const mine = paper[at];
  const unchosen = decision.options
    .filter(({ id }) => id !== decision.historical)
    .toSorted((a, b) => RANK[a.grade] - RANK[b.grade])[0];
  const facts = [
    ...decision.same_on_every_leaf,
    ...beat.lines.flatMap((line) => line.facts),
    ...option.facts,
    ...decision.record.flatMap((line) => line.facts),
  ];
  return {
    decision,
    option,
    isHistorical,
    hasParted,
    lines: beat.lines,
    advocates: mine === undefined ? paper : [mine, ...paper.filter((line) => line !== mine)],
    record: decision.record.slice(decision.options.length),
    historical: decision.options.find(({ id }) => id === decision.historical) ?? null,
    unchosen: isHistorical ? (unchosen ?? null) : null,
    yours: readInstruments(evidence.instruments, evidence.decisions, choices),
    theirs: readInstruments(evidence.instruments, evidence.decisions, historyUpTo(evidence, decision)),
    facts: [...new Set(facts)],
  };
}
