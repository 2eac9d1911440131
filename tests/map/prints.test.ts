/** The prints: every picture that a decision's leaf names is on disk, and can be printed in fewer inks. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { inked } from '../../src/map/proof.ts';

const root = new URL('../../', import.meta.url);
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
    expect([...wanted].filter((name) => !existsSync(file(name)))).toEqual([]);
  });

  it('show one crop in every state of a place', () => {
    for (const state of ['before', 'vote', 'malik', 'veto'])
      expect(viewOf(text(`council_chamber.${state}`))).toBe(viewOf(text('council_chamber.vote')));
  });

  it('lose an ink at a time', () => {
    for (const name of wanted) {
      const full = text(name);
      expect(inked(full, 'full')).toBe(full);
      expect(inked(full, 'three')).not.toContain('#e8ae45');
      for (const inks of ['two', 'one'] as const) {
        const colours = new Set(inked(full, inks).match(/#[0-9a-f]{6}\b/g));
        for (const plain of ['#16171b', '#1e2a35', '#384b57', '#e8ae45', '#5e6244', '#8a4636'])
          expect(colours).not.toContain(plain);
      }
      expect(inked(full, 'one')).not.toContain('#b42e1b');
      expect(inked(full, 'two')).toContain('#b42e1b');
      expect(viewOf(inked(full, 'one'))).toBe(viewOf(full));
    }
  });

  it('print what moved in red, wherever it has its colour from, and nothing else', () => {
    const svg =
      '<svg viewBox="0 0 760 250"><g fill="#16171b"><path d="a"/><g data-moved="yes"><path d="b"/><path fill="#ede3cc" d="c"/></g><path d="d"/></g></svg>';
    const two = inked(svg, 'two').replace(/<defs>.*<\/defs>/, '');
    expect(two).toBe(
      '<svg viewBox="0 0 760 250"><g fill="#27363f"><path d="a"/><g data-moved="yes" fill="#8a2416"><path d="b"/><path fill="#efc6b4" d="c"/></g><path d="d"/></g></svg>',
    );
  });
});
