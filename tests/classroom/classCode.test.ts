/** The code a class hands in: what goes in comes out, and no slip of a finger goes unseen. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { storyMeta } from '../../src/authoring/assemble.ts';
import { loadEvidence } from '../../src/authoring/evidence.ts';
import { PATHS } from '../../src/authoring/paths.ts';
import { readRegister } from '../../src/authoring/project.ts';
import {
  CLASS_CODE_LENGTH,
  codeBook,
  type HandIn,
  readClassCode,
  readTag,
  writeClassCode,
} from '../../src/classroom/classCode.ts';
import type { Ways } from '../../src/replay/ways.ts';
import { randomNumbers, randomWay } from '../replay/random.ts';

const meta = storyMeta(loadEvidence(PATHS.evidence).evidence, readRegister(), {});
const book = codeBook(meta);
const { ways } = JSON.parse(readFileSync(PATHS.chart, 'utf8')) as { ways: Ways };
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const whole = (choices: readonly string[], tag: string | null = null): HandIn => ({
  kind: 'run',
  run: { story: meta.name, choices },
  tag,
  predictions: [],
});
const handInOf = (code: string): HandIn => {
  const read = readClassCode(code, book);
  if ('fault' in read) throw new Error(`${code}: ${read.fault}`);
  return read.handIn;
};
const bySlot = (choices: readonly string[]): string[] => [...choices].toSorted();

describe('a class code', () => {
  it('brings back every run: 100,000 of those that can be played', () => {
    const random = randomNumbers(6);
    for (let n = 0; n < 100_000; n++) {
      const choices = randomWay(ways, random);
      const code = writeClassCode(whole(choices), book);
      if (n < 3) expect(code).toMatch(/^([0-9A-Z]{4}-){5}[0-9A-Z]{4}$/);
      const back = handInOf(code).run.choices;
      if (back.length !== choices.length || choices.some((id) => !back.includes(id)))
        throw new Error(`${code}: ${choices.join(' ')} became ${back.join(' ')}`);
    }
  }, 60_000);

  it('brings back a unit with its tag and predictions', () => {
    const handIn: HandIn = {
      kind: 'unit',
      run: { story: meta.name, from: '2', choices: ['boycott.veto', 'police_action.ground'] },
      tag: '7K',
      predictions: ['boycott.stay'],
    };
    const code = writeClassCode(handIn, book);
    expect(code.replaceAll('-', '')).toHaveLength(CLASS_CODE_LENGTH.unit);
    expect({
      ...handInOf(code),
      run: { ...handInOf(code).run, choices: bySlot(handInOf(code).run.choices) },
    }).toEqual({
      ...handIn,
      run: { ...handIn.run, choices: bySlot(handIn.run.choices) },
    });
  });

  it('holds no name, no time and nothing random: equal runs have equal codes', () => {
    expect(writeClassCode(whole(['seat.walk', 'word.unite']), book)).toBe(
      writeClassCode(whole(['seat.walk']), book),
    );
  });

  it('forgives case, spaces, dashes and letters that look like digits', () => {
    const random = randomNumbers(1);
    for (let n = 0; n < 200; n++) {
      const code = writeClassCode(whole(randomWay(ways, random), '10'), book);
      const typed = ` ${code.toLowerCase().replaceAll('-', n % 2 ? ' ' : '–')} `
        .replaceAll('0', n % 3 ? 'o' : 'O')
        .replaceAll('1', n % 5 ? 'l' : 'i');
      expect(bySlot(handInOf(typed).run.choices)).toEqual(bySlot(handInOf(code).run.choices));
    }
  });

  it('refuses every one-character error and every swap of neighbours, in plain words', () => {
    const random = randomNumbers(2);
    let tried = 0;
    for (let n = 0; n < 60; n++) {
      const letters = [...writeClassCode(whole(randomWay(ways, random)), book).replaceAll('-', '')];
      for (const [at, right] of letters.entries()) {
        const wrong = [...LETTERS]
          .filter((letter) => letter !== right)
          .map((letter) => letters.with(at, letter).join(''));
        const next = letters[at + 1];
        if (next !== undefined && next !== right)
          wrong.push(
            letters
              .with(at, next)
              .with(at + 1, right)
              .join(''),
          );
        for (const code of wrong) {
          tried++;
          const read = readClassCode(code, book);
          if (!('fault' in read)) throw new Error(`${code} was taken for ${letters.join('')}`);
        }
      }
    }
    expect(tried).toBeGreaterThan(40_000);
    expect(readClassCode('0000-0000-0000-0001', book)).toEqual({
      fault: expect.stringContaining('does not add up'),
    });
  });

  it('says what is wrong with a code that is too short, or has a letter no code has', () => {
    expect(readClassCode('ABCD', book)).toEqual({ fault: expect.stringContaining('this has 4') });
    expect(readClassCode('ABCD-EFGU-0000-0000', book)).toEqual({ fault: expect.stringContaining('“U”') });
    expect(readClassCode('', book)).toEqual({ fault: expect.stringContaining('this has 0') });
  });

  it('has tags of two characters of its own alphabet', () => {
    expect(readTag('7k')).toBe('7K');
    expect(readTag('7')).toBeNull();
    expect(readTag('7U')).toBeNull();
  });
});
