/** Whatever is pasted or typed to open a run. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { storyMeta } from '../../src/authoring/assemble.ts';
import { loadEvidence } from '../../src/authoring/evidence.ts';
import { PATHS } from '../../src/authoring/paths.ts';
import { readRegister } from '../../src/authoring/project.ts';
import { codeBook, writeClassCode } from '../../src/classroom/classCode.ts';
import { readCode } from '../../src/classroom/readCode.ts';
import type { Ways } from '../../src/replay/ways.ts';
import { encodeRun } from '../../src/run/code.ts';
import { randomNumbers, randomWay } from '../replay/random.ts';

const meta = storyMeta(loadEvidence(PATHS.evidence).evidence, readRegister(), {});
const book = codeBook(meta);
const { ways } = JSON.parse(readFileSync(PATHS.chart, 'utf8')) as { ways: Ways };
const run = { story: meta.name, choices: randomWay(ways, randomNumbers(3)) };
const read = (text: string) => readCode(text, meta, book);

describe('a pasted text', () => {
  it('is a link, the code in a link, or a typed code', () => {
    const code = encodeRun(run, meta);
    expect(read(`  https://a.school/chair/#run=${code} `)).toEqual({ run });
    expect(read(code)).toEqual({ run });
    const typed = writeClassCode({ kind: 'run', run, tag: null, predictions: [] }, book);
    const opened = read(typed.toLowerCase());
    expect('run' in opened && opened.run.choices.toSorted()).toEqual(run.choices.toSorted());
    expect(read(`https://a.school/#code=${typed}`)).toEqual(opened);
  });

  it('is refused in plain words where it is neither', () => {
    expect(read('')).toEqual({ fault: 'There is no code here yet.' });
    expect(read('https://a.school/chair/')).toHaveProperty('fault');
    expect(read('https://a.school/#unit=4a')).toEqual({ fault: 'This link carries no run.' });
    expect(read('x'.repeat(9000))).toEqual({ fault: expect.stringContaining('too long') });
    const typed = writeClassCode({ kind: 'run', run, tag: null, predictions: [] }, book);
    expect(read(`${typed.slice(0, -1)}${typed.endsWith('7') ? '8' : '7'}`)).toEqual({
      fault: expect.stringContaining('group by group'),
    });
  });

  it('neither crashes nor hangs on 100,000 random texts, and takes none of them for a run', () => {
    const random = randomNumbers(9);
    const letters = 'ABCDEFGHJKMNPQRSTVWXYZ0123456789abcxyz-_#=&%{}"<>​ é漢\u202e';
    let opened = 0;
    for (let n = 0; n < 100_000; n++) {
      const length = Math.floor(random() * 40);
      let text = '';
      for (let at = 0; at < length; at++) text += letters[Math.floor(random() * letters.length)] ?? '';
      if ('run' in read(text)) opened++;
    }
    // The check digits let one random code in tens of thousands pass; most texts are not even codes.
    expect(opened).toBeLessThanOrEqual(5);
  }, 60_000);
});
