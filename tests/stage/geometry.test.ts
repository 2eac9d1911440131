import { describe, expect, test } from 'vitest';
import {
  ART,
  freeWidth,
  type Layout,
  placeArt,
  placeBust,
  placeMap,
  TRAVEL,
} from '../../src/stage/geometry.ts';
import { plateOf } from '../../src/stage/plates.ts';

const layout = (width: number, height: number, view: Layout['view'] = 'reading'): Layout => ({
  width,
  height,
  rem: 16,
  view,
});
const SCREENS = [
  [1280, 720],
  [1366, 768],
  [1920, 1080],
  [1024, 768],
  [2560, 1080],
  [3440, 1440],
  [844, 390],
  [390, 240],
  [390, 160],
  [320, 240],
  [700, 240],
] as const;

describe('what the paper leaves free', () => {
  test('is what the page’s own column leaves, at its three widths', () => {
    expect(freeWidth(layout(1280, 720))).toBe(704);
    expect(freeWidth(layout(1600, 900))).toBe(960);
    expect(freeWidth(layout(2560, 1080))).toBe(2560 - 704);
  });
  test('is less beside a typed paper, and all of a strip', () => {
    expect(freeWidth(layout(1280, 720, 'deciding'))).toBe(600);
    expect(freeWidth(layout(390, 240, 'deciding'))).toBe(390);
  });
  test('grows scarcer with the reader’s letter size, but never nothing', () => {
    expect(freeWidth({ ...layout(1280, 720), rem: 20 })).toBe(1280 - 720);
    expect(freeWidth({ ...layout(1000, 720), rem: 32 })).toBe(300);
  });
});

describe('a plate on a stage', () => {
  const focuses = [
    [470, 390],
    [230, 520],
    [60, 100],
    [1250, 700],
  ] as const;

  test.each(SCREENS)('of %i × %i shows no edge, however far its layers move', (width, height) => {
    for (const view of ['reading', 'deciding'] as const)
      for (const focus of focuses) {
        const now = layout(width, height, view);
        const { x, y, scale } = placeArt(now, focus);
        expect(x + (ART[0] + TRAVEL.x) * scale).toBeLessThanOrEqual(0);
        expect(x + (ART[0] + ART[2] - TRAVEL.x) * scale).toBeGreaterThanOrEqual(freeWidth(now));
        expect(y + (ART[1] + TRAVEL.y) * scale).toBeLessThanOrEqual(0);
        expect(y + (ART[1] + ART[3] - TRAVEL.y) * scale).toBeGreaterThanOrEqual(height);
      }
  });

  test('fills the height of a wide stage, as the page does', () => {
    expect(placeArt(layout(1280, 720), [470, 390]).scale).toBe(1);
    expect(placeArt(layout(1366, 768), [470, 390]).scale).toBeCloseTo(768 / 720);
  });

  test('keeps the empty chair of the Council clear of the typed paper and of a bust', () => {
    const chair = [500, 590] as const;
    for (const [width, height] of [
      [1280, 720],
      [1366, 768],
      [1920, 1080],
    ] as const) {
      const now = layout(width, height, 'deciding');
      const { x, scale } = placeArt(now, plateOf('council_chamber')?.focus ?? [0, 0]);
      const [left, , wide] = placeBust(now, 0);
      expect(x + chair[1] * scale).toBeLessThan(freeWidth(now));
      expect(x + chair[0] * scale).toBeGreaterThan(left + wide);
    }
  });

  test('keeps Vera at her table, and the coat, in sight beside the sheet', () => {
    const { x, scale } = placeArt(layout(1280, 720), plateOf('vera_room')?.focus ?? [0, 0]);
    expect(x + 110 * scale).toBeGreaterThanOrEqual(0);
    expect(x + 770 * scale).toBeLessThanOrEqual(704);
  });

  test('on a strip stands with its focus in sight, above the middle of nothing', () => {
    const { x, y, scale } = placeArt(layout(390, 240), [470, 390]);
    expect(x + 470 * scale).toBeGreaterThan(130);
    expect(x + 470 * scale).toBeLessThan(260);
    expect(y + 390 * scale).toBeGreaterThan(80);
    expect(y + 390 * scale).toBeLessThan(200);
  });
});

describe('a map', () => {
  test('in art space lies like a plate', () => {
    expect(placeMap(layout(1280, 720), ART, [420, 360])).toEqual(placeArt(layout(1280, 720), [420, 360]));
  });
  test('on a strip shows nearly all of its height', () => {
    const { scale } = placeMap(layout(390, 240), ART, [420, 360]);
    expect(240 / scale).toBeGreaterThan(640);
  });
  test('of any other shape lies whole in the free part', () => {
    const { x, y, scale } = placeMap(layout(1280, 720), [100, 50, 600, 900], [0, 0]);
    expect(x + 100 * scale).toBeGreaterThan(0);
    expect(x + 700 * scale).toBeLessThan(704);
    expect(y + 50 * scale).toBeGreaterThan(0);
    expect(y + 950 * scale).toBeLessThan(720);
  });
});

describe('a portrait', () => {
  test('stands in the bust zone at 1280 × 720, cut by the lower edge', () => {
    const [x, y, width, height] = placeBust(layout(1280, 720), 0);
    expect(x + width).toBeLessThanOrEqual(250);
    expect(y).toBeGreaterThan(400);
    expect(y + height).toBeGreaterThanOrEqual(720);
  });
  test('is smaller behind, and further right', () => {
    for (const [width, height] of SCREENS) {
      const [leadX, , lead] = placeBust(layout(width, height), 0);
      const [behindX, , behind] = placeBust(layout(width, height), 1);
      expect(behind).toBeLessThan(lead);
      expect(behindX).toBeGreaterThan(leadX);
    }
  });
});
