/**
 * Runs made on every version of the story that has been landed, played on today's: each must land where it did when the
 * fixture was written, or where a reader of this test agrees that it should. A new landing that changes the story adds a file.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadProject } from '../../src/authoring/project.ts';
import { decodeRun } from '../../src/run/code.ts';
import { answerAll } from './landed/answer.ts';

interface Fixture {
  readonly story: string;
  readonly runs: readonly {
    readonly code: string;
    readonly choices: readonly string[];
    /** Where the player must answer anew, in order. */
    readonly stops: readonly string[];
    /** Choices of points that this world no longer meets. */
    readonly lost: readonly string[];
  }[];
}

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), 'landed');
const { source } = loadProject();
if (source === null) throw new Error('the story does not compile');

describe.each(readdirSync(folder).filter((file) => file.endsWith('.json')))('runs of %s', (file) => {
  const { runs } = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Fixture;

  it.each(runs)(
    '$code is read, stops where the story is new, and keeps the rest',
    ({ code, choices, stops, lost }) => {
      const decoded = decodeRun(code, source.meta);
      if ('fault' in decoded) throw new Error(decoded.fault);
      expect(decoded.run.choices).toEqual(choices);
      const landed = answerAll(source, decoded.run);
      expect(landed.stops).toEqual(stops);
      expect(choices.filter((id) => !landed.choices.includes(id))).toEqual(lost);
    },
  );
});
