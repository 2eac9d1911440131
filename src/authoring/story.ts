/**
 * `npm run story`: compiles, checks and walks the story and prints a report.
 * `-- --json` prints it as data; `-- --register` first writes new choice ids into story/ids.json, `-- --chart` the chart
 * into story/chart.json. Exit 1 on a problem.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { playHistory, type Register, UNITS } from './assemble.ts';
import { assetsOnDisk } from './assets.ts';
import { layOutChart, staleChart } from './chart.ts';
import { checkRecords, checkRegister } from './check.ts';
import { PATHS } from './paths.ts';
import { pathWords } from './pathWords.ts';
import { loadProject, type Project, projectEvidence, readChart, readRegister } from './project.ts';
import { readableFrom } from './readable.ts';
import { tryInk } from './tryInk.ts';
import { countVeraEndings } from './veraEndings.ts';
import { type Walk, walkStory } from './walk.ts';
import { WORLD_LISTS } from './world.ts';

const WORDS_A_MINUTE = 180;
/** Words of story on a player's way through a unit, records and papers apart. */
const UNIT_WORDS = { least: 1100, most: 1900 };

function addToRegister(project: Project): void {
  const register = readRegister();
  let next = Math.max(0, ...Object.values(register.ids)) + 1;
  const ids: Record<string, number> = { ...register.ids };
  for (const { id } of project.scan.choices) if (id !== null && ids[id] === undefined) ids[id] = next++;
  const classroom = { ...register.classroom };
  for (const { id, unit } of project.raw.decision) classroom[id] ??= unit;
  writeFileSync(PATHS.register, `${JSON.stringify({ ...register, ids, classroom }, null, 2)}\n`);
}

