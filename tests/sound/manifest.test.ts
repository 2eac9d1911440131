import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import written from '../../assets/sounds/sound.json';
import { addressesOf, manifest } from '../../src/sound/addresses.ts';
import { readManifest } from '../../src/sound/manifest.ts';

const register = (name: string): readonly { id: string; ambience?: string }[] =>
  parse(readFileSync(`story/evidence/${name}.yaml`, 'utf8'));

const files = [
  ...Object.values(manifest.music).flatMap((stems) => stems.map(({ file }) => file)),
  ...Object.values(manifest.ambience).map(({ file }) => file),
  ...Object.values(manifest.effects).flat(),
];

describe('the manifest', () => {
  it('names only files that are there in both formats', () => {
    const missing = files.flatMap((file) =>
      ['webm', 'm4a']
        .filter((format) => !existsSync(`assets/sounds/${file}.${format}`))
        .map((format) => `${file}.${format}`),
    );
    expect(missing).toEqual([]);
    expect(files.filter((file) => addressesOf(file).length !== 2)).toEqual([]);
  });

  it('leaves no file over, and comes to at most 6 MB in either format', () => {
    const there = readdirSync('assets/sounds').filter((name) => name !== 'sound.json');
    expect(there.filter((name) => !files.includes(name.replace(/\.(webm|m4a)$/, '')))).toEqual([]);
    for (const format of ['webm', 'm4a']) {
      const sizes = there.filter((name) => name.endsWith(format)).map((name) => `assets/sounds/${name}`);
      expect(sizes.reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThanOrEqual(6_000_000);
    }
  });

  it('has every cue whose score is written, and no other', () => {
    const scores = readdirSync('assets/score/abc').map((name) => name.replace('.abc', ''));
    const cues = scores.filter((name) => name !== 'motifs');
    expect(Object.keys(manifest.music).toSorted()).toEqual(cues.toSorted());
    const players = readFileSync('assets/score/cues.mjs', 'utf8');
    expect(cues.filter((name) => !players.includes(`abc: '${name}.abc'`))).toEqual([]);
  });

  it('lets the stems of a cue go round together', () => {
    for (const stems of Object.values(manifest.music))
      expect(new Set(stems.map(({ loop }) => loop?.join())).size).toBe(1);
  });

  it('has a sound for every place and every caption', () => {
    const known = [...Object.keys(manifest.ambience), ...Object.keys(manifest.effects)];
    expect(
      register('places').filter(({ ambience }) => ambience !== undefined && !(ambience in manifest.ambience)),
    ).toEqual([]);
    expect(register('sounds').filter(({ id }) => !known.includes(id))).toEqual([]);
  });

  it('lays only over a place what is itself an ambience', () => {
    for (const { over } of Object.values(manifest.ambience))
      if (over !== null) expect(manifest.ambience[over]).toBeDefined();
    expect(manifest.ambience['clock_room']?.over).toBe('clock');
  });

  it('reads a loop that is half written as none', () => {
    const half = { ...written, music: { odd: { stems: ['odd'], loop: [250] } } };
    expect(readManifest(half).music['odd']).toEqual([{ file: 'odd', loop: null }]);
  });
});
