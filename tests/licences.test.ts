/** What the game is built from: pinned, with digests, and under licences that let it be handed on. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { PATHS } from '../src/authoring/paths.ts';

interface Package {
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly link?: boolean;
  readonly optional?: boolean;
}

const read = (name: string): string => readFileSync(path.join(PATHS.root, name), 'utf8');
const own = JSON.parse(read('package.json')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;
const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Package> };
const all = Object.entries(packages).filter(([at]) => at !== '');

/** May be part of what a player gets: code under these, typefaces under the last. */
const SHIPPED = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'OFL-1.1'];
/** Only builds, checks or tests; nothing of it is handed on. */
const AT_WORK = [
  ...SHIPPED,
  'BlueOak-1.0.0',
  'MPL-2.0',
  'CC-BY-4.0',
  'MIT OR Apache-2.0',
  'Python-2.0',
  '(MIT AND Zlib)',
];
/** Lays out the chart when it is written. */
const BY_NAME: Readonly<Record<string, string>> = { elkjs: 'EPL-2.0 OR GPL-3.0-or-later' };

describe('dependencies', () => {
  it.each(['shipped', 'at work'])('that are %s have licences on the list', (kind) => {
    const allowed = kind === 'shipped' ? SHIPPED : AT_WORK;
    const strangers = all
      .filter(([, { dev }]) => (dev === true) === (kind === 'at work'))
      .filter(([at, { license = 'none' }]) => {
        const name = at.slice(at.lastIndexOf('node_modules/') + 'node_modules/'.length);
        return !allowed.includes(license) && BY_NAME[name] !== license;
      })
      .map(([at, { license }]) => `${at}: ${license}`);
    expect(strangers).toEqual([]);
  });

  it('are pinned to one version each, and every one of them has its digest', () => {
    const loose = Object.entries({ ...own.dependencies, ...own.devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
    // A tool's build for another system than the one that wrote the list has none there.
    // Nothing comes from a repository or an address of its own: those would stand under `resolved`, without a digest.
    const unsure = all.filter(
      ([, { integrity, link, optional }]) =>
        link === true || (optional !== true && !(integrity ?? '').startsWith('sha512-')),
    );
    expect(unsure.map(([at]) => at)).toEqual([]);
  });
});
