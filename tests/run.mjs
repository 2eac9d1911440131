/**
 * `npm test`: formatting, lint, import rules, types and unused exports; then unit, content and browser tests, with the
 * story's own check beside them. Stops at nothing, says what failed, and closes with a line `N passed, N failed`.
 * `--soak` runs the long attacks instead. Finds Chromium, or installs Debian's.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const isSoak = process.argv.includes('--soak');
const bin = (name) => path.join('node_modules', '.bin', name);
const results = path.join(tmpdir(), `empty-chair-tests-${process.pid}.json`);

function hasChromium() {
  const known = [
    process.env.CHROMIUM,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
  ];
  return known.some((file) => file && existsSync(file)) || process.platform === 'darwin';
}

function installChromium() {
  if (hasChromium() || process.platform !== 'linux') return;
  console.log('No Chromium here: installing the package chromium.');
  const sudo = process.getuid?.() === 0 ? [] : ['sudo'];
  const run = (...words) =>
    execFileSync([...sudo, ...words][0], [...sudo, ...words].slice(1), { stdio: 'inherit' });
  try {
    run('apt-get', 'update', '-qq');
    run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium');
  } catch {
    console.log('Chromium could not be installed: set CHROMIUM to a Chrome or Chromium of yours.');
  }
}

/** @returns true where the command ended well. */
function step(name, command, ...words) {
  console.log(`\n— ${name}`);
  const { status } = spawnSync(command, words, { stdio: 'inherit' });
  if (status !== 0) console.log(`— ${name}: FAILED`);
  return status === 0;
}

const CHECKS = [
  ['format and lint (Biome)', bin('biome'), 'ci', '.'],
  ['lint and import cycles (oxlint)', bin('oxlint')],
  ['types', bin('tsc'), '--noEmit'],
  ['unused exports and dependencies (knip)', bin('knip')],
];

/** The story's own check. The walk through every world takes a minute of one processor, so it goes on beside the tests. */
function beginStory() {
  const log = path.join(tmpdir(), `empty-chair-story-${process.pid}.log`);
  const file = openSync(log, 'w');
  const child = spawn(bin('tsx'), ['src/authoring/story.ts'], { stdio: ['ignore', file, file] });
  const ended = new Promise((resolve) => {
    child.once('exit', resolve);
    child.once('error', () => resolve(1));
  });
  return { log, ended };
}

let passed = 0;
let failed = 0;
if (!isSoak)
  for (const [name, command, ...words] of CHECKS) {
    if (step(name, command, ...words)) passed++;
    else failed++;
  }
installChromium();
const story = isSoak ? null : beginStory();
const projects = isSoak ? ['soak'] : ['unit', 'content', 'browser'];
const vitest = step(
  projects.join(', '),
  bin('vitest'),
  'run',
  ...projects.map((project) => `--project=${project}`),
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${results}`,
);
try {
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(results, 'utf8'));
  passed += numPassedTests;
  failed += numFailedTests;
  // A suite that could not even be loaded fails without a failed test.
  if (!vitest && numFailedTests === 0) failed++;
  rmSync(results);
} catch {
  failed++;
}
if (story !== null) {
  console.log('\n— the story');
  const code = await story.ended;
  process.stdout.write(readFileSync(story.log, 'utf8'));
  rmSync(story.log);
  if (code === 0) passed++;
  else failed++;
  if (code !== 0) console.log('— the story: FAILED');
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
