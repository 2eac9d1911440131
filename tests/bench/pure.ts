/** What takes time without a browser: a session's steps, codes, a class's board. */
import { performance } from 'node:perf_hooks';
import { loadProject, projectEvidence, readChart } from '../../src/authoring/project.ts';
import { groupRuns } from '../../src/classroom/board/board.ts';
import { findCodes } from '../../src/classroom/board/findCodes.ts';
import { readingOrder, tallyDecisions } from '../../src/classroom/board/tally.ts';
import { groundOf } from '../../src/classroom/board/walkRun.ts';
import { codeBook } from '../../src/classroom/classCode.ts';
import { decodeRun, encodeRun } from '../../src/run/code.ts';
import type { Run } from '../../src/run/run.ts';
import { playRun } from '../../src/story/play.ts';
import { Session } from '../../src/story/session.ts';

/** Median and 95th percentile of so many goes, in ms. */
function timed(goes: number, work: (n: number) => void): string {
  const times = Array.from({ length: goes }, (_, n) => {
    const start = performance.now();
    work(n);
    return performance.now() - start;
  }).toSorted((a, b) => a - b);
  const at = (share: number): string => (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(3);
  return `${at(0.5)} | ${at(0.95)} | ${goes}`;
}

/** A run by random lines, the same each time. */
function randomRun(session: Session, seed: number): Run {
  let state = seed;
  session.rewindTo(0);
  while (session.offered.length > 0) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    const id = session.offered[(state >>> 8) % session.offered.length];
    if (id === undefined) break;
    session.choose(id);
  }
  return session.run;
}

export async function pureBench(): Promise<string[]> {
  const project = loadProject();
  const { source } = project;
  if (source === null) throw new Error('the story does not compile');
  const evidence = projectEvidence(project);
  const chart = readChart();
  const session = new Session(source);
  const runs = Array.from({ length: 40 }, (_, n) => randomRun(session, n + 1));
  const longest = runs.reduce((a, b) => (b.choices.length > a.choices.length ? b : a));
  const codes = runs.map((run) => encodeRun(run, source.meta));
  const lines = [
    '',
    '| pure | median, ms | p95, ms | goes |',
    '|---|--:|--:|--:|',
    `| a session opened | ${timed(20, () => new Session(source))} |`,
    `| a choice | ${timed(200, (n) => {
      if (n % longest.choices.length === 0) session.rewindTo(0);
      const id = longest.choices[n % longest.choices.length];
      if (id !== undefined) session.choose(id);
    })} |`,
    `| the longest of 40 random runs replayed (${longest.choices.length} choices) | ${timed(15, () => playRun(source, longest))} |`,
    `| 40 runs to codes | ${timed(50, () => runs.map((run) => encodeRun(run, source.meta)))} |`,
    `| 40 codes to runs | ${timed(50, () => codes.map((code) => decodeRun(code, source.meta)))} |`,
  ];
  if (chart !== null) {
    const reading = { meta: source.meta, book: codeBook(source.meta) };
    const ground = groundOf(chart.ways, evidence, source.meta);
    const many = Array.from({ length: 1000 }, (_, n) => encodeRun(randomRun(session, n + 1), source.meta));
    const board = (): void => {
      const { handed } = findCodes(many.map((code) => `#run=${code}`).join('\n'), reading);
      tallyDecisions(groupRuns(handed, ground), evidence, readingOrder(chart));
    };
    lines.push(`| 1,000 codes read, grouped and counted for the board | ${timed(7, board)} |`);
  }
  return lines;
}
