/** Old runs on an edited story: the rule of the house is that nothing of a run is thrown away. */
import { describe, expect, it } from 'vitest';
import { applyTail, playRun } from '../../src/story/play.ts';
import type { StoryMeta } from '../../src/story/source.ts';
import { fixture, fixtureMeta, inkSource } from '../fixtures/fixture.ts';

const run = (...choices: string[]) => ({ story: 'fixture', choices });

/** The fixture's story as later editions might have it. */
const edition = (breach: string, between: string, boycott: string): string => `
LIST council = (absent), vetoed
It begins. # unit: 2
${breach}
${between}
To Comrade Stalin. # break # decision: boycott
${boycott}
- It ends. # break
-> END
`;
const BREACH =
  '* [Charter. # id: breach.charter # default]\n  A noun.\n* [Soldier. # id: breach.soldier]\n  A verb.\n- Note. # standing: documented # fact: cable';
const BOYCOTT =
  '* [Stay. # id: boycott.stay]\n  Stayed. # outcome: boycott\n* [Veto. # id: boycott.veto]\n  Vetoed. # outcome: boycott';

const withPoint = (id: string, kind: 'witness' | 'decision'): StoryMeta => ({
  ...fixtureMeta,
  points: { ...fixtureMeta.points, [id]: { kind, unit: '2', standsIn: `${id}.a` } },
});

const said = (session: { readSoFar: readonly { lines: readonly { text: string }[] }[] }): string[] =>
  session.readSoFar.flatMap((beat) => beat.lines.map((line) => line.text));

describe('an old run on an edited story', () => {
  const old = run('breach.soldier', 'boycott.veto');

  it('plays as it was where nothing changed', () => {
    const { session, stopped, tail, unanswered } = playRun(inkSource(edition(BREACH, '', BOYCOTT)), old);
    expect(session.choices).toEqual(old.choices);
    expect({ stopped, tail, unanswered }).toEqual({ stopped: null, tail: [], unanswered: [] });
  });

  it('takes the default at a witness choice added in the middle, and marks it unanswered', () => {
    const added =
      '* [A. # id: appeal.a # default]\n  Aye.\n* [B. # id: appeal.b]\n  Bee.\n- More. # standing: documented # fact: cable';
    const { session, unanswered, stopped } = playRun(
      inkSource(edition(BREACH, added, BOYCOTT), withPoint('appeal', 'witness')),
      old,
    );
    expect(session.choices).toEqual(['breach.soldier', 'appeal.a', 'boycott.veto']);
    expect(unanswered).toEqual(['appeal']);
    expect(stopped).toBeNull();
  });

  it('stops at a decision added in the middle, and applies the rest after the player has answered', () => {
    const added =
      'A new paper. # break # decision: allies\n* [A. # id: allies.a]\n  Aye. # outcome: allies\n* [B. # id: allies.b]\n  Bee. # outcome: allies\n- On.';
    const { session, stopped, tail } = playRun(
      inkSource(edition(BREACH, added, BOYCOTT), withPoint('allies', 'decision')),
      old,
    );
    expect(session.choices).toEqual(['breach.soldier']);
    expect(stopped).toEqual({ point: 'allies', why: 'new' });
    expect(tail).toEqual(['boycott.veto']);
    session.choose('allies.b');
    expect(applyTail(session, tail)).toMatchObject({ stopped: null, tail: [] });
    expect(session.choices).toEqual(['breach.soldier', 'allies.b', 'boycott.veto']);
  });

  it('finds its option where another was inserted above it', () => {
    const inserted = `* [Ask both. # id: boycott.mediate]\n  Asked. # outcome: boycott\n${BOYCOTT}`;
    const { session } = playRun(inkSource(edition(BREACH, '', inserted)), old);
    session.turnTo(0);
    expect(said(session).at(-1)).toBe('Vetoed.');
  });

  it('follows an option that was renamed', () => {
    const renamed = BOYCOTT.replace('boycott.veto', 'boycott.return');
    const meta = { ...fixtureMeta, renamed: { 'boycott.veto': 'boycott.return' } };
    const { session, stopped } = playRun(inkSource(edition(BREACH, '', renamed), meta), old);
    expect(session.choices).toEqual(['breach.soldier', 'boycott.return']);
    expect(stopped).toBeNull();
  });

  it('asks again where its option was removed, and keeps what came after', () => {
    const later =
      'Another paper. # break # decision: allies\n* [A. # id: allies.a]\n  Aye. # outcome: allies\n* [B. # id: allies.b]\n  Bee. # outcome: allies\n- On.';
    const removed =
      '* [Stay. # id: boycott.stay]\n  Stayed. # outcome: boycott\n* [Ask. # id: boycott.mediate]\n  Asked. # outcome: boycott';
    const ink = edition(BREACH, '', `${removed}\n- Then.\n${later}`);
    const { session, stopped, tail } = playRun(
      inkSource(ink, withPoint('allies', 'decision')),
      run('breach.soldier', 'boycott.veto', 'allies.b'),
    );
    expect(stopped).toEqual({ point: 'boycott', why: 'gone' });
    expect(tail).toEqual(['allies.b']);
    session.choose('boycott.stay');
    applyTail(session, tail);
    expect(session.choices).toEqual(['breach.soldier', 'boycott.stay', 'allies.b']);
  });

  it('does not mind a line reworded', () => {
    const { session } = playRun(
      inkSource(edition(BREACH.replace('Soldier.', 'As any soldier would.'), '', BOYCOTT)),
      old,
    );
    expect(session.choices).toEqual(old.choices);
  });

  it('passes by a choice point that was taken out, and does not run ahead of the player', () => {
    const { session, stopped, tail } = playRun(
      inkSource(edition(BREACH, '', BOYCOTT)),
      run('breach.soldier', 'gone.x'),
    );
    expect(session.choices).toEqual(['breach.soldier']);
    expect({ stopped, tail }).toEqual({ stopped: null, tail: [] });
  });
});

describe('a run', () => {
  it('of decisions only can be played: witness choices take their defaults', () => {
    const { session, unanswered } = playRun(fixture('two-points'), run('boycott.veto'));
    expect(session.choices).toEqual(['breach.charter', 'boycott.veto']);
    expect(unanswered).toEqual(['breach']);
  });

  it('that starts at a later unit is history until then', () => {
    const { session } = playRun(fixture('two-points'), { story: 'fixture', from: '5a', choices: [] });
    expect(session.choices).toEqual(['breach.charter', 'boycott.stay']);
  });

  it('that has not come to a witness choice is not carried past it', () => {
    expect(playRun(fixture('two-points'), run()).session.choices).toEqual([]);
  });
});
