/** What can still be read from a place in the story: the lists and visit counts that some condition ahead asks for. Pure. */
import type { ChoiceId } from '../run/run.ts';
import type { Scan } from './scan.ts';

/** Names that conditions ahead of a choice read; empty at the end. */
export type Readable = (choice: ChoiceId | null) => ReadonlySet<string>;

/**
 * Follows every divert and call from the knot of a choice. It errs on the side of too much: a condition in the choice's
 * own knot counts, though it may lie behind.
 */
export function readableFrom(scan: Scan): Readable {
  const readIn = new Map<string, string[]>();
  for (const { knot, name } of scan.reads) readIn.set(knot, [...(readIn.get(knot) ?? []), name]);
  const knotOf = new Map(scan.choices.map(({ id, knot }) => [id, knot]));
  const known = new Map<string, ReadonlySet<string>>();
  const ahead = (start: string): ReadonlySet<string> => {
    const before = known.get(start);
    if (before) return before;
    const seen = new Set([start]);
    const names = new Set<string>();
    const queue = [start];
    for (let knot = queue.pop(); knot !== undefined; knot = queue.pop()) {
      for (const name of readIn.get(knot) ?? []) names.add(name);
      for (const next of scan.knots.get(knot)?.leadsTo ?? [])
        if (!seen.has(next)) {
          seen.add(next);
          queue.push(next);
        }
    }
    known.set(start, names);
    return names;
  };
  return (choice) => (choice === null ? new Set() : ahead(knotOf.get(choice) ?? ''));
}
