import { describe, expect, it } from 'vitest';
import { StoryFault } from '../../src/story/engine.ts';
import { Session } from '../../src/story/session.ts';
import { fixture, guestFixture, inkSource } from '../fixtures/fixture.ts';

/** Every word of the guest story, taking each option in turn. */
function playGuest(): string[] {
  const session = new Session(guestFixture('guest'));
  for (let n = 0; n < 20 && session.offered.length > 0; n++)
    session.choose(session.offered[n % session.offered.length] ?? '');
  return session.readSoFar.concat(session.stretch).flatMap((beat) => beat.lines.map((line) => line.text));
}

describe('a session', () => {
  it('breaks pages at breaks, papers, outcomes and choices', () => {
    const session = new Session(fixture('two-points'));
    expect(session.beat).toMatchObject({ kind: 'reading', unit: '2' });
    expect(session.beat.lines[0]).toMatchObject({ speaker: 'gromyko', text: 'Well?', standing: 'invented' });
    expect(session.next()).toBe(true);
    expect(session.beat.kind).toBe('deciding');
    expect(session.beat.choice).toMatchObject({ kind: 'witness', id: 'breach' });
    expect(session.next()).toBe(false);
  });

  it('answers a witness choice in the margin and a decision with an outcome', () => {
    const session = new Session(fixture('two-points'));
    session.choose('breach.soldier');
    expect(session.beat.note.map(({ text }) => text)).toEqual(['The cable names nobody.']);
    expect(session.beat.lines.map(({ text }) => text)).toEqual(['A verb.']);
    session.next();
    expect(session.beat.choice).toMatchObject({ kind: 'decision', id: 'boycott', paper: 'memo' });
    session.choose('boycott.stay');
    expect(session.beat).toMatchObject({ kind: 'reading', outcome: null });
    expect(session.beat.scene.place).toEqual({ id: 'council_chamber', state: 'vote' });
    session.next();
    expect(session.beat).toMatchObject({
      kind: 'outcome',
      outcome: { decision: 'boycott', option: 'boycott.stay' },
    });
  });

  it('goes back to an earlier choice and takes another way', () => {
    const session = new Session(fixture('two-points'));
    session.choose('breach.charter');
    session.choose('boycott.stay');
    session.rewindTo(1);
    expect(session.beat.choice?.id).toBe('boycott');
    session.choose('boycott.veto');
    session.turnTo(99);
    expect(session.beat.lines[0]?.text).toBe('The planes fly without a flag.');
    expect(session.choices).toEqual(['breach.charter', 'boycott.veto']);
  });

  it('says what may be next without going there', () => {
    const session = new Session(fixture('two-points'));
    const { beat, run } = session;
    const next = [...session.ahead()].map(({ lines }) => lines.map(({ text }) => text).join(' '));
    expect(next.length).toBe(session.pageCount - 1 + session.offered.length);
    expect(next).toContain('A verb.');
    expect([...session.ahead()].map(({ lines }) => lines.map(({ text }) => text).join(' '))).toEqual(next);
    expect([session.beat, session.run]).toEqual([beat, run]);
    session.choose('breach.soldier');
    expect(session.beat.lines.map(({ text }) => text)).toEqual(['A verb.']);
  });

  it('refuses a choice that is not offered and stays where it was', () => {
    const session = new Session(fixture('two-points'));
    expect(() => session.choose('boycott.veto')).toThrow(RangeError);
    expect(session.choices).toEqual([]);
  });

  it('stops a story that goes round without a word, and keeps the run', () => {
    const session = new Session(guestFixture('endless'));
    const [round, on] = session.offered;
    expect(() => session.choose(round ?? '')).toThrow(StoryFault);
    expect(session.choices).toEqual([]);
    session.choose(on ?? '');
    expect(session.beat.lines[0]?.text).toBe('It ends.');
  });

  it('is held up for less than a tenth of a second by a story that goes round, with words or without', () => {
    const talks = '* [Go. # id: breach.charter] -> talk\n=== talk ===\nOne.\nTwo.\n-> talk\n';
    for (const source of [guestFixture('endless'), inkSource(talks)]) {
      const took = Array.from({ length: 3 }, () => {
        const session = new Session(source);
        const start = performance.now();
        expect(() => session.choose(session.offered[0] ?? '')).toThrow(/goes round in a circle/);
        return performance.now() - start;
      });
      // The shortest of three: the machine may have other things to do.
      expect(Math.min(...took)).toBeLessThan(150);
    }
  });

  it('reads a thousand different lines, and three hundred that repeat themselves a little, as the story they are', () => {
    const lines = Array.from({ length: 1000 }, (_, n) => `Line ${n % 900}.`).join('\n');
    expect(new Session(inkSource(`${lines}\n* [On. # id: breach.charter]\n-> END\n`)).beat.lines.length).toBe(
      1000,
    );
  });

  it('says plainly that a story dries up', () => {
    const source = inkSource(
      'A line.\n* [Go. # id: breach.charter]\n  -> on\n=== on ===\n* {false} [Never. # id: boycott.stay] -> END\n',
    );
    const session = new Session(source);
    expect(() => session.choose('breach.charter')).toThrow(/story stops here/);
  });

  it('plays a guest story with threads, a tunnel, a list, sticky choices and chance, the same each time', () => {
    const first = playGuest();
    expect(first.at(-1)).toBe('The door opens on a garden.');
    expect(playGuest()).toEqual(first);
  });

  it('gives a guest the same label twice two different ids', () => {
    const session = new Session(guestFixture('guest'));
    expect(new Set(session.offered).size).toBe(session.offered.length);
    expect(session.beat.choice?.options.filter(({ text }) => text === 'Knock')).toHaveLength(2);
  });
});
