import { describe, expect, test } from 'vitest';
import { isSoftware, Pace, type Pictures } from '../../src/stage/pace.ts';

const judge = (frames: readonly number[]): Pictures | null => {
  const pace = new Pace();
  let verdict: Pictures | null = null;
  for (const frame of frames) verdict ??= pace.note(frame);
  return verdict;
};
const many = (frame: number, count = 40): number[] => Array.from({ length: count }, () => frame);

describe('what a machine manages', () => {
  test('is judged by its frames, not by what comes only once or now and then', () => {
    expect(judge(many(16.7))).toBe('moving');
    expect(judge([900, 300, 200, ...many(16.7)])).toBe('moving');
    expect(judge(many(16.7).map((frame, n) => (n % 5 === 0 ? 300 : frame)))).toBe('moving');
    expect(judge(many(60))).toBe('light');
    expect(judge(many(200))).toBe('still');
  });
  test('is not judged by too little, and within about a second', () => {
    expect(judge(many(16.7, 20))).toBeNull();
    expect(judge(many(250, 6))).toBeNull();
    expect(judge(many(250, 7))).toBe('still');
    expect(judge(many(60, 20))).toBe('light');
  });
  test('is less where the processor draws', () => {
    for (const name of [
      'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)), SwiftShader driver)',
      'llvmpipe (LLVM 15.0.6, 256 bits)',
      'Microsoft Basic Render Driver',
    ])
      expect(isSoftware(name)).toBe(true);
    for (const name of [
      'ANGLE (Intel, Mesa Intel(R) UHD Graphics 620 (KBL GT2), OpenGL 4.6)',
      'Apple GPU',
      '',
    ])
      expect(isSoftware(name)).toBe(false);
  });
});
