/**
 * `npm run bench`: times the built game beside its peers in the same run, and prints medians, ranges and ratios.
 *   -- --runs 7 --profiles none,chromebook,school   how often, and on what
 *   -- --peer DIR --adapter FILE                    somebody else's build too, with a module that says where things are
 *   -- --only load | pure                           the browser's part, or the pure part
 *   -- --write                                      keep it in RESULTS.md
 * The machine does nothing else meanwhile: these are times of one machine, and only their ratios travel.
 */
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build, type Plugin } from 'vite';
import { PATHS } from '../../src/authoring/paths.ts';
import { loadProject } from '../../src/authoring/project.ts';
import { chromiumPath } from '../browser/chromium.ts';
import { emptyChair, emptyChairStill, liveStage, phaserTemplate, yardstick } from './adapters.mjs';
import { measure } from './load.mjs';
import { makePhaserTemplate } from './phaserTemplate.mjs';
import { pureBench } from './pure.ts';
import { makeYardstick } from './yardstick.mjs';

interface Spread {
  readonly median: number | null;
  readonly min: number | null;
  readonly max: number | null;
}
interface Measured {
  readonly runs: number;
  readonly failures: readonly string[];
  readonly bytes: Spread;
  readonly requests: Spread;
  readonly firstText: Spread;
  readonly firstNext: Spread;
  readonly tbtFromStart: Spread;
  readonly choice: { readonly n: number; readonly median: Spread; readonly p95: Spread };
}

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '7' },
    profiles: { type: 'string', default: 'none,chromebook,school' },
    choices: { type: 'string', default: '40' },
    only: { type: 'string' },
    peer: { type: 'string' },
    adapter: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
const profiles = values.profiles.split(',');
const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-'));
const said: string[] = [];
const say = (line = ''): void => {
  said.push(line);
  console.log(line);
};

/** The story with every knot ten times in it: ten times the words to fetch and to parse, and the same way through them. */
function tenfold(): Plugin {
  const { source } = loadProject();
  if (source === null) throw new Error('the story does not compile');
  const story = JSON.parse(source.compiled) as { root: unknown[] };
  const knots = story.root.at(-1) as Record<string, unknown>;
  for (const [name, knot] of Object.entries(knots))
    if (Array.isArray(knot)) for (let n = 2; n <= 10; n++) knots[`${name}_${n}`] = knot;
  const code = `export default { compiled: ${JSON.stringify(JSON.stringify(story))}, meta: ${JSON.stringify(source.meta)} };`;
  return {
    name: 'tenfold',
    enforce: 'pre',
    resolveId: (id) => (id === 'virtual:story' ? '\0tenfold' : null),
    load: (id) => (id === '\0tenfold' ? code : null),
  };
}

async function buildGame(name: string, plugins: Plugin[] = []): Promise<string> {
  const outDir = path.join(folder, name);
  process.env['NODE_ENV'] = 'production';
  await build({ root: PATHS.root, logLevel: 'error', plugins, build: { outDir, emptyOutDir: true } });
  return outDir;
}

const ms = ({ median, min, max }: Spread): string =>
  median === null ? '–' : `${median.toFixed(0)} (${(min ?? 0).toFixed(0)}–${(max ?? 0).toFixed(0)})`;

