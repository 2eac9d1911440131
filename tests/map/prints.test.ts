/** The prints on disk: every picture that a decision's leaf names has all its inks, in one crop, and inks differ. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = new URL('../../', import.meta.url);
const INKS = ['full', 'three', 'two', 'one'] as const;
const file = (name: string): URL => new URL(`assets/prints/${name}.svg`, root);
const text = (name: string): string => readFileSync(file(name), 'utf8');
const viewOf = (svg: string): string => /viewBox="([^"]+)"/.exec(svg)?.[1] ?? '';

interface Decisions {
  readonly decisions?: readonly {
    readonly options: readonly { readonly leaf?: { readonly place?: string } }[];
  }[];
}
const folder = new URL('story/evidence/decisions/', root);
const wanted = new Set(
  readdirSync(folder)
    .flatMap((name) => (parse(readFileSync(new URL(name, folder), 'utf8')) as Decisions).decisions ?? [])
    .flatMap(({ options }) => options.flatMap(({ leaf }) => leaf?.place ?? []))
    .map((place) => (place.includes('/') ? place.replace('/', '.') : `${place}.plain`)),
);

describe('prints', () => {
  it('are there for the leaves of the decisions', () => {
    expect(wanted.size).toBeGreaterThan(0);
    expect([...wanted].filter((name) => !INKS.every((inks) => existsSync(file(`${name}.${inks}`))))).toEqual(
      [],
    );
  });

  it('show one crop in every ink and state of a place', () => {
    for (const state of ['before', 'vote', 'malik', 'veto'])
      for (const inks of INKS)
        expect(viewOf(text(`council_chamber.${state}.${inks}`))).toBe(
          viewOf(text('council_chamber.vote.full')),
        );
  });

  it('lose an ink at a time', () => {
    for (const name of wanted) {
      expect(text(`${name}.three`).toLowerCase()).not.toContain('#e8ae45');
      expect(text(`${name}.two`)).toContain('<pattern');
      expect(text(`${name}.one`)).toContain('<pattern');
      expect(text(`${name}.one`).toLowerCase()).not.toContain('#b42e1b');
      expect(text(`${name}.two`).toLowerCase()).toContain('#b42e1b');
    }
  });
});
