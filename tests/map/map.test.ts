/** The map drawer against the evidence's list of maps and against geography. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import towns from '../../assets/maps/towns.json' with { type: 'json' };
import { FRONTS, type FrontId } from '../../src/map/fronts.ts';
import { mapSvg } from '../../src/map/mapImage.ts';
import { project } from '../../src/map/project.ts';
import { STATES } from '../../src/map/states.ts';
import type { LonLat } from '../../src/map/types.ts';

const root = new URL('../../', import.meta.url);
const listed = (
  parse(readFileSync(new URL('story/evidence/maps.yaml', root), 'utf8')) as readonly { readonly id: string }[]
).map(({ id }) => id);
const INKS = ['full', 3, 2, 1] as const;
const colours = (svg: string): Set<string> => new Set(svg.match(/#[0-9A-F]{6}/g));
const held = (id: string): readonly (readonly LonLat[])[] => STATES.get(id)?.held ?? [];

/** Latitude of a front where it crosses a longitude. */
function latitude(front: FrontId, lon: number): number {
  const line: readonly LonLat[] = FRONTS[front];
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1] ?? [0, 0], line[i] ?? [0, 0]];
    if ((a[0] - lon) * (b[0] - lon) <= 0 && a[0] !== b[0])
      return a[1] + ((b[1] - a[1]) * (lon - a[0])) / (b[0] - a[0]);
  }
  throw new Error(`${front} does not reach ${lon}`);
}

/** Whether a place lies in a shape, by crossings. */
function inside([x, y]: LonLat, shape: readonly LonLat[]): boolean {
  let is = false;
  shape.forEach(([ax, ay], i) => {
    const [bx, by] = shape[(i + 1) % shape.length] ?? [0, 0];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) is = !is;
  });
  return is;
}
const holds = (id: string, town: keyof typeof towns): boolean => {
  const [lon = 0, lat = 0] = towns[town].at;
  return held(id).some((shape) => inside([lon, lat], shape));
};

const inkColours = (inks: 1 | 2 | 3 | 'full', id = 'perimeter'): Set<string> =>
  colours(mapSvg(id, { inks, frame: 'leaf' }));
const leafBox = (id: string) => STATES.get(id)?.leaf;

