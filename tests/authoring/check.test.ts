/** Each rule of the story check, broken once and seen to be found. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CheckInput, checkRegister, checkStory } from '../../src/authoring/check.ts';
import type { RawEvidence } from '../../src/authoring/evidence.ts';
import { scanInk } from '../../src/authoring/scan.ts';

const fact = (id: string): RawEvidence['fact'][number] => ({
  id,
  date: '1950',
  place: 'Moscow',
  claim: 'A claim.',
  status: 'documented',
  dispute: null,
  sources: [{ author: 'A', title: 'T', year: 1950, collection_or_publisher: 'C', url: null }],
});

const option = (
  id: string,
  grade: 'documented' | 'arguable',
): RawEvidence['decision'][number]['options'][number] => ({
  id,
  line: 'a line',
  grade,
  reason: 'A reason.',
  parts: [],
  weakest_link: grade === 'documented' ? null : 'A link.',
  argued_then: 'Somebody.',
  argued_since: [],
  facts: ['a-fact'],
  leaf: { map: 'a_map' },
  instruments: {},
});

const evidence: RawEvidence = {
  fact: [fact('a-fact')],
  decision: [
    {
      id: 'boycott',
      unit: '2',
      title: 'The boycott',
      date: '1950-06-27',
      seat: 'Moscow',
      pencil: 'Stalin',
      paper: 'memo',
      otherwise: 'Not met.',
      question: 'Back?',
      historical: 'boycott.stay',
      record: 'record_boycott',
      same_on_every_leaf: ['a-fact'],
      same_words: 'The same.',
      options: [option('boycott.stay', 'documented'), option('boycott.veto', 'arguable')],
    },
  ],
  witness: [{ id: 'breach', unit: '2', note_facts: [] }],
  document: [
    {
      id: 'memo',
      standing: 'reconstructed',
      form: 'memo_moscow',
      title: 'T',
      date: '1950',
      from: 'F',
      to: 'S',
      concerning: 'C',
      reached_her: 'desk',
      archive: null,
      shows: 'S',
      trust: 'T',
      facts: [],
    },
  ],
  person: [
    {
      id: 'gromyko',
      name: 'Andrei Gromyko',
      speaks: true,
      invented: false,
      role: 'R',
      wants: 'W',
      sources: [],
    },
  ],
  term: [],
  place: [
    { id: 'foreign_ministry', name: 'N', alt: 'A', states: { late: 'L' }, weather: [], ambience: 'room' },
  ],
  map: [{ id: 'a_map', title: 'T', date: '1950', alt: 'A' }],
  sound: [],
  ending: [],
  instruments: { council: 'c', alliance: 'a', front: 'f', atomic: 'x' },
};
const register = {
  ids: { 'breach.a': 1, 'breach.b': 2, 'boycott.stay': 3, 'boycott.veto': 4 },
  renamed: {},
  retired: [],
  classroom: { boycott: '2' },
};

const GOOD = `
-> paper
=== paper ===
A line. # place: foreign_ministry/late # cast: gromyko/dry
* [One. # id: breach.a # default]
* [Two. # id: breach.b]
- Noted. # standing: documented # fact: a-fact
* [Stay. # id: boycott.stay] -> DONE
* [Veto. # id: boycott.veto] -> DONE
=== record_boycott ===
It was so. # fact: a-fact
-> DONE
`;

function faultsOf(ink: string, change: Partial<CheckInput> = {}): string[] {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'check-')), 'story.ink');
  writeFileSync(file, ink);
  const assets = {
    places: ['foreign_ministry'],
    moods: ['gromyko.dry'],
    music: ['paper'],
    ambience: ['room'],
  };
  return checkStory({ scan: scanInk([file]), evidence, register, assets, ...change }).map(
    ({ line, text }) => `${line} ${text}`,
  );
}

/** What the check says of a place with such an ambience. */
function placeSounding(ambience: string): string {
  const place = evidence.place.map((one) => ({ ...one, ambience }));
  return faultsOf(GOOD, { evidence: { ...evidence, place } }).join('\n');
}

