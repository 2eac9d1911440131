import { describe, expect, test } from 'vitest';
import { canSpare } from '../../src/stage/ahead.ts';
import { framed, pixelFrame } from '../../src/stage/rasterise.ts';

const root = (svg: string): string => /<svg[^>]*>/.exec(svg)?.[0] ?? '';

describe('a drawing in pixels', () => {
  test('covers whole pixels, and all of its box', () => {
    expect(pixelFrame([10, 20, 30, 40], 1)).toEqual({ x: 10, y: 20, width: 30, height: 40 });
    expect(pixelFrame([-40, -24, 3, 3], 1.5)).toEqual({ x: -60, y: -36, width: 5, height: 5 });
    expect(pixelFrame([0.2, 0.2, 0.1, 0.1], 1)).toEqual({ x: 0, y: 0, width: 1, height: 1 });
  });
  test('is cut to them, whichever quotes its file has', () => {
    const frame = pixelFrame([-40, -24, 3, 3], 1.5);
    for (const quote of ['"', "'"]) {
      const svg = `<svg xmlns="x" width=${quote}3${quote} height=${quote}3${quote} viewBox=${quote}-40 -24 3 3${quote}><path d="M0 0"/></svg>`;
      expect(root(framed(svg, frame, 1.5, false))).toBe(
        '<svg xmlns="x" width="5" height="5" viewBox="-40 -24 3.3333 3.3333" preserveAspectRatio="none">',
      );
    }
  });
  test('stands on its head only when asked to, about the middle of its frame', () => {
    const svg = '<svg viewBox="0 10 4 6"><path d="M0 0"/></svg>\n';
    const frame = pixelFrame([0, 10, 4, 6], 2);
    expect(framed(svg, frame, 2, false)).not.toContain('matrix');
    const turned = framed(svg, frame, 2, true);
    // 26 - y: what was at 10 is at 16, and the other way round.
    expect(turned).toContain('<g transform="matrix(1 0 0 -1 0 26)"><path d="M0 0"/></g></svg>');
  });
});

describe('fetching ahead', () => {
  test('is left alone where data is dear or slow', () => {
    expect(canSpare(undefined)).toBe(true);
    expect(canSpare({ effectiveType: '4g' })).toBe(true);
    expect(canSpare({ saveData: true, effectiveType: '4g' })).toBe(false);
    expect(canSpare({ effectiveType: 'slow-2g' })).toBe(false);
  });
});
