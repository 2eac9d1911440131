/**
 * A run's own way through the decisions, in whatever order its code names them. What history answered for it, before the
 * unit it began at, is walked and not counted.
 * Must not know: other runs, or the page.
 */
import type { Evidence } from '../../evidence/types.ts';
import type { Step, Way, Ways } from '../../replay/ways.ts';
import { type ChoiceId, pointOf, type Run } from '../../run/run.ts';
import type { StoryMeta } from '../../story/source.ts';

export interface Walk {
  /** Decisions the run itself met and answered. */
  readonly steps: readonly Step[];
  /** Where it began: a place's number. */
  readonly startsAt: number;
  /** Where it stands after its last answer, and the place's number. */
  readonly end: Way | null;
  readonly endsAt: number;
  /** Decisions its code names that this version of the story does not let it meet. */
  readonly leftOut: number;
}

/** What every run is walked on; made once. */
export interface Ground {
  readonly ways: Ways;
  readonly meta: StoryMeta;
  /** Every decision ever shipped. */
  readonly shipped: ReadonlySet<string>;
  /** By decision: its unit's number, and what answers it where history does. */
  readonly standIns: ReadonlyMap<string, { readonly unit: number; readonly historical: ChoiceId | null }>;
}

export const groundOf = (ways: Ways, evidence: Evidence, meta: StoryMeta): Ground => ({
  ways,
  meta,
  shipped: new Set(meta.classroom.map(([decision]) => decision)),
  standIns: new Map(
    evidence.decisions.map(({ id, unit, historical }) => [
      id,
      { unit: meta.units.indexOf(unit), historical },
    ]),
  ),
});

/** An id's name of today; renamings may follow one another. */
function todaysName(id: ChoiceId, { renamed }: StoryMeta): ChoiceId {
  let name = id;
  for (let hops = 0; hops < 20 && Object.hasOwn(renamed, name); hops++) name = renamed[name] ?? name;
  return name;
}

/** A run's decisions, under today's names; witness choices left out. */
function decisionsOf(run: Run, { meta, shipped }: Ground): ReadonlyMap<string, ChoiceId> {
  const today = run.choices.map((id) => todaysName(id, meta));
  return new Map(today.filter((id) => shipped.has(pointOf(id))).map((id) => [pointOf(id), id]));
}

/** The same for runs that decided the same from the same start, however they were handed in. */
export const decidedKey = (run: Run, ground: Ground): string =>
  [run.from ?? '', ...[...decisionsOf(run, ground).values()].toSorted()].join(' ');

/** @param run from any version of the story: what cannot be walked is left out and counted. */
export function walkRun(run: Run, ground: Ground): Walk {
  const { ways, meta, standIns } = ground;
  const taken = decisionsOf(run, ground);
  const firstUnit = run.from === undefined ? 0 : meta.units.indexOf(run.from);
  const steps: Step[] = [];
  let at = 0;
  let startsAt: number | null = null;
  for (let way = ways[at]; way !== undefined && 'leads' in way; way = ways[at]) {
    const { decision, leads } = way;
    const known = standIns.get(decision);
    const isBefore = known !== undefined && known.unit < firstUnit;
    if (!isBefore) startsAt ??= at;
    const own = taken.get(decision);
    const option = own ?? (isBefore ? known.historical : null);
    const next = option === null || !Object.hasOwn(leads, option) ? undefined : leads[option];
    if (option === null || next === undefined) break;
    if (own !== undefined) {
      startsAt ??= at;
      steps.push({ at, decision, option });
    }
    at = next;
  }
  return {
    steps,
    startsAt: startsAt ?? at,
    end: ways[at] ?? null,
    endsAt: at,
    leftOut: taken.size - steps.length,
  };
}