describe('every map', () => {
  it('is one that the evidence lists, and the other way round', () => {
    expect([...STATES.keys()].sort()).toEqual([...listed].sort());
  });

  it.each(listed)('%s draws in every ink and frame, in budget, with every number a number', (id) => {
    for (const frame of ['stage', 'leaf'] as const)
      for (const inks of INKS) {
        const svg = mapSvg(id, { inks, frame });
        // short strings only: a failing test should not print the whole map
        expect(svg.slice(0, 200)).toMatch(
          /^<svg [^>]*viewBox="-?\d+ -?\d+ \d+ \d+" width="\d+" height="\d+"/,
        );
        expect(/NaN|undefined|Infinity|null|\de-\d/.exec(svg)?.[0]).toBeUndefined();
        expect(svg.includes('<text')).toBe(false);
        expect(svg.length).toBeLessThan(170_000);
        const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, one]) => one);
        expect(new Set(ids).size).toBe(ids.length);
        // every reference has its target
        for (const [, target] of svg.matchAll(/(?:url\(|href=")#([\w-]+)/g))
          expect(svg.includes(`id="${target}"`) ? '' : target).toBe('');
        expect(svg === mapSvg(id, { inks, frame })).toBe(true);
      }
  });

  it('is told apart from every other by its picture alone', () => {
    const pictures = listed.map((id) =>
      mapSvg(id, { inks: 'full', title: false })
        .replace(/<title>.*<\/desc>/, '')
        .replaceAll(`${id}-`, ''),
    );
    expect(new Set(pictures).size).toBe(listed.length);
  });

  it('says which id it does not know', () => {
    expect(() => mapSvg('atlantis', { inks: 'full' })).toThrow(/no map "atlantis"/);
  });
});

describe('inks', () => {
  const RED = '#B42E1B';
  const OCHRE = '#E8AE45';

  it('take colours away one by one', () => {
    expect(inkColours('full')).toContain(OCHRE);
    expect(inkColours(3)).not.toContain(OCHRE);
    expect(inkColours(3)).toContain(RED);
    expect(inkColours(2)).toContain(RED);
    expect(inkColours(1)).not.toContain(RED);
    expect(inkColours(2).size).toBeLessThan(inkColours(3).size);
    expect(inkColours(1).size).toBeLessThan(inkColours(2).size);
  });

  it('leave nothing blue-black red when nothing moved', () => {
    expect(colours(mapSvg('line_1951', { inks: 2, frame: 'leaf', moved: false }))).not.toContain(RED);
    expect(colours(mapSvg('line_1951', { inks: 2, frame: 'leaf' }))).toContain(RED);
  });
});

describe('geography', () => {
  it('projects as the workshop did: north is up, and the scale is the plate’s', () => {
    const [seoul, pusan] = [project([126.98, 37.56]), project([129.04, 35.12])];
    expect(seoul[1]).toBeLessThan(pusan[1]);
    expect(seoul[0]).toBeLessThan(pusan[0]);
    // Seoul to Pusan is about 327 km; 100 km are about 67 units
    expect(Math.hypot(pusan[0] - seoul[0], pusan[1] - seoul[1])).toBeGreaterThan(205);
    expect(Math.hypot(pusan[0] - seoul[0], pusan[1] - seoul[1])).toBeLessThan(235);
  });

  it('lets the last line cross the parallel at a slant', () => {
    for (const front of ['mainLine', 'demarcation'] as const) {
      expect(latitude(front, 126.72)).toBeLessThan(38);
      for (const lon of [127, 127.5, 128, 128.3]) expect(latitude(front, lon)).toBeGreaterThan(38);
    }
  });

  it('leaves Kaesong to the north and Cholwon, Kansong and Seoul to the south', () => {
    for (const id of ['armistice', 'armistice_june', 'no_armistice', 'line_1951']) {
      expect(holds(id, 'kaesong')).toBe(false);
      expect(holds(id, 'kosong')).toBe(false);
      expect(holds(id, 'kumsong')).toBe(false);
      for (const town of ['cholwon', 'kansong', 'seoul', 'kumhwa'] as const)
        expect(holds(id, town)).toBe(true);
    }
  });

  it('gives each date the towns that side held', () => {
    expect(holds('june_1950', 'seoul')).toBe(true);
    expect(holds('june_1950', 'kaesong')).toBe(true);
    for (const id of ['seoul_falls', 'perimeter', 'seoul_again', 'at_sea'])
      expect(holds(id, 'seoul')).toBe(false);
    for (const town of ['pusan', 'taegu', 'masan'] as const) expect(holds('perimeter', town)).toBe(true);
    expect(holds('perimeter', 'taejon')).toBe(false);
    expect(holds('at_sea', 'pusan')).toBe(false);
    expect(holds('at_sea', 'cheju')).toBe(true);
    for (const town of ['pyongyang', 'wonsan', 'hungnam'] as const)
      expect(holds('yalu_1950', town)).toBe(true);
    expect(holds('yalu_1950', 'sinuiju')).toBe(false);
    expect(holds('seoul_again', 'taejon')).toBe(true);
  });

  it('presses the Kumsong bulge in, and nothing else', () => {
    for (const lon of [127.6, 127.7, 127.8])
      expect(latitude('mainLine', lon) - latitude('demarcation', lon)).toBeGreaterThan(0.05);
    for (const lon of [127.1, 127.3, 128.1, 128.25])
      expect(latitude('mainLine', lon)).toBeCloseTo(latitude('demarcation', lon), 2);
  });

  it('has no zone before a truce or without one', () => {
    for (const [id, { dmz }] of STATES) expect(dmz !== undefined).toBe(/^(armistice|truce)/.test(id));
  });

  it('puts each truce that was not signed on the side of the towns it speaks of', () => {
    expect(holds('truce_37', 'seoul')).toBe(false);
    expect(holds('truce_37', 'wonju')).toBe(false);
    expect(holds('truce_37', 'taejon')).toBe(true);
    expect(holds('truce_38', 'seoul')).toBe(true);
    expect(holds('truce_38', 'pyongyang')).toBe(false);
    expect(holds('truce_waist', 'pyongyang')).toBe(true);
    expect(holds('truce_waist', 'hungnam')).toBe(false);
    for (const town of ['sinuiju', 'hyesanjin', 'chongjin'] as const)
      expect(holds('river_1950', town)).toBe(true);
    expect(holds('inchon_1950', 'seoul')).toBe(true);
    expect(holds('december_1950', 'seoul')).toBe(true);
    expect(holds('december_1950', 'kaesong')).toBe(false);
  });

  it('shows the two truces, and the two dates at Kumsong, in one crop', () => {
    expect(leafBox('armistice_june')).toEqual(leafBox('armistice'));
    expect(leafBox('no_armistice')).toEqual(leafBox('armistice'));
    expect(leafBox('kumsong_after')).toEqual(leafBox('kumsong_before'));
    expect(leafBox('at_sea')).toEqual(leafBox('perimeter'));
  });

  it('knows every town by three names inside Korea', () => {
    for (const { at, latin, cyrillic, hangul } of Object.values(towns)) {
      const [lon = 0, lat = 0] = at;
      expect(lon > 124 && lon < 131 && lat > 33 && lat < 43).toBe(true);
      expect(latin).toMatch(/^[A-Z][A-Za-z() ]+$/);
      expect(cyrillic).toMatch(/^[А-ЯЁ][а-яё]+$/);
      expect(hangul).toMatch(/^[가-힣]+$/);
    }
  });
});
