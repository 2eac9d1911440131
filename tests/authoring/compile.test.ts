import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileInk } from '../../src/authoring/compile.ts';

/** Writes files into a new folder; the first is the main one. */
function inkFiles(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'ink-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  return path.join(folder, Object.keys(files)[0] ?? '');
}

describe('compiling Ink', () => {
  it('says in which file and line an error stands, also in an INCLUDEd one', () => {
    const main = inkFiles({
      'main.ink': 'INCLUDE part.ink\n-> start\n',
      'part.ink': '=== start ===\nA line.\n-> nowhere\n',
    });
    const { json, messages } = compileInk(main);
    expect(json).toBeNull();
    expect(messages).toEqual([
      expect.objectContaining({ kind: 'error', file: path.join(path.dirname(main), 'part.ink'), line: 3 }),
    ]);
  });

  it('reports a loose end as a warning with its line', () => {
    const { messages } = compileInk(inkFiles({ 'main.ink': '-> a\n=== a ===\nNo way on.\n' }));
    expect(messages).toEqual([expect.objectContaining({ kind: 'warning', line: 3 })]);
  });

  it('does not throw for a missing file', () => {
    expect(compileInk('/nowhere/main.ink')).toMatchObject({ json: null, messages: [{ kind: 'error' }] });
    expect(compileInk(inkFiles({ 'main.ink': 'INCLUDE gone.ink\nA line.\n-> END\n' })).json).toBeNull();
  });
});
