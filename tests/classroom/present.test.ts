/** Present mode: a unit as slides derived from a class's choices, and what keys and buttons do to the show. */
import { describe, expect, it } from 'vitest';
import { loadProject, projectEvidence } from '../../src/authoring/project.ts';
import { lessonsOf } from '../../src/authoring/teaching.ts';
import { codeBook, readClassCode } from '../../src/classroom/classCode.ts';
import { decisionAt, isRevealAhead, sayHere, sayNext } from '../../src/classroom/present/cue.ts';
import { makeDeck, minutesOn, type Slide, type VoteSlide } from '../../src/classroom/present/deck.ts';
import { readKey } from '../../src/classroom/present/keys.ts';
import {
  type Action,
  act,
  ballotOf,
  beginShow,
  openVote,
  type Show,
} from '../../src/classroom/present/show.ts';
import { countVotes, lastRound } from '../../src/classroom/present/tally.ts';

const project = loadProject();
const { source } = project;
if (source === null) throw new Error('the story does not compile');
const parts = {
  source,
  evidence: projectEvidence(project),
  lessons: lessonsOf(project.teaching),
  book: codeBook(source.meta),
};
const { evidence } = parts;
const decks = new Map<string, readonly Slide[]>();
function deckOf({ unit, choices }: Show): readonly Slide[] {
  const name = [unit, ...choices].join(' ');
  const deck = decks.get(name) ?? makeDeck(unit, choices, parts);
  decks.set(name, deck);
  return deck;
}
const does = (show: Show, ...actions: readonly Action[]): Show =>
  actions.reduce((now, action) => act(now, action, deckOf(now)), show);
const vote = (line: number, by: 1 | -1 = 1): Action => ({ do: 'vote', line, by });

/** On, taking the line that `pick` says, to the first slide that `isIt`, or to the end. */
function until(show: Show, isIt: (slide: Slide) => boolean, pick: (slide: VoteSlide) => number): Show {
  let now = show;
  for (let n = 0; n < 200; n++) {
    const deck = deckOf(now);
    const slide = deck[now.at];
    if (slide === undefined || isIt(slide)) return now;
    const open = openVote(now, deck);
    const next =
      open === null ? act(now, { do: 'next' }, deck) : act(now, { do: 'take', line: pick(open) }, deck);
    if (next === now) return now;
    now = next;
  }
  return now;
}
const kindAt = (show: Show): string | undefined => deckOf(show)[show.at]?.kind;
const toVote = (show: Show): Show =>
  until(
    show,
    (slide) => slide.kind === 'vote' && slide.taken === null,
    () => 0,
  );
const openAt = (show: Show): VoteSlide => {
  const open = openVote(show, deckOf(show));
  if (open === null) throw new Error(`no vote at slide ${show.at}`);
  return open;
};
const counted = (show: Show): readonly number[] =>
  countVotes(lastRound(ballotOf(show, openAt(show)))).slice(0, openAt(show).choice.options.length);
const isHistory = ({ choice }: VoteSlide): number =>
  Math.max(
    0,
    choice.options.findIndex(({ id }) => evidence.history.includes(id)),
  );

describe('a unit as slides', () => {
  it.each(source.meta.units)('%s goes from its question to its code, whatever is taken', (unit) => {
    for (const pick of [isHistory, () => 0, ({ choice }: VoteSlide) => choice.options.length - 1]) {
      const end = until(beginShow(unit), ({ kind }) => kind === 'stop', pick);
      const deck = deckOf(end);
      expect(deck[0]).toMatchObject({ kind: 'opening', unit: { id: unit } });
      const stop = deck.at(-1);
      if (stop?.kind !== 'stop') throw new Error(`unit ${unit} does not stop`);
      expect(kindAt(end)).toBe('stop');
      const read = readClassCode(stop.code, parts.book);
      const decided = deck.flatMap((slide) =>
        slide.kind === 'vote' && slide.decision !== null && slide.taken !== null ? [slide.taken] : [],
      );
      expect('handIn' in read && read.handIn.run.from).toBe(unit);
      expect('handIn' in read && [...read.handIn.run.choices].sort()).toEqual([...decided].sort());
      expect(deck.filter(({ kind }) => kind === 'reveal')).toHaveLength(decided.length);
      expect(deck.filter(({ kind }) => kind === 'paper')).toHaveLength(2);
      for (const slide of deck)
        if (slide.kind === 'page') expect(slide.beat.unit === null || slide.beat.unit === unit).toBe(true);
    }
  });

  it('ends at an open vote: nothing of what comes of it is there', () => {
    const show = toVote(beginShow('4a'));
    const deck = deckOf(show);
    expect(deck.at(-1)).toMatchObject({ kind: 'vote', taken: null, decision: { id: 'winter_offer' } });
    expect(deck.some(({ kind }) => kind === 'reveal')).toBe(false);
    // What a vote's slide says is the same whichever line was really underlined.
    const said = [...deck.slice(0, -1).map(sayHere), sayNext(deck, deck.length - 1)].join(' ');
    for (const { line } of evidence.decisions.find(({ id }) => id === 'winter_offer')?.options ?? [])
      expect(said).not.toContain(line);
  });

  it('has a question and its minutes before a decision, and says so to the speaker', () => {
    const show = until(
      beginShow('4a'),
      ({ kind }) => kind === 'ask',
      () => 0,
    );
    const deck = deckOf(show);
    const prompt = parts.lessons.prompts['winter_offer']?.before;
    expect(deck[show.at]).toMatchObject({ kind: 'ask', prompt });
    expect(minutesOn(deck[show.at])).toBe(prompt?.minutes);
    expect(minutesOn(deck[show.at + 1])).toBe(prompt?.minutes);
    expect(decisionAt(deck, 0)?.id).toBe('winter_offer');
    expect(sayNext(deck, show.at)).toBe('Next: the vote.');
  });
});

