/**
 * One HTML file out of a build that has everything in one script and one sheet of styles: it plays from a disk, with no
 * network and nothing kept. Must not know: how it was built. Build time only.
 */
import { createHash } from 'node:crypto';
import { type BuiltFile, fileIn } from './packageBuild.ts';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Nothing may be fetched at all; only what stands in the file may run. */
const policyOf = (script: string, style: string): string =>
  [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    'img-src data: blob:',
    'font-src data:',
    'media-src data: blob:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** A script as it may stand between its tags. @throws where the page's reader would change it, and so its hash. */
function standing(script: string): string {
  const safe = script.replaceAll(/<(?=\/script|!--|script)/gi, '\\x3C');
  if (safe.includes('\r') || safe.includes('\0'))
    throw new Error('the script has a character that HTML reads as another');
  return safe;
}

/**
 * @param files the page, its one script, its one sheet and its icon.
 * @throws where a file would be left over: what plays from a disk has no neighbours.
 */
export function oneFile(files: readonly BuiltFile[]): string {
  const used = new Set(['index.html']);
  const take = (name: string): Buffer => {
    used.add(name);
    return fileIn(files, name).bytes;
  };
  let script = '';
  let style = '';
  const page = fileIn(files, 'index.html')
    .bytes.toString()
    .replace(/\s*<script type="module"[^>]*\ssrc="\.\/([^"]+)"[^>]*><\/script>/g, (_tag, name: string) => {
      script += standing(take(name).toString());
      return '';
    })
    .replace(/\s*<link rel="stylesheet"[^>]*\shref="\.\/([^"]+)"[^>]*>/g, (_tag, name: string) => {
      style += take(name).toString();
      return '';
    })
    .replace(/href="\.\/([^"]+\.svg)"/g, (_said, name: string) => {
      return `href="data:image/svg+xml;base64,${take(name).toString('base64')}"`;
    });
  const left = files.filter(({ name }) => !used.has(name));
  if (left.length > 0) throw new Error(`not in the one file: ${left.map(({ name }) => name).join(', ')}`);
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyOf(script, style)}" />`;
  return page
    .replace(/<meta charset="utf-8" \/>/, (charset) => `${charset}\n    ${policy}`)
    .replace('</head>', () => `<style>${style}</style>\n  </head>`)
    .replace('</body>', () => `<script type="module">${script}</script>\n  </body>`);
}
