/**
 * `npm run build`: the site in dist/. `-- --story path/to/other.ink` builds somebody else's story into the same shell;
 * `-- --out DIR` puts it elsewhere.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { PATHS } from './paths.ts';

const { values } = parseArgs({ options: { story: { type: 'string' }, out: { type: 'string' } } });
if (values.story !== undefined) {
  const story = path.resolve(values.story);
  if (!existsSync(story)) {
    console.error(`There is no file ${values.story}.`);
    process.exit(1);
  }
  process.env['EMPTY_CHAIR_STORY'] = story;
}
try {
  await build({
    root: PATHS.root,
    ...(values.out === undefined ? {} : { build: { outDir: path.resolve(values.out), emptyOutDir: true } }),
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
