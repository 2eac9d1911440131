/** A million texts that somebody might paste, and every kind of code there and back a hundred thousand times. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { storyMeta } from '../../src/authoring/assemble.ts';
import { loadEvidence } from '../../src/authoring/evidence.ts';
import { PATHS } from '../../src/authoring/paths.ts';
import { readRegister } from '../../src/authoring/project.ts';
import { codeBook, writeClassCode } from '../../src/classroom/classCode.ts';
import { readCode } from '../../src/classroom/readCode.ts';
import type { Ways } from '../../src/replay/ways.ts';
import { decodeRun, encodeRun } from '../../src/run/code.ts';
import { randomNumbers, randomWay } from '../replay/random.ts';

const meta = storyMeta(loadEvidence(PATHS.evidence).evidence, readRegister(), {});
const book = codeBook(meta);
const { ways } = JSON.parse(readFileSync(PATHS.chart, 'utf8')) as { ways: Ways };

it('a million random texts neither crash nor hang, nor pass for a run but by the check digits’ own chance', () => {
  const random = randomNumbers(41);
  const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZabcdefghijklmnopqrstuvwxyz-_#=&%<>{}"\' ​‮é漢😀\u0000';
  const symbols = [...letters];
  let opened = 0;
  let slowest = 0;
  for (let n = 0; n < 1_000_000; n++) {
    // Every fourth is as long as a code and made of its letters.
    const length = n % 4 === 0 ? (n % 8 === 0 ? 16 : 24) : Math.floor(random() * 60);
    const from = n % 4 === 0 ? 32 : symbols.length;
    let text = '';
    for (let at = 0; at < length; at++) text += symbols[Math.floor(random() * from)] ?? '';
    const start = performance.now();
    if ('run' in readCode(text, meta, book)) opened++;
    slowest = Math.max(slowest, performance.now() - start);
  }
  console.log(`1,000,000 texts: ${opened} passed for a run, slowest ${slowest.toFixed(1)} ms`);
  // 250,000 of them are of a code's letters and length; four check characters let one in a million through, sixteen bits one in 65,536.
  expect(opened).toBeLessThan(30);
  expect(slowest).toBeLessThan(1000);
});

it('a hundred thousand runs come back from a link and from a typed code', () => {
  const random = randomNumbers(42);
  for (let n = 0; n < 100_000; n++) {
    const run = { story: meta.name, choices: randomWay(ways, random) };
    const link = decodeRun(encodeRun(run, meta), meta);
    if (!('run' in link) || link.run.choices.join() !== run.choices.join())
      throw new Error(`a link lost ${run.choices.join(' ')}`);
    const typed = readCode(
      writeClassCode({ kind: 'run', run, tag: null, predictions: [] }, book),
      meta,
      book,
    );
    if (!('run' in typed) || typed.run.choices.toSorted().join() !== run.choices.toSorted().join())
      throw new Error(`a typed code lost ${run.choices.join(' ')}`);
  }
});