async function loads(): Promise<void> {
  const dirs = { yard: path.join(folder, 'yard'), phaser: path.join(folder, 'phaser') };
  makeYardstick(dirs.yard);
  await makePhaserTemplate(dirs.phaser, path.join(PATHS.root, 'node_modules/phaser'));
  const game = await buildGame('game');
  const long = await buildGame('tenfold', [tenfold()]);
  const subjects: { name: string; dir: string; adapter: object; choices: number }[] = [
    { name: 'yardstick', dir: dirs.yard, adapter: yardstick, choices: Number(values.choices) },
    { name: 'the game, still', dir: game, adapter: emptyChairStill, choices: Number(values.choices) },
    { name: 'the game, moving', dir: game, adapter: emptyChair, choices: Number(values.choices) },
    {
      name: 'the game, tenfold, still',
      dir: long,
      adapter: emptyChairStill,
      choices: Number(values.choices),
    },
    { name: 'phaser template', dir: dirs.phaser, adapter: phaserTemplate, choices: 0 },
    { name: 'the live stage', dir: game, adapter: liveStage, choices: 0 },
  ];
  if (values.peer !== undefined && values.adapter !== undefined) {
    const { default: adapter } = (await import(path.resolve(values.adapter))) as { default: object };
    subjects.push({
      name: values.peer,
      dir: path.resolve(values.peer),
      adapter,
      choices: Number(values.choices),
    });
  }
  const executablePath = chromiumPath();
  for (const profile of profiles) {
    say(`\n### ${profile}\n`);
    say(
      '| page | runs | KiB | requests | first text, ms | first answer, ms | blocked, ms | choice: median, p95, ms (n) |',
    );
    say('|---|--:|--:|--:|--:|--:|--:|--:|');
    const seen = new Map<string, Measured>();
    for (const { name, dir, adapter, choices } of subjects) {
      const result = (await measure({
        dir,
        adapter,
        profiles: [profile],
        runs: Number(values.runs),
        choices,
        plays: 3,
        playSeconds: [60],
        executablePath,
        log: () => {},
      })) as { profiles: Record<string, Measured> };
      const one = result.profiles[profile];
      if (one === undefined) continue;
      seen.set(name, one);
      const { choice } = one;
      const kib = one.bytes.median === null ? '–' : (one.bytes.median / 1024).toFixed(0);
      const choosing =
        choice.n === 0
          ? '–'
          : `${choice.median.median?.toFixed(0)}, ${choice.p95.median?.toFixed(0)} (${choice.n})`;
      say(
        `| ${name} | ${one.runs} | ${kib} | ${one.requests.median} | ${ms(one.firstText)} | ${ms(one.firstNext)} | ${ms(one.tbtFromStart)} | ${choosing} |`,
      );
      for (const failure of one.failures) say(`<!-- ${name}: ${failure} -->`);
    }
    say('');
    const ratio = (what: string, a: number | null | undefined, b: number | null | undefined): void =>
      say(`- ${what}: ${a == null || b == null ? '–' : `${(a / b).toFixed(2)} ×`}`);
    const yard = seen.get('yardstick');
    const still = seen.get('the game, still');
    const moving = seen.get('the game, moving');
    const longer = seen.get('the game, tenfold, still');
    ratio('first text to the yardstick’s', moving?.firstText.median, yard?.firstText.median);
    ratio('first answer to the yardstick’s', moving?.firstNext.median, yard?.firstNext.median);
    ratio(
      'a choice to the yardstick’s, pictures still',
      still?.choice.median.median,
      yard?.choice.median.median,
    );
    ratio(
      'a choice to the yardstick’s, pictures moving',
      moving?.choice.median.median,
      yard?.choice.median.median,
    );
    ratio(
      'live stage to Phaser’s template',
      seen.get('the live stage')?.firstText.median,
      seen.get('phaser template')?.firstText.median,
    );
    ratio('tenfold: first answer', longer?.firstNext.median, still?.firstNext.median);
    ratio('tenfold: a choice', longer?.choice.median.median, still?.choice.median.median);
  }
}

say(
  `## ${new Date().toISOString().slice(0, 10)}, ${os.cpus().length} cores (${os.cpus()[0]?.model ?? '?'}), Node ${process.version}`,
);
if (values.only !== 'load') for (const line of await pureBench()) say(line);
if (values.only !== 'pure') await loads();
if (values.write) {
  const file = path.join(PATHS.root, 'tests/bench/RESULTS.md');
  appendFileSync(file, `\n${said.join('\n')}\n`);
  execFileSync(path.join(PATHS.root, 'node_modules/.bin/biome'), ['format', '--write', file]);
}
