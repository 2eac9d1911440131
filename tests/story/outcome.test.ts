/** What stands beside the player's branch: the record, never a score. */
import { describe, expect, it } from 'vitest';
import type { Decision, Evidence, Grade, OptionEvidence } from '../../src/evidence/types.ts';
import type { Line } from '../../src/story/beat.ts';
import { readOutcome } from '../../src/story/outcome.ts';
import { Session } from '../../src/story/session.ts';
import { fixture } from '../fixtures/fixture.ts';

const option = (id: string, grade: Grade, council: string): OptionEvidence => ({
  id,
  line: id,
  grade,
  reason: 'Because.',
  parts: [],
  weakest_link: null,
  argued_then: 'Somebody.',
  argued_since: [],
  facts: ['a-fact'],
  leaf: { map: 'm' },
  instruments: { council },
});
const line = (text: string): Line => ({
  speaker: null,
  text,
  standing: 'documented',
  facts: ['cable'],
  sounds: [],
});
const boycott: Decision = {
  id: 'boycott',
  unit: '2',
  title: 'The boycott',
  date: '1950-06-25',
  seat: 'Moscow',
  pencil: 'Stalin',
  paper: 'memo',
  question: 'Back?',
  otherwise: '',
  historical: 'boycott.stay',
  history_says: 'The Council votes.',
  same_on_every_leaf: ['a-fact'],
  same_words: 'The same.',
  options: [
    option('boycott.stay', 'documented', 'recommends help'),
    option('boycott.veto', 'arguable', 'vetoed'),
  ],
  record: [line('Stay: Moscow.'), line('Veto: nobody.'), line('It voted.')],
  fold: 2,
};
const evidence: Evidence = {
  facts: {},
  decisions: [boycott],
  witness: [],
  documents: {},
  people: {},
  glossary: [],
  places: {},
  maps: {},
  sounds: {},
  endings: {},
  instruments: { council: 'sits', alliance: 'none', front: 'the 38th parallel', atomic: 'distant' },
  history: ['breach.charter', 'boycott.stay'],
};

function outcomeAfter(choice: string) {
  const session = new Session(fixture('two-points'));
  session.choose('breach.soldier');
  session.choose(choice);
  while (session.beat.kind !== 'outcome') session.next();
  return readOutcome(session.beat, session.choices, evidence);
}

describe('an outcome', () => {
  it('brings forward whoever argued the player’s line, and keeps what happened', () => {
    const outcome = outcomeAfter('boycott.veto');
    expect(outcome?.advocates.map(({ text }) => text)).toEqual(['Veto: nobody.', 'Stay: Moscow.']);
    expect(outcome?.record.map(({ text }) => text)).toEqual(['It voted.']);
    expect(outcome?.lines.map(({ text }) => text)).toEqual(['The draft fails.']);
  });

  it('reads the instruments of both worlds', () => {
    const outcome = outcomeAfter('boycott.veto');
    expect(outcome?.yours).toMatchObject({ council: 'vetoed', front: 'the 38th parallel' });
    expect(outcome?.theirs.council).toBe('recommends help');
  });

  it('shows the line nobody underlined after history’s own, and only then', () => {
    expect(outcomeAfter('boycott.veto')).toMatchObject({ isHistorical: false, unchosen: null });
    expect(outcomeAfter('boycott.stay')).toMatchObject({
      isHistorical: true,
      hasParted: false,
      unchosen: { id: 'boycott.veto' },
    });
  });

  it('is none on a page that answers no decision', () => {
    const session = new Session(fixture('two-points'));
    expect(readOutcome(session.beat, session.choices, evidence)).toBeNull();
  });
});
