/** Which people and terms a text names: each name as it may stand there, and what card it opens. Pure. */
import type { Evidence, Person, Term } from './types.ts';

export type Named =
  | { readonly kind: 'person'; readonly id: string; readonly person: Person }
  | { readonly kind: 'term'; readonly id: string; readonly term: Term };

export interface NameIndex {
  /** Finds any of the names as a whole word; null where there are none. */
  readonly pattern: RegExp | null;
  readonly byName: ReadonlyMap<string, Named>;
}

/** A stretch of text, and what it names, if anything. */
export interface Piece {
  readonly text: string;
  readonly named: Named | null;
}

const SHORTEST = 3;
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Quotes are set typographic on the page; the names must be too. */
const asSet = (name: string): string => name.replaceAll("'", '’');

/**
 * A person is found by the whole name, by what stands before the colon, and by the last word where no other person's
 * name has that word in it.
 */
function namesOfPerson(person: Person, words: ReadonlyMap<string, number>): string[] {
  const { name, says_as, also } = person;
  const last = name.split(' ').at(-1) ?? name;
  const alone = words.get(last) === 1 && name.includes(' ') && !person.invented ? [last] : [];
  return [name, ...(says_as === undefined ? [] : [says_as]), ...(also?.split(/,\s*/) ?? []), ...alone];
}

/** Built once for a story. Where two share a name the first listed has it. */
export function indexNames(evidence: Evidence): NameIndex {
  const byName = new Map<string, Named>();
  const people = Object.values(evidence.people);
  const words = new Map<string, number>();
  for (const { name } of people)
    for (const word of new Set(name.split(' '))) words.set(word, (words.get(word) ?? 0) + 1);
  const add = (name: string, named: Named): void => {
    const set = asSet(name.trim());
    // "you" and "The carter" are in the register, and are everywhere in a text.
    if (named.kind === 'person' && !/^(?!The |An? )\p{Lu}/u.test(set)) return;
    if (set.length >= SHORTEST && !byName.has(set)) byName.set(set, named);
  };
  // Whole names first, so that nobody's short name takes another's whole one.
  for (const person of people) add(person.name, { kind: 'person', id: person.id, person });
  for (const person of people)
    for (const name of namesOfPerson(person, words)) add(name, { kind: 'person', id: person.id, person });
  for (const term of evidence.glossary)
    for (const name of [term.term, ...(term.also?.split(/,\s*/) ?? [])])
      for (const form of [name, capital(name)]) add(form, { kind: 'term', id: term.term, term });
  const names = [...byName.keys()].toSorted((a, b) => b.length - a.length);
  const pattern =
    names.length === 0
      ? null
      : new RegExp(`(?<![\\p{L}\\p{N}-])(?:${names.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return { pattern, byName };
}

/** The text in pieces, each name's first occurrence apart. `seen` is added to, so that a page links a name once. */
export function findNames(text: string, { pattern, byName }: NameIndex, seen: Set<string>): Piece[] {
  if (pattern === null) return [{ text, named: null }];
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    const named = byName.get(match[0]);
    if (named === undefined || seen.has(`${named.kind} ${named.id}`)) continue;
    seen.add(`${named.kind} ${named.id}`);
    if (match.index > from) pieces.push({ text: text.slice(from, match.index), named: null });
    pieces.push({ text: match[0], named });
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), named: null });
  return pieces;
}
