import { describe, expect, it } from 'vitest';
import { guestMeta } from '../../src/authoring/assemble.ts';
import { decodeRun, encodeRun } from '../../src/run/code.ts';
import type { Run } from '../../src/run/run.ts';
import { fixtureMeta } from '../fixtures/fixture.ts';

const run: Run = { story: 'fixture', choices: ['breach.soldier', 'boycott.veto', 'boycott.stay'] };

describe('a run code', () => {
  it('comes back as the run it was made from', () => {
    for (const one of [run, { ...run, choices: [] }, { ...run, from: '5a' }])
      expect(decodeRun(encodeRun(one, fixtureMeta), fixtureMeta)).toEqual({ run: one });
  });

  it('carries a guest story’s choices', () => {
    const meta = guestMeta('guest');
    const guest = { story: 'guest', choices: ['~0.ffff', '~200.0001', '~1.9f3a'] };
    expect(decodeRun(encodeRun(guest, meta), meta)).toEqual({ run: guest });
  });

  it('with any one character changed, dropped or swapped with its neighbour is not another run', () => {
    const code = encodeRun(run, fixtureMeta);
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const mangled = [...code].flatMap((_, n) => [
      ...[...alphabet].map((char) => code.slice(0, n) + char + code.slice(n + 1)),
      code.slice(0, n) + code.slice(n + 1),
      code.slice(0, n) + (code[n + 1] ?? '') + (code[n] ?? '') + code.slice(n + 2),
    ]);
    for (const bad of mangled)
      if (bad !== code) expect(decodeRun(bad, fixtureMeta), bad).toHaveProperty('fault');
  });

  it('that is no code gets plain words, whatever it is', () => {
    for (const bad of ['', 'x', '<script>', 'ключ', 'A'.repeat(5000), 'AAAA====', '__proto__'])
      expect(decodeRun(bad, fixtureMeta)).toHaveProperty('fault');
  });

  it('of another story is refused', () => {
    const meta = guestMeta('guest');
    const code = encodeRun({ story: 'guest', choices: ['~0.ffff'] }, meta);
    expect(decodeRun(code, fixtureMeta)).toEqual({ fault: 'This link belongs to another story.' });
  });
});