describe('a show', () => {
  const start = toVote(beginShow('4a'));

  it('counts hands, covered until shown', () => {
    expect(start.isShown).toBe(false);
    const now = does(start, vote(0), vote(0), vote(1), vote(0, -1));
    expect(counted(now)).toEqual([1, 1, 0]);
    expect(now.isShown).toBe(false);
    expect(does(now, { do: 'show' }).isShown).toBe(true);
    expect(does(now, { do: 'next' })).toBe(now);
  });

  it('underlines what leads, and goes to the record when asked again', () => {
    const taken = does(start, vote(1), { do: 'reveal' });
    expect(taken.choices).toEqual([openAt(start).choice.options[1]?.id]);
    expect(taken.at).toBe(start.at);
    expect(isRevealAhead(deckOf(taken), taken.at)).toBe(true);
    const told = does(taken, { do: 'reveal' });
    const slide = deckOf(told)[told.at];
    expect(slide?.kind === 'reveal' && slide.outcome.option.id).toBe(taken.choices[0]);
  });

  it('asks the teacher where lines are level or nobody voted, and can run off', () => {
    const nobody = does(start, { do: 'reveal' });
    expect([nobody.isAsking, nobody.choices]).toEqual([true, []]);
    const tie = does(start, vote(0), vote(2), { do: 'reveal' });
    expect([tie.isAsking, tie.choices]).toEqual([true, []]);
    expect(does(tie, { do: 'take', line: 2 }).choices).toEqual([openAt(start).choice.options[2]?.id]);
    const runOff = does(tie, { do: 'run-off' }, vote(1), vote(2));
    expect(counted(runOff)).toEqual([0, 0, 1]);
    expect(runOff.isShown).toBe(false);
    expect(does(runOff, { do: 'reveal' }).choices).toEqual([openAt(start).choice.options[2]?.id]);
  });

  it('votes again, covered, and keeps the first count', () => {
    const again = does(start, vote(0), { do: 'show' }, { do: 'again' }, vote(1));
    expect(again.isShown).toBe(false);
    expect(ballotOf(again, openAt(again)).map((round) => countVotes(round).slice(0, 3))).toEqual([
      [1, 0, 0],
      [0, 1, 0],
    ]);
  });

  it('takes back the last hand, or the last line with its hands', () => {
    const taken = does(start, vote(0), vote(1), vote(1), { do: 'reveal' }, { do: 'next' }, { do: 'next' });
    const back = does(taken, { do: 'undo' });
    expect([back.choices, back.at, counted(back)]).toEqual([[], start.at, [1, 2, 0]]);
    expect(counted(does(back, { do: 'undo' }))).toEqual([1, 1, 0]);
    const nothing = does(start, { do: 'undo' });
    expect([nothing.choices, nothing.at]).toEqual([[], start.at]);
  });

  it('looks back at pages and votes without undoing them', () => {
    const told = does(start, vote(0), { do: 'reveal' }, { do: 'reveal' });
    const back = does(told, { do: 'back' }, { do: 'back' }, { do: 'back' });
    expect(back.choices).toEqual(told.choices);
    expect(back.at).toBe(told.at - 3);
    expect(does(beginShow('4a'), { do: 'back' }).at).toBe(0);
  });

  it('passes over a page that has a note before it', () => {
    const note = until(
      beginShow('4a'),
      ({ kind }) => kind === 'content',
      () => 0,
    );
    expect(kindAt(note)).toBe('content');
    expect(does(note, { do: 'pass' }).at).toBe(note.at + 2);
    const other = beginShow('4a');
    expect(does(other, { do: 'pass' })).toBe(other);
  });
});

const key = (name: string, more: Partial<KeyboardEvent> = {}) =>
  readKey(
    { key: name, code: '', shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...more },
    false,
  );

describe('a key', () => {
  it.each([
    ['a', {}, vote(0)],
    ['D', { shiftKey: true }, vote(3, -1)],
    ['r', {}, { do: 'reveal' }],
    ['s', {}, { do: 'show' }],
    ['z', {}, { do: 'undo' }],
    ['t', {}, 'timer'],
    ['Escape', {}, 'leave'],
    ['PageDown', {}, { do: 'next' }],
    ['ф', { code: 'KeyA' }, vote(0)],
    ['r', { ctrlKey: true }, null],
    ['e', {}, null],
  ] as const)('%s %j', (name, more, what) => {
    expect(key(name, more)).toEqual(what);
  });

  it('that presses a button is left to the button', () => {
    const pressed = { code: '', shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };
    expect(readKey({ ...pressed, key: 'Enter' }, true)).toBeNull();
    expect(readKey({ ...pressed, key: 'b' }, true)).toEqual(vote(1));
  });
});