describe('the story check', () => {
  it('has nothing to say of a story that keeps the rules', () => {
    expect(faultsOf(GOOD)).toEqual([]);
  });

  it.each([
    ['an unknown tag', '# cast: gromyko/dry', '# csat: gromyko', 'unknown tag "csat: gromyko"'],
    ['an unknown place', 'foreign_ministry/late', 'ministry', 'unknown place "ministry"'],
    ['a unit without music', '# cast: gromyko/dry', '# unit: 1', 'unit "1" opens without music'],
    ['a unit in silence', '# cast: gromyko/dry', '# unit: 1 # music: none', 'unit "1" opens without music'],
    [
      'an ending without music',
      '# cast: gromyko/dry',
      '# ending: stove',
      'ending "stove" opens without music',
    ],
    [
      'an ending in silence',
      '# cast: gromyko/dry',
      '# ending: stove # music: none',
      'ending "stove" opens without music',
    ],
    ['a cue nobody wrote', '# cast: gromyko/dry', '# unit: 1 # music: none-such', 'unknown cue "none-such"'],
    ['an unknown state of a place', '/late', '/early', 'place "foreign_ministry" has no state "early"'],
    ['a mood nobody drew', 'gromyko/dry', 'gromyko/merry', 'no picture of "gromyko" as "merry"'],
    ['an unknown person', 'gromyko/dry', 'gromiko', 'unknown person "gromiko"'],
    [
      'an unknown fact',
      'documented # fact: a-fact',
      'documented # fact: none-such',
      'unknown fact "none-such"',
    ],
    ['a choice without an id', ' # id: breach.b', '', 'a choice without an id'],
    ['a choice that stands twice', 'breach.b', 'breach.a', 'choice "breach.a" stands twice'],
    [
      'a choice outside the register',
      'breach.b',
      'breach.c',
      'choice "breach.c" is not in story/ids.json: run npm run story -- --register',
    ],
    [
      'a witness choice without a default',
      ' # default',
      '',
      'witness choice "breach" needs exactly one default',
    ],
    [
      'a record line without a fact',
      'It was so. # fact: a-fact',
      'It was so.',
      'a line of the record without a fact',
    ],
    [
      'a documented line without a fact',
      'documented # fact: a-fact',
      'documented',
      'a documented line without a fact',
    ],
    [
      'a knot nobody reaches',
      '=== record_boycott',
      '=== lost ===\nLost.\n-> DONE\n=== record_boycott',
      'knot "lost" is never reached',
    ],
    ['a long paragraph', 'A line.', 'word '.repeat(71), 'a paragraph of 71 words (at most 70)'],
    [
      'an option nobody wrote',
      '* [Veto. # id: boycott.veto] -> DONE\n',
      '',
      'option "boycott.veto" is nowhere in the story',
    ],
  ])('finds %s', (_, good, bad, says) => {
    expect(faultsOf(GOOD.replace(good, bad)).join('\n')).toContain(says);
  });

  it.each([
    [
      'two records of what happened',
      { options: [option('boycott.stay', 'documented'), option('boycott.veto', 'documented')] },
      'only what happened is graded documented',
    ],
    [
      'a historical option that is none',
      { historical: 'boycott.go' },
      'its historical option is none of its options',
    ],
    ['a record that is missing', { record: 'record_none' }, 'there is no knot "record_none"'],
    [
      'a counterfactual without its weakest link',
      {
        options: [
          option('boycott.stay', 'documented'),
          { ...option('boycott.veto', 'arguable'), weakest_link: null },
        ],
      },
      'names no weakest link',
    ],
    ['a paper that is missing', { paper: 'none' }, 'unknown document "none"'],
  ])('finds %s', (_, change, says) => {
    const decision = evidence.decision.map((one) => ({ ...one, ...change }));
    expect(faultsOf(GOOD, { evidence: { ...evidence, decision } }).join('\n')).toContain(says);
  });

  it('finds a place whose sound nobody made, and a place without one', () => {
    expect(placeSounding('rain')).toContain('place "foreign_ministry": unknown ambience "rain"');
    expect(placeSounding('')).toContain('place "foreign_ministry": unknown ambience ""');
  });

  it('finds a number of the register that was changed or taken out', () => {
    expect(checkRegister(register, { ...register, ids: { ...register.ids, 'breach.b': 9 } })).toHaveLength(1);
    expect(checkRegister(register, { ...register, ids: { 'breach.a': 1 } })).toHaveLength(3);
    expect(checkRegister(register, { ...register, ids: { ...register.ids, 'new.a': 5 } })).toEqual([]);
  });

  it('finds a decision that lost its place in class codes, or never had one', () => {
    const changed = (classroom: Record<string, string>) =>
      checkRegister(register, { ...register, classroom });
    expect(changed({ boycott: '2', later: '3' })).toEqual([]);
    expect(changed({ earlier: '1', boycott: '2' })).toHaveLength(1);
    expect(changed({ boycott: '3' })).toHaveLength(1);
    expect(faultsOf(GOOD, { register: { ...register, classroom: {} } }).join('\n')).toContain(
      'decision "boycott" has no place in class codes',
    );
  });

  it('finds a name that opens no speech, so that it would be read as prose', () => {
    const somebody = { ...evidence.person[0], id: 'pak', name: 'Pak Chang-ok', speaks: true };
    const person = [...evidence.person, somebody] as typeof evidence.person;
    const ink = GOOD.replace('A line.', 'Pak Chang-ok: It was your congress.');
    expect(faultsOf(ink, { evidence: { ...evidence, person } }).join('\n')).toContain('opens no speech');
    const named = [...evidence.person, { ...somebody, says_as: 'Pak Chang-ok' }] as typeof evidence.person;
    expect(faultsOf(ink, { evidence: { ...evidence, person: named } })).toEqual([]);
  });

  it('finds a visit count read in another act', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'acts-'));
    const [first, second] = [path.join(folder, '1-first.ink'), path.join(folder, '2-second.ink')];
    writeFileSync(first, '=== seat_walk ===\nA line.\n{ seat_walk: Again. }\n-> later\n');
    writeFileSync(second, '=== later ===\n{ seat_walk: The chair is empty. }\n-> DONE\n');
    const faults = checkStory({ scan: scanInk([first, second]), evidence, register, assets: null });
    expect(faults.filter(({ text }) => text.includes('another act')).map(({ file }) => file)).toEqual([
      second,
    ]);
  });
});
