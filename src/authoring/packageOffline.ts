/**
 * The site as an app that can be installed and played without a network: the build's own files, a web manifest with its
 * icons, a worker that keeps them, and the headers for hosts that read them from a file. Build time only.
 * Must not know: how the worker answers (`src/offline`).
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import type { Packed } from '../offline/packed.ts';
import { type BuiltFile, fileIn } from './packageBuild.ts';
import { PATHS } from './paths.ts';

const ICONS = [192, 512];

const WEB_MANIFEST = {
  name: 'The Empty Chair',
  short_name: 'Empty Chair',
  description:
    'A branching history of Moscow and the Korean War, 1949–1956, with the record beside every choice.',
  lang: 'en',
  start_url: './',
  scope: './',
  id: './',
  display: 'standalone',
  background_color: '#1E2A35',
  theme_color: '#1E2A35',
  icons: ICONS.map((side) => ({
    src: `icon-${side}.png`,
    sizes: `${side}x${side}`,
    type: 'image/png',
    purpose: 'any maskable',
  })),
};

/** For Netlify and Cloudflare, which read it from the site itself; both ask anew for everything else. The policy is in the page. */
const HEADERS = `/*
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
/assets/*
  Cache-Control: public, max-age=31536000, immutable
`;

async function script(file: string, define: Record<string, string>): Promise<Buffer> {
  const built = await build({
    root: PATHS.root,
    configFile: false,
    logLevel: 'error',
    define,
    build: {
      write: false,
      target: 'es2023',
      reportCompressedSize: false,
      modulePreload: false,
      rolldownOptions: { input: path.join(PATHS.root, 'src/offline', file) },
    },
  });
  const chunk = 'output' in built ? built.output[0] : undefined;
  if (chunk === undefined) throw new Error(`no script of ${file}`);
  return Buffer.from(chunk.code);
}

const digest = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex').slice(0, 12);

/** What the page names, and the typefaces that its styles name: enough to read and to answer. */
export function neededFirst(files: readonly BuiltFile[]): string[] {
  const html = fileIn(files, 'index.html').bytes.toString();
  const named = [...html.matchAll(/(?:src|href)="\.\/([^"]+)"/g)].flatMap(([, name]) => name ?? []);
  const faces = named
    .filter((name) => name.endsWith('.css'))
    .flatMap((name) => [
      ...fileIn(files, name)
        .bytes.toString()
        .matchAll(/url\(["']?\.?\/?([^)"']+\.woff2)/g),
    ])
    .flatMap(([, name]) => (name === undefined ? [] : `assets/${name.replace(/^assets\//, '')}`));
  return ['index.html', ...new Set([...named, ...faces])];
}

/** @param files a build of the whole site. */
export async function offlineSite(files: readonly BuiltFile[]): Promise<BuiltFile[]> {
  const register = await script('register.ts', {});
  const registering = { name: `assets/offline-${digest(register)}.js`, bytes: register };
  const page = fileIn(files, 'index.html')
    .bytes.toString()
    .replace(
      '</head>',
      `  <link rel="manifest" href="./manifest.webmanifest" />
    <link rel="apple-touch-icon" href="./icon-192.png" />
    <script type="module" src="./${registering.name}"></script>
  </head>`,
    );
  const site: BuiltFile[] = [
    { name: 'index.html', bytes: Buffer.from(page) },
    ...files.filter(({ name }) => name !== 'index.html'),
    registering,
    { name: 'manifest.webmanifest', bytes: Buffer.from(JSON.stringify(WEB_MANIFEST, null, 2)) },
    ...ICONS.map((side) => ({
      name: `icon-${side}.png`,
      bytes: readFileSync(path.join(PATHS.root, `assets/papers/icon-${side}.png`)),
    })),
  ];
  const first = neededFirst(site);
  const packed: Packed = {
    version: digest(Buffer.concat(site.flatMap(({ name, bytes }) => [Buffer.from(name), bytes]))),
    first,
    rest: site.map(({ name }) => name).filter((name) => !first.includes(name)),
  };
  const worker = await script('worker.ts', { PACKED: JSON.stringify(packed) });
  return [...site, { name: 'sw.js', bytes: worker }, { name: '_headers', bytes: Buffer.from(HEADERS) }];
}
