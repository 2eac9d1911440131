/** What a run is called, how far it is from history, and what of the story the kept runs have seen. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PATHS } from '../../src/authoring/paths.ts';
import { loadProject, projectEvidence } from '../../src/authoring/project.ts';
import { coverageOf } from '../../src/replay/coverage.ts';
import { nameRun, sayDistance } from '../../src/replay/turningPoints.ts';
import { endingOf, follow, type Ways } from '../../src/replay/ways.ts';
import { playRun } from '../../src/story/play.ts';
import { randomNumbers, randomWay } from './random.ts';

const project = loadProject();
const evidence = projectEvidence(project);
const { ways } = JSON.parse(readFileSync(PATHS.chart, 'utf8')) as { ways: Ways };
const { history } = evidence;

describe('the ways', () => {
  it('lead where playing leads: the same decisions and the same endings on history’s run and 12 random ones', () => {
    if (project.source === null) throw new Error('the story does not compile');
    const random = randomNumbers(12);
    const runs = [history, ...Array.from({ length: 12 }, () => randomWay(ways, random))];
    for (const choices of runs) {
      const { session } = playRun(project.source, { story: 'empty-chair', choices });
      for (let choice = session.nextChoice; choice !== null; choice = session.nextChoice) {
        expect(choice.kind).toBe('witness');
        session.choose(session.offered[0] ?? '');
      }
      session.turnTo(session.pageCount);
      const told = session.readSoFar.flatMap(({ ending }) => ending ?? []);
      expect(told).toContain(endingOf(ways, choices));
      expect(follow(ways, session.choices).steps.map(({ option }) => option)).toEqual(
        follow(ways, choices).steps.map(({ option }) => option),
      );
    }
  });

  it('end where a choice is not met', () => {
    expect(follow(ways, ['seat.walk', 'plenum.out', 'luncheon.no']).steps).toHaveLength(1);
    expect(endingOf(ways, history.slice(0, 9))).toBeNull();
  });
});

describe('a run’s name', () => {
  it('is where it left history’s line', () => {
    expect(nameRun([], evidence)).toBe('The first pages');
    expect(nameRun(history, evidence)).toBe('History’s line, to 1956');
    const at = history.indexOf('boycott.stay');
    expect(nameRun([...history.slice(0, at), 'boycott.veto'], evidence)).toBe('Veto, 1950');
    expect(nameRun(['word.unite'], null)).toBe('1 choice');
  });

  it('says how far it went from history without a score', () => {
    expect(sayDistance(history, evidence)).toBe('all 20 lines history’s own');
    expect(sayDistance(['seat.walk', 'boycott.veto'], evidence)).toBe('1 of 2 lines was not history’s');
  });
});

describe('coverage', () => {
  it('counts lines and ends of the kept runs, and hints at what is open without telling it', () => {
    const one = coverageOf([{ story: 's', choices: history }], ways, evidence);
    expect(one.endings).toEqual(new Set(['the_line']));
    expect([one.tried.size, one.papers]).toEqual([20, 20]);
    expect(one.hint).toEqual({ decision: 'seat', untried: 2 });
    const twice = coverageOf(
      [1, 2].map(() => ({ story: 's', choices: history })),
      ways,
      evidence,
    );
    expect(twice.tried.size).toBe(20);
    expect(coverageOf([], ways, evidence).hint).toBeNull();
  });
});
