/** The portraits as they lie in the folder: everybody has a face of their own, in moods that differ, in the house's inks. */
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { faceOf } from '../../src/stage/picture.ts';

const FOLDER = 'assets/people';
const files = readdirSync(FOLDER).map((file) => file.split('.'));
const read = (face: string, mood: string): string => readFileSync(`${FOLDER}/${face}.${mood}.svg`, 'utf8');
const faces = [...new Set(files.map(([face = '']) => face))];
const moodsOf = (face: string): string[] =>
  files.filter(([name]) => name === face).map(([, mood = '']) => mood);

/** What is drawn: every path and circle, one by one. */
const marks = (svg: string): string[] => svg.match(/<(?:path|circle|rect|ellipse)\b[^>]*>/g) ?? [];
/** Outlines with enough corners to be somebody's; a straight seam may be the same on two coats. */
const outlines = (face: string): Set<string> =>
  new Set(
    moodsOf(face)
      .flatMap((mood) => [...read(face, mood).matchAll(/ d="([^"]+)"/g)])
      .flatMap(([, d = '']) => (d.length > 90 ? [d] : [])),
  );

const INKS = new Set(
  '#16171b #1e2a35 #384b57 #74888e #b3bcb6 #ede3cc #f6f0e1 #b42e1b #8a4636 #e8ae45 #5e6244 none'.split(' '),
);

interface Person {
  readonly id: string;
  readonly speaks: boolean;
}
const PEOPLE = 'story/evidence/people';
const speakers = readdirSync(PEOPLE)
  .flatMap((file) => parse(readFileSync(`${PEOPLE}/${file}`, 'utf8')) as Person[])
  .filter(({ speaks }) => speaks)
  .map(({ id }) => id);

/** Fine enough: a face changes by the month. */
const months = Array.from(
  { length: 96 },
  (_, n) => `${1949 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`,
);

describe('whoever speaks', () => {
  test.each(speakers)('%s has three moods, at every date of the story', (id) => {
    const worn = new Set(months.map((month) => faceOf(id, month)));
    const now = moodsOf(faceOf(id, null));
    expect(now).toHaveLength(3);
    for (const face of worn) expect(moodsOf(face).toSorted()).toEqual(now.toSorted());
  });
  test('nobody is drawn whom no date shows', () => {
    const worn = new Set(speakers.flatMap((id) => months.map((month) => faceOf(id, month))));
    expect(faces.filter((face) => !worn.has(face))).toEqual([]);
  });
});

/** One person's faces at two ages are named by the year of the later one. */
const personOf = (face: string): string => face.replace(/_\d{4}$/, '');

test('no two people share an outline', () => {
  const owner = new Map<string, string>();
  const shared: string[] = [];
  for (const face of faces)
    for (const outline of outlines(face)) {
      const other = owner.get(outline);
      if (other !== undefined && other !== personOf(face))
        shared.push(`${other} and ${face}: ${outline.slice(0, 40)}`);
      owner.set(outline, personOf(face));
    }
  expect(owner.size).toBeGreaterThan(500);
  expect(shared).toEqual([]);
});

test('an older face is drawn anew, not dressed anew', () => {
  for (const face of faces) {
    const younger = faces.find((other) => other !== face && personOf(other) === personOf(face));
    if (younger === undefined) continue;
    const then = outlines(younger);
    const kept = [...outlines(face)].filter((outline) => then.has(outline));
    expect(kept.length, face).toBeLessThan(outlines(face).size / 4);
  }
});

describe.each(faces)('%s', (face) => {
  const moods = moodsOf(face);
  const neutral = marks(read(face, 'neutral'));

  test('looks different in each mood: eyes, brows and mouth', () => {
    for (const mood of moods)
      for (const other of moods) {
        if (mood === other) continue;
        const drawn = new Set(marks(read(face, other)));
        expect(marks(read(face, mood)).filter((mark) => !drawn.has(mark)).length).toBeGreaterThan(8);
      }
  });

  test('keeps its head still from mood to mood', () => {
    const still = neutral.filter((mark) => moods.every((mood) => marks(read(face, mood)).includes(mark)));
    expect(still.length).toBeGreaterThan(neutral.length / 2);
  });

  test('is flat, whole and in the house’s inks', () => {
    for (const mood of moods) {
      const svg = read(face, mood);
      expect(svg).toContain('viewBox="0 0 600 720"');
      expect(svg).not.toMatch(/<(?:text|image|filter|mask|linearGradient|style|script)\b|display="none"|NaN/);
      for (const [, ink = ''] of svg.matchAll(/(?:fill|stroke)="(#[^"]+|none)"/g))
        expect(INKS).toContain(ink.toLowerCase());
    }
  });

  test('costs at most 48 KB, 15 KB packed, in all its moods', () => {
    const seen = new Set(neutral);
    const rest = moods.flatMap((mood) => marks(read(face, mood)).filter((mark) => !seen.has(mark)));
    const whole = read(face, 'neutral') + rest.join('');
    expect(whole.length).toBeLessThanOrEqual(48 * 1024);
    expect(gzipSync(whole).length).toBeLessThanOrEqual(15 * 1024);
  });
});
