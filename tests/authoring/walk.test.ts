import { describe, expect, it } from 'vitest';
import { walkStory } from '../../src/authoring/walk.ts';
import { fixture } from '../fixtures/fixture.ts';

describe('the walk', () => {
  it('takes every option in every world', () => {
    const walk = walkStory(fixture('two-points'), { world: ['council'], endings: [] });
    expect([...walk.taken].toSorted()).toEqual([
      'boycott.stay',
      'boycott.veto',
      'breach.charter',
      'breach.soldier',
    ]);
    expect(walk.problems).toEqual(['a run ends without an ending']);
  });

  it('finds a witness choice that leaks into the world', () => {
    const walk = walkStory(fixture('leaky'), { world: ['banner'], endings: ['the_line'] });
    expect(walk.problems.join()).toContain('witness choice "breach" leaks into the world');
    expect(walk.endings).toEqual({ the_line: 2 });
  });

  it('does not call it a leak where the variable is not the world’s', () => {
    const walk = walkStory(fixture('leaky'), { world: [], endings: ['the_line'] });
    expect(walk.problems).toEqual([]);
  });
});
