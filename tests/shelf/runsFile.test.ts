/** Runs carried to another device as a file. */
import { describe, expect, it } from 'vitest';
import { readRunsFile, writeRunsFile } from '../../src/shelf/runsFile.ts';
import type { Entry } from '../../src/shelf/shelf.ts';
import { fixtureMeta } from '../fixtures/fixture.ts';

const entry = (...choices: string[]): Entry => ({
  run: { story: 'fixture', choices },
  page: 0,
  played: '2026-11-23',
  pinned: choices.length > 1,
  turn: 0,
});

describe('a file of runs', () => {
  it('brings back what was saved', () => {
    const entries = [entry('breach.charter', 'boycott.veto'), entry('breach.soldier')];
    expect(readRunsFile(writeRunsFile(entries, fixtureMeta), fixtureMeta)).toEqual({ entries, problems: [] });
  });

  it('brings in the good runs and says which it left out', () => {
    const file = JSON.parse(writeRunsFile([entry('breach.charter')], fixtureMeta)) as { runs: unknown[] };
    file.runs.push({ code: 'AAAA' }, 7, { code: '<img src=x>' });
    const { entries, problems } = readRunsFile(JSON.stringify(file), fixtureMeta);
    expect(entries).toHaveLength(1);
    expect(problems.map((problem) => problem.slice(0, 6))).toEqual(['Run 2 ', 'Run 3 ', 'Run 4 ']);
  });

  it.each(['', '{', '[]', 'null', '{"format":"x"}', `{"a":${'['.repeat(3000)}${']'.repeat(3000)}}`])(
    'refuses %.20s in plain words',
    (text) => {
      expect(readRunsFile(text, fixtureMeta)).toEqual({
        entries: [],
        problems: [expect.stringContaining('not a list of runs')],
      });
    },
  );

  it('refuses a file of any size before reading it', () => {
    expect(readRunsFile('x'.repeat(2_000_001), fixtureMeta).problems[0]).toContain('too large');
  });
});
