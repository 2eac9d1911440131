/** Votes in a room: counted by line, taken back at will, tied, run off, and taken again. */
import { describe, expect, it } from 'vitest';
import {
  type Ballot,
  countVotes,
  lastRound,
  letterOf,
  newBallot,
  press,
  resultOf,
  runOff,
  takeBack,
  voteAgain,
} from '../../src/classroom/present/tally.ts';
import { randomNumbers } from '../replay/random.ts';

/** Hands for lines by their letters. */
const hands = (ballot: Ballot, letters: string): Ballot =>
  [...letters].reduce((sum, letter) => press(sum, 'ABCD'.indexOf(letter), 1), ballot);
const cast = (letters: string, lines = 4): Ballot => hands(newBallot(lines), letters);
const counted = (ballot: Ballot, lines = 4) => countVotes(lastRound(ballot)).slice(0, lines);
const result = (ballot: Ballot) => resultOf(lastRound(ballot));

describe('hands', () => {
  it('are counted by line', () => {
    expect(counted(cast('AABDA'))).toEqual([3, 1, 0, 1]);
    expect(result(cast('AABDA'))).toEqual({ kind: 'leads', line: 0 });
    expect(result(newBallot(3))).toEqual({ kind: 'none' });
    expect([0, 1, 2, 3].map(letterOf)).toEqual(['A', 'B', 'C', 'D']);
  });

  it('are for lines that the paper has', () => {
    expect(counted(cast('ABD', 3), 3)).toEqual([1, 1, 0]);
    expect(lastRound(newBallot(3)).among).toEqual([0, 1, 2]);
  });

  it('are taken off a line one by one, and never below none', () => {
    const ballot = press(cast('AAB'), 0, -1);
    expect(counted(ballot)).toEqual([1, 1, 0, 0]);
    expect(press(ballot, 2, -1)).toBe(ballot);
  });

  it('come back last first, a hand taken off among them, until nothing has been done', () => {
    const ballot = press(cast('AB'), 0, -1);
    const before = takeBack(ballot);
    expect(before === null ? null : counted(before)).toEqual([1, 1, 0, 0]);
    let left: Ballot | null = ballot;
    let steps = 0;
    for (; left !== null; left = takeBack(left)) steps++;
    expect(steps).toBe(4);
  });
});

describe('a tie', () => {
  const tied = cast('AABBC');

  it('is run off between the tied lines alone, and the first count stays', () => {
    expect(result(tied)).toEqual({ kind: 'tie', lines: [0, 1] });
    const second = hands(runOff(tied), 'ABBCB');
    expect(lastRound(second)).toMatchObject({ kind: 'run-off', among: [0, 1] });
    expect(counted(second)).toEqual([1, 3, 0, 0]);
    expect(result(second)).toEqual({ kind: 'leads', line: 1 });
    expect(countVotes(second[0]).slice(0, 4)).toEqual([2, 2, 1, 0]);
  });

  it('is needed for a run-off, which can be taken back', () => {
    const clear = cast('AAB');
    expect(runOff(clear)).toBe(clear);
    expect(runOff(newBallot(4))).toEqual(newBallot(4));
    expect(takeBack(runOff(tied))).toEqual(tied);
  });
});

describe('a second vote', () => {
  it('is on every line, and stands beside the first', () => {
    const again = hands(voteAgain(cast('AAAB')), 'ABBB');
    expect(again.map(({ kind }) => kind)).toEqual(['first', 'again']);
    expect(again.map((round) => countVotes(round).slice(0, 4))).toEqual([
      [3, 1, 0, 0],
      [1, 3, 0, 0],
    ]);
    expect(result(again)).toEqual({ kind: 'leads', line: 1 });
  });

  it('is on every line after a run-off too, and not before there was a vote', () => {
    const after = voteAgain(hands(runOff(cast('AB')), 'A'));
    expect(lastRound(after).among).toEqual([0, 1, 2, 3]);
    expect(after).toHaveLength(3);
    const empty = newBallot(4);
    expect(voteAgain(empty)).toBe(empty);
  });
});

it('holds whatever is pressed: no count below none, and a tie has two lines or more', () => {
  const random = randomNumbers(5);
  const line = (): number => Math.floor(random() * 4);
  const does: readonly ((ballot: Ballot) => Ballot)[] = [
    (ballot) => press(ballot, line(), 1),
    (ballot) => press(ballot, line(), 1),
    (ballot) => press(ballot, line(), -1),
    runOff,
    voteAgain,
    (ballot) => takeBack(ballot) ?? ballot,
  ];
  let ballot = newBallot(4);
  for (let n = 0; n < 5000; n++) {
    ballot = does[Math.floor(random() * does.length)]?.(ballot) ?? ballot;
    if (ballot.length > 6) ballot = newBallot(2 + Math.floor(random() * 3));
    if (countVotes(lastRound(ballot)).some((count) => count < 0)) throw new Error('below none');
    const now = result(ballot);
    if (now.kind === 'tie' && now.lines.length < 2) throw new Error('a tie of one');
  }
});
