/**
 * What of the story the kept runs have seen: lines tried, endings found. Derived from the runs; nothing is counted twice
 * or remembered apart from them. Must not know: the page, or how a run is played.
 */
import type { Evidence } from '../evidence/types.ts';
import { type ChoiceId, pointOf, type Run } from '../run/run.ts';
import { endingOf, type Ways } from './ways.ts';

export interface Coverage {
  /** Options underlined in some run. */
  readonly tried: ReadonlySet<ChoiceId>;
  /** Decisions met in some run. */
  readonly papers: number;
  /** Options of all decisions there are. */
  readonly options: number;
  /** The world's endings that some run has come to, by id. */
  readonly endings: ReadonlySet<string>;
  readonly endingsInAll: number;
  /** A decision that was met and has untried lines, with how many: where to go back to; the earliest such. */
  readonly hint: { readonly decision: string; readonly untried: number } | null;
}

/** @param runs every run kept, the one being played among them. */
export function coverageOf(runs: readonly Run[], ways: Ways, evidence: Evidence): Coverage {
  const tried = new Set<ChoiceId>();
  const endings = new Set<string>();
  for (const { choices } of runs) {
    for (const id of choices) if (evidence.decisions.some((one) => one.id === pointOf(id))) tried.add(id);
    const ending = endingOf(ways, choices);
    if (ending !== null) endings.add(ending);
  }
  const open = evidence.decisions
    .toSorted((a, b) => a.date.localeCompare(b.date))
    .map(({ id, options }) => ({
      decision: id,
      met: options.some((option) => tried.has(option.id)),
      untried: options.filter((option) => !tried.has(option.id)).length,
    }))
    .find(({ met, untried }) => met && untried > 0);
  return {
    tried,
    papers: new Set([...tried].map((id) => pointOf(id))).size,
    options: evidence.decisions.reduce((sum, { options }) => sum + options.length, 0),
    endings,
    endingsInAll: Object.values(evidence.endings).filter(({ kind }) => kind === 'world').length,
    hint: open ? { decision: open.decision, untried: open.untried } : null,
  };
}