/** The register as last committed, so that an entry changed since is seen; null outside a checkout. */
function committedRegister(): Register | null {
  try {
    const text = execFileSync('git', ['show', 'HEAD:story/ids.json'], {
      cwd: PATHS.root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return JSON.parse(text) as Register;
  } catch {
    return null;
  }
}

function progress(done: number): void {
  if (process.stderr.isTTY)
    process.stderr.write(`\r${'▪'.repeat(Math.min(40, Math.ceil(done / 10)))} ${done} states`);
}

interface Walked {
  readonly walk: Walk;
  readonly seconds: number;
}

function walkProject(project: Project): Walked | null {
  if (project.source === null) return null;
  const start = performance.now();
  const walk = walkStory(project.source, {
    world: WORLD_LISTS,
    endings: project.raw.ending.filter(({ kind }) => kind === 'world').map(({ id }) => id),
    readable: readableFrom(project.scan),
    onProgress: progress,
  });
  if (process.stderr.isTTY) process.stderr.write('\n');
  return { walk, seconds: Math.round(performance.now() - start) / 1000 };
}

async function writeChart(project: Project, { ways }: Walk): Promise<void> {
  const { decisions, history } = projectEvidence(project);
  writeFileSync(PATHS.chart, `${JSON.stringify(await layOutChart(ways, decisions, history))}\n`);
}

function report(
  project: Project,
  walked: Walked | null,
): {
  readonly problems: string[];
  readonly reach: Walk['reach'];
} & Record<string, unknown> {
  const history = project.source === null ? {} : pathWords(project.source, playHistory(project.source));
  const vera = veraEndings(project);
  const before = committedRegister();
  const records = project.source === null ? [] : checkRecords(projectEvidence(project).decisions);
  const faults = [...project.faults, ...records, ...(before ? checkRegister(before, project.register) : [])];
  const problems = faults.map(
    ({ file, line, text }) => `${path.relative(PATHS.root, path.resolve(PATHS.root, file))}:${line} ${text}`,
  );
  const taken = walked?.walk.taken ?? new Set<string>();
  if (walked) {
    problems.push(
      ...walked.walk.problems,
      ...lengthProblems(history, walked.walk),
      ...reachProblems(project, walked.walk),
    );
    const stale = staleChart(readChart(), walked.walk.ways, project.raw.decision);
    if (stale !== null) problems.push(`story/chart.json: ${stale}`);
    for (const { id } of project.scan.choices)
      if (id !== null && !taken.has(id)) problems.push(`choice "${id}" is met in no world`);
    for (const { id } of project.raw.ending)
      if (!walked.walk.endings[id] && !vera[id]) problems.push(`ending "${id}" is reached by no run`);
  }
  const { raw, scan } = project;
  const cited = new Set([
    ...(walked?.walk.facts ?? []),
    ...raw.decision.flatMap((decision) => decision.options.flatMap(({ facts }) => facts)),
    ...scan.tags.flatMap(({ tag }) => (tag.startsWith('fact:') ? [tag.slice(5).trim()] : [])),
  ]);
  return {
    words: scan.texts.reduce((sum, { words }) => sum + words, 0),
    runWords: walked?.walk.words ?? null,
    units: UNITS.map((id) => {
      const words = scan.texts.filter(({ unit }) => unit === id).reduce((sum, text) => sum + text.words, 0);
      return {
        id,
        words,
        path: { history: history[id] ?? 0, ...(walked?.walk.unitWords[id] ?? { least: 0, most: 0 }) },
        states: walked?.walk.unitStates[id] ?? 0,
        minutes: Math.round((words / WORDS_A_MINUTE) * 10) / 10,
      };
    }),
    decisions: raw.decision.map(({ id, unit, date, seat, historical, options }) => ({
      id,
      unit,
      date,
      seat,
      options: options.map(({ id: option, grade, facts }) => ({
        id: option,
        historical: option === historical,
        grade,
        facts,
      })),
    })),
    witness: raw.witness.map(({ id, unit }) => ({ id, unit })),
    endings: Object.entries({ ...walked?.walk.endings, ...vera }).map(([id, runs]) => ({ id, runs })),
    facts: {
      cited: [...cited].filter((id) => raw.fact.some((fact) => fact.id === id)).length,
      total: raw.fact.length,
      contested: raw.fact.filter(({ status }) => status === 'contested').length,
    },
    documents: raw.document.length,
    reach: walked?.walk.reach ?? [],
    walk: { states: walked?.walk.states ?? 0, edges: walked?.walk.edges ?? 0, seconds: walked?.seconds ?? 0 },
    problems,
  };
}

/** Faults of length: history's run in every unit, and nobody's way longer than a lesson allows. */
function lengthProblems(history: Readonly<Record<string, number>>, walk: Walk): string[] {
  return UNITS.flatMap((unit) => {
    const [own, most] = [history[unit] ?? 0, walk.unitWords[unit]?.most ?? 0];
    const faults: string[] = [];
    if (own < UNIT_WORDS.least)
      faults.push(`unit ${unit}: ${own} words on history's run (at least ${UNIT_WORDS.least})`);
    if (most > UNIT_WORDS.most)
      faults.push(`unit ${unit}: ${most} words on the longest way (at most ${UNIT_WORDS.most})`);
    return faults;
  });
}

/** An option that changes nothing after its own act, and does not say why. */
function reachProblems({ raw }: Project, walk: Walk): string[] {
  const stays = new Set(
    raw.decision.flatMap(({ options }) => options.flatMap((one) => (one.stays ? [one.id] : []))),
  );
  return walk.reach
    .filter(({ option, states }) => states === 0 && !stays.has(option))
    .map(
      ({ option }) => `option "${option}" changes nothing after its own act, and does not say why (stays)`,
    );
}

/** Vera's endings with their runs, over the witness points whose lists are read where her last choice is answered. */
function veraEndings({ source, raw, scan }: Project): Record<string, number> {
  const own = raw.ending.filter(({ kind }) => kind === 'vera').map(({ id }) => id);
  const last = raw.witness.find(({ sets }) => sets === 'gift');
  if (source === null || last === undefined) return {};
  const ahead = readableFrom(scan)(scan.choices.find(({ id }) => id?.startsWith(`${last.id}.`))?.id ?? null);
  const points = raw.witness.filter(({ sets }) => sets !== undefined && ahead.has(sets));
  return countVeraEndings(source, new Set(points.map(({ id }) => id)), own);
}

type Report = ReturnType<typeof report>;

function print(data: Report): void {
  const lines = Object.entries(data)
    .filter(([key]) => key !== 'problems' && key !== 'decisions' && key !== 'reach')
    .map(([key, value]) => `${key.padEnd(10)} ${JSON.stringify(value)}`);
  console.log(lines.join('\n'));
  console.log(`least reach ${JSON.stringify(data.reach.slice(0, 5))}`);
  for (const problem of data.problems) console.log(`PROBLEM   ${problem}`);
  console.log(data.problems.length === 0 ? 'The story keeps the rules.' : `${data.problems.length} problems`);
}

/** A story that goes round for ever cannot be walked either: said by file and line, and nothing else is done. */
function stopAtCircles(): void {
  const problems = tryInk(PATHS.story).map(
    ({ file, line, text }) => `${path.relative(PATHS.root, file)}:${line} ${text}`,
  );
  if (problems.length === 0) return;
  console.log(
    process.argv.includes('--json')
      ? JSON.stringify({ problems }, null, 2)
      : problems.map((problem) => `PROBLEM   ${problem}`).join('\n'),
  );
  process.exit(1);
}

if (process.argv.includes('--register')) addToRegister(loadProject());
const project = loadProject(assetsOnDisk());
stopAtCircles();
const walked = walkProject(project);
if (process.argv.includes('--chart') && walked) await writeChart(project, walked.walk);
const data = report(project, walked);
if (process.argv.includes('--json')) console.log(JSON.stringify(data, null, 2));
else print(data);
process.exitCode = data.problems.length === 0 ? 0 : 1;
