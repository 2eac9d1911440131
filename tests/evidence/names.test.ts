/** Names in a text: what is linked, once, and what is left alone. */
import { describe, expect, it } from 'vitest';
import { findNames, indexNames } from '../../src/evidence/names.ts';
import type { Evidence, Person, Term } from '../../src/evidence/types.ts';

const person = (id: string, name: string, more: Partial<Person> = {}): Person => ({
  id,
  name,
  speaks: false,
  invented: false,
  role: 'a role',
  wants: 'something',
  sources: [],
  ...more,
});
const term = (name: string, also?: string): Term => ({
  term: name,
  says: 'a meaning',
  facts: [],
  ...(also ? { also } : {}),
});

const evidence = {
  people: Object.fromEntries(
    [
      person('kim_il_sung', 'Kim Il Sung', { says_as: 'Kim' }),
      person('kim_song_ju', 'Kim Song-ju'),
      person('shtykov', 'Terenty Shtykov'),
      person('you', 'you', { invented: true }),
      person('carter', 'The carter', { invented: true }),
      person('ok', "Ok Chun-sik's mother", { invented: true }),
    ].map((one) => [one.id, one]),
  ),
  glossary: [term('veto'), term('38th parallel', 'the parallel')],
} as unknown as Evidence;
const index = indexNames(evidence);

const linked = (text: string, seen = new Set<string>()): string[] =>
  findNames(text, index, seen).flatMap(({ text: piece, named }) => (named ? [`${piece}=${named.id}`] : []));

describe('names in a text', () => {
  it('takes the whole name before a short one that it begins with', () => {
    expect(linked('Kim Song-ju governed for Kim.')).toEqual(['Kim Song-ju=kim_song_ju', 'Kim=kim_il_sung']);
  });

  it('finds a person by the last word where nobody else has it, and a term at the start of a sentence', () => {
    expect(linked('Shtykov said no. Veto or not, the parallel stood.')).toEqual([
      'Shtykov=shtykov',
      'Veto=veto',
      'the parallel=38th parallel',
    ]);
  });

  it('does not take "you" or "The carter" for names', () => {
    expect(linked('If you ask me. The carter did.')).toEqual([]);
  });

  it('leaves a name inside another word alone', () => {
    expect(linked('Kimchi and vetoes')).toEqual([]);
  });

  it('links each only once on a page, and loses no text', () => {
    const seen = new Set<string>();
    expect(linked('Kim rang.', seen)).toHaveLength(1);
    expect(linked('Kim rang again.', seen)).toHaveLength(0);
    const text = 'Shtykov told Kim that a veto is a veto.';
    expect(
      findNames(text, index, new Set())
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });

  it('finds a name with an apostrophe as the page sets it', () => {
    expect(linked('Ok Chun-sik’s mother counted.')).toEqual(['Ok Chun-sik’s mother=ok']);
  });
});
