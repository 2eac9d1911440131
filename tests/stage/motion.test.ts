import { describe, expect, test } from 'vitest';
import { Alive } from '../../src/stage/alive.ts';
import { cubicBezier, Motions } from '../../src/stage/motion.ts';

const linear = (progress: number): number => progress;

const steps = (alive: Alive, seconds: number, restless: boolean): boolean => {
  let moves = false;
  for (let i = 0; i < seconds * 20; i++) moves = alive.step(50, restless);
  return moves;
};

describe('the curve', () => {
  test('is the browser’s own', () => {
    // Known values of CSS `ease` at a quarter, a half and three quarters.
    const ease = cubicBezier(0.25, 0.1, 0.25, 1);
    expect(ease(0.25)).toBeCloseTo(0.4085, 3);
    expect(ease(0.5)).toBeCloseTo(0.8024, 3);
    expect(ease(0.75)).toBeCloseTo(0.9605, 3);
    expect([ease(-1), ease(0), ease(1), ease(2)]).toEqual([0, 0, 1, 1]);
  });
});

describe('movements', () => {
  test('wait, move, and tell when they are done', () => {
    const motions = new Motions();
    const seen: number[] = [];
    let done = 0;
    motions.run({ delay: 100, duration: 200, ease: linear, apply: (t) => seen.push(t), done: () => done++ });
    for (const elapsed of [50, 50, 100, 100]) motions.step(elapsed);
    expect(seen).toEqual([0, 0, 0, 0.5, 1]);
    expect(done).toBe(1);
    expect(motions.busy).toBe(false);
  });

  test('are all cut short at once, with whatever their ends start', () => {
    const motions = new Motions();
    const ends: string[] = [];
    motions.run({
      duration: 500,
      apply: (t) => t === 1 && ends.push('first'),
      done: () => motions.run({ duration: 500, apply: (t) => t === 1 && ends.push('second') }),
    });
    motions.step(10);
    motions.finish();
    expect(ends).toEqual(['first', 'second']);
    expect(motions.busy).toBe(false);
  });

  test('without duration are over before they are begun', () => {
    const motions = new Motions();
    const seen: number[] = [];
    motions.run({ duration: 0, apply: (t) => seen.push(t) });
    expect(seen).toEqual([1]);
    expect(motions.busy).toBe(false);
  });

  test('a step longer than all that is left ends exactly at the end', () => {
    const motions = new Motions();
    let at = 0;
    motions.run({ delay: 60, duration: 520, apply: (t) => (at = t) });
    motions.step(10_000);
    expect(at).toBe(1);
  });
});

describe('what moves by itself', () => {
  test('comes to rest five seconds after the last sign of a reader, and starts again', () => {
    const alive = new Alive(false, 'full');
    alive.stir();
    expect(steps(alive, 4.5, true)).toBe(true);
    expect(steps(alive, 2, true)).toBe(false);
    const { clock } = alive;
    expect(steps(alive, 5, true)).toBe(false);
    expect(alive.clock).toBe(clock);
    alive.stir();
    expect(steps(alive, 1, true)).toBe(true);
  });

  test('follows the pointer and stops there, with nothing else moving', () => {
    const alive = new Alive(false, 'full');
    alive.point(0.5, -3);
    expect(alive.step(50, false)).toBe(true);
    expect(steps(alive, 3, false)).toBe(false);
    expect([alive.x, alive.y]).toEqual([0.5, -1]);
  });

  test('drifts on a touch screen, no further than half way', () => {
    const alive = new Alive(true, 'full');
    let furthest = 0;
    for (let i = 0; i < 400; i++) {
      if (i % 40 === 0) alive.stir();
      alive.step(50, false);
      furthest = Math.max(furthest, Math.abs(alive.x));
    }
    expect(furthest).toBeGreaterThan(0.3);
    expect(furthest).toBeLessThanOrEqual(0.5);
    expect(steps(alive, 8, false)).toBe(false);
  });

  test('never, where motion is reduced', () => {
    const alive = new Alive(true, 'reduced');
    alive.stir();
    alive.point(1, 1);
    expect(alive.step(50, true)).toBe(false);
    expect([alive.x, alive.y, alive.clock]).toEqual([0, 0, 0]);
  });
});
