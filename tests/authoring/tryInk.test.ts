/** What only playing finds in Ink: with the file and the line where a writer has to look. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { tryInk } from '../../src/authoring/tryInk.ts';
import { fixturePath } from '../fixtures/fixture.ts';

function tried(files: Readonly<Record<string, string>>): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'ink-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  return tryInk(path.join(folder, Object.keys(files)[0] ?? '')).map(
    ({ file, line, text }) => `${path.basename(file)}:${line} ${text}`,
  );
}

describe('trying a story at build', () => {
  it('finds a way round without a word, behind a choice and in another file, by its line', () => {
    const [found, ...more] = tried({
      'main.ink': 'INCLUDE part.ink\nIt begins.\n* [On] -> END\n* [Round] -> round\n',
      'part.ink': '=== round ===\n-> again\n=== again ===\n~ temp a = 1\n-> round\n',
    });
    expect(found).toMatch(/^part\.ink:[245] the story goes round in a circle here without a word/);
    expect(more).toEqual([]);
  });

  it('finds a way round with words', () => {
    expect(tried({ 'main.ink': '* [Go] -> talk\n=== talk ===\nOne.\nTwo.\n-> talk\n' })).toEqual([
      expect.stringMatching(/^main\.ink:[345] the story goes round in a circle here with its words/),
    ]);
  });

  it('finds the end of a way that dries up, and a fault that only playing shows', () => {
    const found = tried({
      'main.ink':
        '* [Dry] -> dry\n* [Fail] -> fail\n=== dry ===\nA line.\n=== fail ===\n~ temp x = 1 / 0\n{x}\n-> END\n',
    });
    expect(found.some((one) => /^main\.ink:4 .*(ran out|content)/.test(one))).toBe(true);
  });

  it('finds a third round of sticky choices that has none left', () => {
    const dry = 'VAR n = 0\n-> hall\n=== hall ===\nA hall.\n+ {n < 3} [Walk]\n  ~ n++\n  -> hall\n';
    expect(tried({ 'main.ink': dry })).toEqual([expect.stringMatching(/^main\.ink:\d+ .*(ran out|content)/)]);
  });

  it('has nothing to say of a story that is whole', () => {
    expect(tryInk(fixturePath('guest'))).toEqual([]);
    expect(tryInk(fixturePath('two-points'))).toEqual([]);
  });

  it('stops by itself where a story has no end of ways', () => {
    const start = performance.now();
    tried({
      'main.ink': '-> hall\n=== hall ===\nA hall {RANDOM(1, 9)}.\n+ [North] -> hall\n+ [South] -> hall\n',
    });
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
