/**
 * The branch map: where every option of every decision leads, over all worlds it can be met in, and the way to each
 * ending that leaves history latest and least. Worked out from the ways as shipped; no run is played.
 * Must not know: the page, or what anything is called.
 */

import type { Ways } from '../../replay/ways.ts';
import type { ChoiceId } from '../../run/run.ts';

/** What comes next: decisions or endings, each with the number of worlds in which it does. */
export interface Leads {
  readonly decisions: ReadonlyMap<string, number>;
  readonly endings: ReadonlyMap<string, number>;
}

export interface Met {
  /** Different worlds in which this decision is met. */
  readonly worlds: number;
  readonly options: ReadonlyMap<ChoiceId, Leads>;
}

/** By decision, in the order in which they are first numbered. */
export function branchMap(ways: Ways): ReadonlyMap<string, Met> {
  const map = new Map<
    string,
    {
      worlds: number;
      options: Map<ChoiceId, { decisions: Map<string, number>; endings: Map<string, number> }>;
    }
  >();
  for (const way of ways) {
    if (!('decision' in way)) continue;
    const met = map.get(way.decision) ?? { worlds: 0, options: new Map() };
    map.set(way.decision, met);
    met.worlds++;
    for (const [option, at] of Object.entries(way.leads)) {
      const leads = met.options.get(option) ?? { decisions: new Map(), endings: new Map() };
      met.options.set(option, leads);
      const next = ways[at];
      if (next === undefined) continue;
      if ('ending' in next) leads.endings.set(next.ending, (leads.endings.get(next.ending) ?? 0) + 1);
      else leads.decisions.set(next.decision, (leads.decisions.get(next.decision) ?? 0) + 1);
    }
  }
  return map;
}

export interface WayToEnding {
  readonly choices: readonly ChoiceId[];
  /** The lines among them that were not history's. */
  readonly departures: readonly ChoiceId[];
}

/**
 * To each ending the way with the fewest lines that were not history's; of two such, the one that leaves history later.
 * @param history the lines that were really chosen.
 */
export function waysToEndings(ways: Ways, history: readonly ChoiceId[]): ReadonlyMap<string, WayToEnding> {
  const real = new Set(history);
  const best = new Map<number, WayToEnding>([[0, { choices: [], departures: [] }]]);
  const isBetter = (one: WayToEnding, other: WayToEnding): boolean => {
    if (one.departures.length !== other.departures.length)
      return one.departures.length < other.departures.length;
    const [first = ''] = one.departures;
    const [second = ''] = other.departures;
    return one.choices.indexOf(first) > other.choices.indexOf(second);
  };
  // A queue rather than the numbers' order: a way that is found better is followed again.
  const open = [0];
  for (let at = open.shift(); at !== undefined; at = open.shift()) {
    const way = ways[at];
    const here = best.get(at);
    if (way === undefined || here === undefined || !('decision' in way)) continue;
    for (const [option, next] of Object.entries(way.leads)) {
      const step = {
        choices: [...here.choices, option],
        departures: real.has(option) ? here.departures : [...here.departures, option],
      };
      const known = best.get(next);
      if (known !== undefined && !isBetter(step, known)) continue;
      best.set(next, step);
      open.push(next);
    }
  }
  return new Map(
    [...best].flatMap(([at, step]) => {
      const way = ways[at];
      return way !== undefined && 'ending' in way ? [[way.ending, step]] : [];
    }),
  );
}
