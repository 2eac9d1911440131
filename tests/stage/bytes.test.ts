/** What the pictures weigh: the most that a player may be asked to fetch. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const KB = 1024;
/** As a server compresses while it answers; what is compressed beforehand is a tenth smaller still. */
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

const weigh = (folder: string): number =>
  readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return sum + weigh(file);
    return /\.(?:svg|json)$/.test(entry.name)
      ? sum + brotliCompressSync(readFileSync(file), QUALITY).length
      : sum;
  }, 0);

describe('the pictures', () => {
  it('weigh at most 2.5 MB in all', () => {
    const folders = ['places', 'people', 'maps', 'prints', 'papers'].map((name) => `assets/${name}`);
    expect(folders.reduce((sum, folder) => sum + weigh(folder), 0)).toBeLessThanOrEqual(2.5 * KB * KB);
  }, 60_000);
  it('weigh at most 150 KB for the first place’s stage', () => {
    expect(weigh('assets/places/vera_room')).toBeLessThanOrEqual(150 * KB);
  });
});
