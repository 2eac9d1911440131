/**
 * From the walked states to the ways that ship: witness choices and the world behind a state are left out, and places
 * with the same future become one (Hopcroft's idea on a graph without circles: from the endings backwards, once). Pure.
 */
import type { Way, Ways } from '../replay/ways.ts';
import type { Graph } from './reach.ts';

/** @param root the key of the state in which the story begins. */
export function waysOf(graph: Graph, root: string): Ways {
  const places: Way[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (way: Way): number => {
    const name = JSON.stringify(way);
    const known = numbers.get(name);
    if (known !== undefined) return known;
    places.push(way);
    numbers.set(name, places.length - 1);
    return places.length - 1;
  };
  const seen = new Map<string, number>();
  const visit = (key: string): number => {
    const known = seen.get(key);
    if (known !== undefined) return known;
    const node = graph.get(key);
    const leads: Record<string, number> = {};
    for (const [id, next] of node?.leads ?? []) {
      const told = node?.tells.get(id);
      leads[id] = told === undefined ? visit(next) : numberOf({ ending: told });
    }
    const targets = Object.values(leads);
    const [id = ''] = Object.keys(leads);
    const number =
      node?.isDecision || targets[0] === undefined
        ? numberOf(
            targets.length === 0 ? { ending: '' } : { decision: id.slice(0, id.lastIndexOf('.')), leads },
          )
        : targets[0];
    seen.set(key, number);
    return number;
  };
  visit(root);
  // Endings were numbered first; the reader of the data begins at the beginning.
  const last = places.length - 1;
  return places
    .map(
      (way): Way =>
        'leads' in way
          ? {
              decision: way.decision,
              leads: Object.fromEntries(Object.entries(way.leads).map(([id, to]) => [id, last - to])),
            }
          : way,
    )
    .toReversed();
}
