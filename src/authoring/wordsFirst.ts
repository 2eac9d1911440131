/**
 * The Vite plugin that puts the first page into the HTML: its look, its letters, its words, those of the page behind it,
 * its place in small, and the few lines that answer an early press; and the policy that lets these and nothing else stand
 * in the page. Builds only: in development the
 * page begins empty. Must not know: the story.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type IndexHtmlTransformContext, minify, type Plugin, runnerImport, transformWithOxc } from 'vite';
import { policyWith } from '../classroom/guide/policy.ts';
import type { Opening } from '../story/opening.ts';
import { firstFonts } from './firstFonts.ts';
import { PATHS } from './paths.ts';
import type { FirstPages } from './prerender.tsx';

type Bundle = NonNullable<IndexHtmlTransformContext['bundle']>;

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A script for the page itself: TypeScript without imports, as small as it gets. @param before what it finds defined. */
async function pageScript(name: string, before = ''): Promise<string> {
  const file = path.join(PATHS.root, 'src/opening', name);
  const { code } = await transformWithOxc(readFileSync(file, 'utf8'), file, { sourcemap: false });
  const { code: small } = await minify(name, `(()=>{${before}${code}})()`, { mangle: true, compress: true });
  return small.trim();
}

/** Where a file of the sources has gone in this build. */
function builtName(bundle: Bundle, source: string): string | null {
  for (const file of Object.values(bundle))
    if (file.type === 'asset' && file.originalFileNames.includes(source)) return file.fileName;
  return null;
}

/** The page's sheet of styles, as it must read in the page rather than in a folder below it. */
function styleOf(bundle: Bundle, name: string): string {
  const file = bundle[name];
  if (file?.type !== 'asset') throw new Error(`the build made no ${name}`);
  const folder = path.posix.dirname(name);
  return String(file.source)
    .trim()
    .replace(
      /url\((['"]?)(?!data:|#|\/)(?:\.\/)?([^)'"]+)\1\)/g,
      (_said, _quote, to: string) => `url(./${folder}/${to})`,
    );
}

const LINK = /\s*<link rel="stylesheet"[^>]*\shref="\.\/([^"]+)"[^>]*>/;

const SCRIPTS =
  /\s*<(?:script type="module"|link rel="modulepreload")[^>]*\s(?:src|href)="\.\/([^"]+)"[^>]*>(?:<\/script>)?/g;

/** @param opening asked for once, when the page is put together; null where the story is somebody else's. */
export function wordsFirst(opening: () => Opening | null): Plugin {
  return {
    name: 'words-first',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        const recorded = opening();
        if (bundle === undefined || recorded === null) return html;
        const { module } = await runnerImport<{ firstPages: (opening: Opening) => FirstPages }>(
          path.join(PATHS.root, 'src/authoring/prerender.tsx'),
          { root: PATHS.root, configFile: false, logLevel: 'error' },
        );
        const first = module.firstPages(recorded);
        const built = (words: string): string =>
          words.replaceAll(/src="\/([^"?]+)[^"]*"/g, (said, source: string) => {
            const name = builtName(bundle, source);
            return name === null ? said : `src="./${name}"`;
          });
        const [game, ...others] = [...html.matchAll(SCRIPTS)].flatMap(([, name]) => name ?? []);
        if (game === undefined) throw new Error('the page has no script');
        const script = await pageScript('first.ts');
        const letters = await pageScript(
          'letters.ts',
          `const LETTERS=${JSON.stringify(await firstFonts(first))};`,
        );
        const sheet = LINK.exec(html)?.[1];
        if (sheet === undefined) throw new Error('the page has no sheet of styles');
        const style = styleOf(bundle, sheet);
        const picture = readFileSync(path.join(PATHS.root, 'assets/places/opening.webp')).toString('base64');
        const still = `.first-place{background-image:url(data:image/webp;base64,${picture})}`;
        const policy = policyWith([script, letters].map(hashOf), [style, still].map(hashOf));
        // Fetched at once, and read when the page's own script says so.
        const scripts = [game, ...others]
          .map(
            (name) =>
              `\n    <link rel="preload" as="script" crossorigin${name === game ? ' data-game' : ''} href="./${name}">`,
          )
          .join('');
        return (
          html
            .replace('data-phase="loading"', 'data-phase="title"')
            .replace(LINK, '')
            .replace(SCRIPTS, '')
            .replace(
              /<meta charset="utf-8" \/>/,
              (charset) =>
                `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />\n    <script>${script}</script>\n    <style>${style}</style>\n    <script>${letters}</script>`,
            )
            // The picture and the game come last, so that the words need wait for neither.
            .replace('</body>', () => `  <style>${still}</style>${scripts}\n  </body>`)
            .replace(
              '<div data-part="stage" data-ready="false"></div>',
              () =>
                `<div data-part="stage" data-ready="false" role="img" aria-label="${first.stage.replaceAll('"', '&quot;')}"><div class="first-place" data-still="${first.place}"></div></div>`,
            )
            .replace(
              /<main class="sheet">[\s\S]*?<\/main>/,
              (coming) =>
                `${built(first.html)}${coming.replace('class="sheet"', 'class="sheet coming"')}<template>${built(first.second)}</template>`,
            )
        );
      },
    },
  };
}
