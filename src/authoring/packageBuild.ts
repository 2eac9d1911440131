/**
 * Builds the game for a package, into memory: every file of it, by name. Owns what a package leaves out of the site's own
 * build. Must not know: what a package is for. Build time only.
 */
import { build, type Plugin, type Rolldown } from 'vite';
import { PATHS } from './paths.ts';
import { inkStory } from './plugin.ts';
import { slimPhaser } from './slimPhaser.ts';
import { wordsFirst } from './wordsFirst.ts';

export interface BuiltFile {
  /** From the package's root, with strokes: `assets/index-AbC.js`. */
  readonly name: string;
  readonly bytes: Buffer;
}

export interface BuildWish {
  /** No answer note is in it. */
  readonly forPupils: boolean;
  /** One format of every sound, WebM/Opus: half the weight. */
  readonly oneSound: boolean;
  /** Everything in one script and one sheet of styles. */
  readonly inline: boolean;
  /** Looks for a learning platform of this kind, or for none. */
  readonly lms: 'scorm' | 'cmi5' | null;
}

/** Every browser that can play the game reads WOFF2; the older format is dead weight, and so may be a second sound. */
function leaner({ oneSound, inline }: BuildWish): Plugin {
  return {
    name: 'leaner',
    enforce: 'pre',
    // Some drawings ask not to be put into the script; in one file there is nowhere else.
    resolveId(source, importer) {
      if (!inline || !source.endsWith('?no-inline')) return null;
      return this.resolve(source.replace(/no-inline$/, 'inline'), importer, { skipSelf: true });
    },
    load: (id) =>
      oneSound && /assets\/sounds\/[^/]+\.m4a\?url$/.test(id) ? 'export default undefined;' : null,
    transform: (code, id) =>
      /@fontsource\/.+\.css$/.test(id)
        ? code.replace(/,\s*url\([^)]+\.woff\)\s*format\('woff'\)/g, '')
        : null,
  };
}

const drawings = /assets[\\/](places|people|prints)[\\/]/;

function bytesOf(file: Rolldown.OutputChunk | Rolldown.OutputAsset): Buffer {
  return Buffer.from(file.type === 'chunk' ? file.code : file.source);
}

/** @throws what Vite throws, with file and line, where the story does not compile. */
export async function buildGame(wish: BuildWish): Promise<BuiltFile[]> {
  const story = inkStory(null, wish.forPupils);
  const { NODE_ENV } = process.env;
  process.env['NODE_ENV'] = 'production';
  try {
    const built = await build({
      root: PATHS.root,
      configFile: false,
      base: './',
      mode: wish.lms ?? 'production',
      logLevel: 'error',
      plugins: [
        leaner(wish),
        story,
        slimPhaser(),
        ...(wish.inline || wish.lms ? [] : [wordsFirst(story.api.opening)]),
      ],
      build: {
        write: false,
        target: 'es2023',
        reportCompressedSize: false,
        cssCodeSplit: !wish.inline,
        ...(wish.inline ? { modulePreload: false } : {}),
        assetsInlineLimit: wish.inline ? () => true : (file) => (drawings.test(file) ? false : undefined),
        rolldownOptions: wish.inline ? { output: { codeSplitting: false } } : {},
      },
    });
    if (!('output' in built)) throw new Error('Vite built more than one thing');
    return built.output.map((file) => ({ name: file.fileName, bytes: bytesOf(file) }));
  } finally {
    if (NODE_ENV === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = NODE_ENV;
  }
}

/** One of the files built. @throws where it is not there. */
export function fileIn(files: readonly BuiltFile[], name: string): BuiltFile {
  const found = files.find((file) => file.name === name);
  if (found === undefined) throw new Error(`the build made no ${name}`);
  return found;
}
