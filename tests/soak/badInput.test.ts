/** A million texts and ten thousand files that nobody should hand the game, three hundred Ink stories among them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { compileInk } from '../../src/authoring/compile.ts';
import { badFile, badInk, badText, FILE_READERS, playBadly, TEXT_READERS, tryOn } from '../badInput.ts';
import { randomNumbers } from '../replay/random.ts';

const SEED = Number(process.env['SEED'] ?? 61);
const TEXTS = 1_000_000;
const FILES = 10_000;
const STORIES = 300;
const MOST_MS = 100;

it('a million texts', () => {
  const random = randomNumbers(SEED);
  let slowest = 0;
  for (let n = 0; n < TEXTS; n++) {
    // Every text goes to one reader after another; a tenth of them to all.
    const readers = n % 10 === 0 ? TEXT_READERS : TEXT_READERS.slice(n % TEXT_READERS.length).slice(0, 1);
    slowest = Math.max(slowest, tryOn(readers, badText(random), MOST_MS));
  }
  console.log(`seed ${SEED}: ${TEXTS} texts, slowest ${slowest.toFixed(1)} ms`);
});

it('ten thousand files', () => {
  const random = randomNumbers(SEED + 1);
  let slowest = 0;
  for (let n = 0; n < FILES; n++) slowest = Math.max(slowest, tryOn(FILE_READERS, badFile(random), MOST_MS));
  console.log(`seed ${SEED + 1}: ${FILES} files, slowest ${slowest.toFixed(1)} ms`);
});

it('three hundred Ink stories', () => {
  const random = randomNumbers(SEED + 2);
  const folder = mkdtempSync(path.join(tmpdir(), 'ink-'));
  let played = 0;
  const slow: string[] = [];
  for (let n = 0; n < STORIES; n++) {
    const ink = badInk(random);
    const file = path.join(folder, `${n}.ink`);
    writeFileSync(file, ink);
    try {
      const { json, messages } = compileInk(file);
      if (json === null) expect(messages.some(({ kind }) => kind === 'error')).toBe(true);
      else {
        played++;
        let took = playBadly(json, randomNumbers(n));
        for (let again = 0; again < 3 && took > MOST_MS; again++)
          took = Math.min(took, playBadly(json, randomNumbers(n)));
        if (took > MOST_MS) slow.push(`${took.toFixed(0)} ms\n${ink}`);
      }
    } catch (error) {
      throw new Error(`seed ${SEED + 2}, story ${n}: ${String(error)}\n${ink}`, { cause: error });
    }
  }
  rmSync(folder, { recursive: true });
  console.log(`seed ${SEED + 2}: ${STORIES} stories, ${played} of them played, ${slow.length} too slow`);
  expect(slow).toEqual([]);
});
