/** The shipped story as the class board reads it, and codes for runs of it. */
import { readFileSync } from 'node:fs';
import { storyMeta } from '../../src/authoring/assemble.ts';
import { loadEvidence } from '../../src/authoring/evidence.ts';
import { PATHS } from '../../src/authoring/paths.ts';
import { readRegister } from '../../src/authoring/project.ts';
import { lessonsOf, loadTeaching } from '../../src/authoring/teaching.ts';
import { type BoardRun, chooseRuns, groupRuns } from '../../src/classroom/board/board.ts';
import { findCodes } from '../../src/classroom/board/findCodes.ts';
import { readingOrder, tallyDecisions, tallyEndings } from '../../src/classroom/board/tally.ts';
import { countEdges } from '../../src/classroom/board/tree.ts';
import { groundOf } from '../../src/classroom/board/walkRun.ts';
import { codeBook, writeClassCode } from '../../src/classroom/classCode.ts';
import type { Evidence } from '../../src/evidence/types.ts';
import type { ChartData } from '../../src/replay/chart/layout.ts';
import type { Ways } from '../../src/replay/ways.ts';
import { encodeRun } from '../../src/run/code.ts';
import { randomNumbers, randomWay } from '../replay/random.ts';

const { evidence: raw } = loadEvidence(PATHS.evidence);
export const lessons = lessonsOf(loadTeaching(PATHS.teaching).teaching);
/** The way on which every decision takes its historical option. */
function historyOf(all: Ways): string[] {
  const taken: string[] = [];
  for (let way = all[0]; way !== undefined && 'leads' in way; ) {
    const { decision } = way;
    const id = raw.decision.find((one) => one.id === decision)?.historical ?? '';
    taken.push(id);
    way = all[way.leads[id] ?? -1];
  }
  return taken;
}
export const chart = JSON.parse(readFileSync(PATHS.chart, 'utf8')) as ChartData;
export const { ways } = chart;
export const meta = storyMeta(raw, readRegister(), {});
/** What the board reads of the evidence; nothing of it needs the story compiled. */
export const evidence = {
  decisions: raw.decision,
  endings: Object.fromEntries(raw.ending.map((ending) => [ending.id, ending])),
  history: historyOf(ways),
} as unknown as Evidence;
export const book = codeBook(meta);
export const reading = { meta, book };
export const ground = groundOf(ways, evidence, meta);
export const order = readingOrder(chart);

export const typed = (choices: readonly string[], tag: string | null = null): string =>
  writeClassCode({ kind: 'run', run: { story: meta.name, choices }, tag, predictions: [] }, book);
export const linked = (choices: readonly string[]): string => encodeRun({ story: meta.name, choices }, meta);
export const ofUnit = (
  from: string,
  choices: readonly string[],
  predictions: readonly string[] = [],
  tag: string | null = null,
): string =>
  writeClassCode({ kind: 'unit', run: { story: meta.name, from, choices }, tag, predictions }, book);

export const boardOf = (text: string, isMerged = false): readonly BoardRun[] =>
  chooseRuns(groupRuns(findCodes(text, reading).handed, ground), { isMerged, tag: null });
/** What a board shows, as plain data. */
export const shownBy = (runs: readonly BoardRun[]) => ({
  decisions: tallyDecisions(runs, evidence, order).map(({ decision, met, predicted, asPredicted, lines }) => [
    decision.id,
    met,
    predicted,
    asPredicted,
    ...lines.map((line) => [line.option.id, line.runs, line.predicted]),
  ]),
  endings: tallyEndings(runs, evidence),
  edges: [...countEdges(runs)].toSorted(),
});

/** The very same random ways for the same seed, half of their lines history's. */
export function someWays(count: number, seed: number): string[][] {
  const random = randomNumbers(seed);
  return Array.from({ length: count }, () => randomWay(ways, random));
}

/** As they come: in a chat, a sheet, a letter; typed, pasted, linked; one to a line and several. */
export const dress = (choices: readonly string[], n: number): string => {
  const code = typed(choices);
  const link = `https://a.school/chair/index.html#run=${linked(choices)}`;
  const forms = [
    code,
    code.toLowerCase().replaceAll('-', ' '),
    code.replaceAll('-', ''),
    `[10:04] Group ${n}: ${code}, thanks!`,
    `"${n}",${code},"23/11/2026 10:04"`,
    link,
    `here is ours <${link}>.`,
    linked(choices),
    `${code.replaceAll('-', '–')} (we think)`,
    code.replaceAll('-', '.').replaceAll('0', 'O'),
  ];
  return forms[n % forms.length] ?? code;
};
