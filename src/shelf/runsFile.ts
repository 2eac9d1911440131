/**
 * Runs as a file, to be moved to another device: a small JSON list of run codes.
 * Must not know: the page, or where runs are kept.
 */
import * as v from 'valibot';
import { decodeRun, encodeRun } from '../run/code.ts';
import type { StoryMeta } from '../story/source.ts';
import type { Entry } from './shelf.ts';

const FORMAT = 'the-empty-chair/runs';
/** Longest file read, in characters: some thousand runs. */
const MAX_FILE = 2_000_000;

const fileSchema = v.object({
  format: v.literal(FORMAT),
  version: v.literal(1),
  runs: v.pipe(v.array(v.unknown()), v.maxLength(5000)),
});
const runSchema = v.object({
  code: v.string(),
  played: v.fallback(v.string(), ''),
  pinned: v.fallback(v.boolean(), false),
});

export interface RunsRead {
  readonly entries: readonly Entry[];
  /** What could not be read, in plain words. */
  readonly problems: readonly string[];
}

/** The text of a file that `readRunsFile` brings back. */
export const writeRunsFile = (entries: readonly Entry[], meta: StoryMeta): string =>
  `${JSON.stringify(
    {
      format: FORMAT,
      version: 1,
      runs: entries.map(({ run, played, pinned }) => ({ code: encodeRun(run, meta), played, pinned })),
    },
    null,
    1,
  )}\n`;

const none = (problem: string): RunsRead => ({ entries: [], problems: [problem] });

/** Never throws: a run that cannot be read is left out and said, and the others come in. */
export function readRunsFile(text: string, meta: StoryMeta): RunsRead {
  if (text.length > MAX_FILE) return none('This file is too large to be a list of runs.');
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return none('This file is not a list of runs.');
  }
  const file = v.safeParse(fileSchema, raw);
  if (!file.success)
    return none('This file is not a list of runs, or it was made by a newer version of the game.');
  const entries: Entry[] = [];
  const problems: string[] = [];
  for (const [n, value] of file.output.runs.entries()) {
    const parsed = v.safeParse(runSchema, value);
    const decoded = parsed.success ? decodeRun(parsed.output.code, meta) : { fault: 'It has no code.' };
    if ('fault' in decoded) problems.push(`Run ${n + 1} was left out. ${decoded.fault}`);
    else if (parsed.success) {
      const { played, pinned } = parsed.output;
      entries.push({ run: decoded.run, page: 0, played: played.slice(0, 10), pinned, turn: 0 });
    }
  }
  return { entries, problems };
}
