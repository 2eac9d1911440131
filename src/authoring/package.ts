/**
 * `npm run package`: what a school can be given, in dist/packages. `-- --only site`, `file`, `scorm`, `cmi5` or `cartridge`
 * makes one kind.
 *   site/                        the site as an app that can be installed; with the teacher's guide and its notes
 *   the-empty-chair.html         one file for a memory stick
 *   the-empty-chair-scorm12.zip  for a learning platform, and one zip for each unit
 *   the-empty-chair-cmi5.zip     for a platform with a record store: the whole and each unit in one
 *   the-empty-chair.imscc        links for a course, where `-- --address https://…` says where the site stands
 * The file and the zips are for pupils: no answer note is in them; the cartridge has links alone.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type BuiltFile, buildGame } from './packageBuild.ts';
import { cartridgeFiles, siteAddress } from './packageCartridge.ts';
import { type Assignable, cmi5Files } from './packageCmi5.ts';
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

function writeZip(name: string, files: readonly BuiltFile[]): void {
  const bytes = zip(files);
  if (bytes.length >= LARGEST_ZIP) throw new Error(`${name} is too large: ${megabytes(bytes.length)}`);
  write(name, bytes);
  console.log(`${name}  ${megabytes(bytes.length)}`);
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
  for (const one of scormPackages()) writeZip(`${one.id}-scorm12.zip`, scormFiles(files, one));
}

/** The whole story, then each unit by itself: as SCORM has them, but in one zip. */
async function cmi5(): Promise<void> {
  const { units } = loadTeaching(PATHS.teaching).teaching;
  const course = {
    id: NAME,
    title: 'The Empty Chair',
    about: 'Moscow and the Korean War, 1949–1956: eight units of ten to fifteen minutes.',
  };
  const all: Assignable[] = [
    { ...course, id: 'whole', title: 'The whole story', opens: null },
    ...units.map(({ id, title, question }) => ({
      id: `unit-${id}`,
      title,
      about: question,
      opens: `unit=${id}`,
    })),
  ];
  const files = await buildGame({ ...pupils, inline: false, lms: 'cmi5' });
  writeZip(`${NAME}-cmi5.zip`, cmi5Files(files, course, all));
}

async function cartridge(): Promise<void> {
  const { units } = loadTeaching(PATHS.teaching).teaching;
  if (values.address === undefined) {
    console.log(`${NAME}.imscc  not made: its links need -- --address https://… of your copy of the site`);
    return;
  }
  writeZip(`${NAME}.imscc`, cartridgeFiles(units, siteAddress(values.address)));
}

const KINDS = { site, file, scorm, cmi5, cartridge };

const { values } = parseArgs({ options: { only: { type: 'string' }, address: { type: 'string' } } });
const wanted = Object.entries(KINDS).filter(([kind]) => values.only === undefined || kind === values.only);
try {
  if (wanted.length === 0) throw new Error(`--only takes ${Object.keys(KINDS).join(', ')}`);
  for (const [, make] of wanted) await make();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
