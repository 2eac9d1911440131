import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readMapSheet } from '../../src/stage/mapSheet.ts';
import { layersIn, placeUrl, plateOf } from '../../src/stage/plates.ts';

const ids = readdirSync('assets/places', { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

describe.each(ids)('%s', (id) => {
  const plate = plateOf(id);
  const read = (file: string): string => readFileSync(`assets/places/${id}/${file}`, 'utf8');

  test('is in the manifest, and every file that is named there exists, and no other', () => {
    if (plate === null) throw new Error(`${id} is not in plates.json`);
    const named = [null, ...Object.keys(plate.states)].flatMap((state) =>
      layersIn(plate, state).map(({ file }) => file),
    );
    for (const file of named) expect(placeUrl(id, file)).toBeTruthy();
    expect(new Set(named)).toEqual(new Set(readdirSync(`assets/places/${id}`)));
  });

  test('has a backdrop, depths in order of nearness, and layers framed as the manifest says', () => {
    if (plate === null) throw new Error(`${id} is not in plates.json`);
    expect(plate.layers[0]?.id).toBe('far');
    for (const state of [null, ...Object.keys(plate.states)])
      for (const { depth, file, box } of layersIn(plate, state)) {
        expect(depth).toBeGreaterThan(0);
        expect(depth).toBeLessThanOrEqual(1);
        expect(read(file)).toContain(`viewBox="${box.join(' ')}"`);
      }
  });

  test('is flat and self-contained', () => {
    for (const file of readdirSync(`assets/places/${id}`))
      expect(read(file)).not.toMatch(
        /<(?:text|image|filter|mask|linearGradient|style|script)\b|display="none"|NaN/,
      );
  });
});

describe('a map’s sheet', () => {
  test('is placed by what its root says', () => {
    const svg =
      '<?xml version="1.0"?><svg xmlns="x" viewBox="-40,-24 1360 768" data-focus="400,300"><svg viewBox="0 0 1 1"/></svg>';
    expect(readMapSheet('a', svg)).toMatchObject({ box: [-40, -24, 1360, 768], focus: [400, 300] });
  });
  test('is taken to be in art space when it says nothing of use', () => {
    expect(readMapSheet('a', '<svg viewBox="0 0 oops">')).toMatchObject({
      box: [-40, -24, 1360, 768],
      focus: [420, 360],
    });
  });
});
