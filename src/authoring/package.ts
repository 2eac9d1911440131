/**
 * `npm run package`: what a school can be given, in dist/packages. `-- --only site`, `file` or `scorm` makes one kind.
 *   site/                        the site as an app that can be installed; with the teacher's guide and its notes
 *   the-empty-chair.html         one file for a memory stick
 *   the-empty-chair-scorm12.zip  for a learning platform, and one zip for each unit
 * The file and the zips are for pupils: no answer note is in them.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type BuiltFile, buildGame } from './packageBuild.ts';
import { oneFile } from './packageFile.ts';
import { offlineSite } from './packageOffline.ts';
import { type Scorm, scormFiles } from './packageScorm.ts';
import { zip } from './packageZip.ts';
import { PATHS } from './paths.ts';
import { loadTeaching } from './teaching.ts';

const OUT = path.join(PATHS.root, 'dist/packages');
const NAME = 'the-empty-chair';
/** Some platforms take no larger file without being asked. */
const LARGEST_ZIP = 10_000_000;

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;

function write(name: string, bytes: Buffer | string): void {
  const at = path.join(OUT, name);
  mkdirSync(path.dirname(at), { recursive: true });
  writeFileSync(at, bytes);
}

const pupils = { forPupils: true, oneSound: true };

async function site(): Promise<void> {
  const files = await offlineSite(
    await buildGame({ forPupils: false, oneSound: false, inline: false, lms: null }),
  );
  rmSync(path.join(OUT, 'site'), { recursive: true, force: true });
  for (const { name, bytes } of files) write(`site/${name}`, bytes);
  const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  console.log(`site/  ${files.length} files, ${megabytes(size)}`);
}

async function file(): Promise<void> {
  const html = oneFile(await buildGame({ ...pupils, inline: true, lms: null }));
  write(`${NAME}.html`, html);
  console.log(`${NAME}.html  ${megabytes(Buffer.byteLength(html))}`);
}

/** The whole story, then each unit by itself. */
function scormPackages(): Scorm[] {
  const { units } = loadTeaching(PATHS.teaching).teaching;
  return [
    { id: NAME, title: 'The Empty Chair', opens: null },
    ...units.map(({ id, title }) => ({
      id: `${NAME}-unit-${id}`,
      title: `The Empty Chair: ${title}`,
      opens: `unit=${id}`,
    })),
  ];
}

async function scorm(): Promise<void> {
  const files: readonly BuiltFile[] = await buildGame({ ...pupils, inline: false, lms: 'scorm' });
  for (const one of scormPackages()) {
    const bytes = zip(scormFiles(files, one));
    if (bytes.length >= LARGEST_ZIP) throw new Error(`${one.id} is too large: ${megabytes(bytes.length)}`);
    write(`${one.id}-scorm12.zip`, bytes);
    console.log(`${one.id}-scorm12.zip  ${megabytes(bytes.length)}`);
  }
}

const KINDS = { site, file, scorm };

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const wanted = Object.entries(KINDS).filter(([kind]) => values.only === undefined || kind === values.only);
try {
  if (wanted.length === 0) throw new Error(`--only takes ${Object.keys(KINDS).join(', ')}`);
  for (const [, make] of wanted) await make();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
