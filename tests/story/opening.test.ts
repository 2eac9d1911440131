/** The opening that is in the page from the start tells the same as the story does when it has come. */
import { beforeAll, describe, expect, it } from 'vitest';
import { openingOf } from '../../src/authoring/opening.ts';
import { loadProject, projectEvidence } from '../../src/authoring/project.ts';
import { findNames, indexNames } from '../../src/evidence/names.ts';
import type { Evidence } from '../../src/evidence/types.ts';
import { Game } from '../../src/game.ts';
import { type Opening, openingSource } from '../../src/story/opening.ts';
import { Session } from '../../src/story/session.ts';
import type { StorySource } from '../../src/story/source.ts';
import type { View } from '../../src/view.ts';

let source: StorySource;
let evidence: Evidence;
let opening: Opening;

beforeAll(() => {
  const project = loadProject();
  if (project.source === null) throw new Error('the story does not compile');
  source = project.source;
  evidence = projectEvidence(project);
  opening = openingOf(source, evidence);
});

/** A game on the opening alone, and everything it showed. */
function begin(latest: string[] | null = null): { game: Game; views: View[]; here: () => View } {
  const views: View[] = [];
  const game = new Game({
    telling: { source: openingSource(opening), evidence: opening.evidence, isWhole: false },
    address: { read: () => ({ code: null, page: null, visit: null }), write: () => {}, clear: () => {} },
    keeper: {
      latest: () => (latest === null ? null : { run: { story: source.meta.name, choices: latest }, page: 0 }),
      keep: () => null,
      has: () => true,
    },
    onView: (view) => views.push(view),
  });
  const here = (): View => {
    const view = views.at(-1);
    if (view === undefined) throw new Error('nothing was shown');
    return view;
  };
  return { game, views, here };
}

const whole = () => ({ source, evidence, isWhole: true });

describe('the recorded opening', () => {
  it('says what the story says on every way through the first two choices, and knows where it ends', () => {
    const recorded = new Session(openingSource(opening));
    const told = new Session(source);
    const compare = (depth: number): number => {
      expect(recorded.stretch).toEqual(told.stretch);
      const count = told.choices.length;
      let pages = told.stretch.length;
      for (const id of told.offered) {
        expect(recorded.knows(id)).toBe(depth < 2);
        if (depth >= 2) continue;
        recorded.choose(id);
        told.choose(id);
        pages += compare(depth + 1);
        recorded.rewindTo(count);
        told.rewindTo(count);
      }
      return pages;
    };
    expect(compare(0)).toBeGreaterThan(30);
  });

  it('marks the same names on its pages as the whole evidence does', () => {
    const [few, all] = [indexNames(opening.evidence), indexNames(evidence)];
    const session = new Session(openingSource(opening));
    const texts: string[] = [];
    const gather = (): void => {
      texts.push(
        ...session.stretch.flatMap(({ lines, note }) => [...lines, ...note].map(({ text }) => text)),
      );
      const count = session.choices.length;
      for (const id of session.offered.filter((one) => session.knows(one))) {
        session.choose(id);
        gather();
        session.rewindTo(count);
      }
    };
    gather();
    const named = texts.map((text) => findNames(text, few, new Set()).map((piece) => piece.named?.id ?? ''));
    expect(named).toEqual(
      texts.map((text) => findNames(text, all, new Set()).map((piece) => piece.named?.id ?? '')),
    );
  });
});

describe('a game begun on the opening', () => {
  it('goes on at the same page, with the same run, when the story has come', () => {
    const { game, here } = begin();
    game.begin();
    game.next();
    const { beat, code, page } = here();
    game.supply(whole());
    expect(here().beat).toEqual(beat);
    expect([here().code, here().page]).toEqual([code, page]);
    expect(here().waits).toBe(false);
  });

  it('waits with a choice it cannot answer, says so, and takes it when the story has come', () => {
    const { game, here } = begin();
    game.begin();
    for (const answer of ['word.unite', 'seat.walk']) {
      while (here().phase !== 'deciding') game.next();
      game.choose(answer);
    }
    // The record is not in the opening.
    while (here().beat.kind === 'reading' && !here().waits) game.next();
    expect(here().waits).toBe(true);
    expect(here().choices).toEqual(['word.unite', 'seat.walk']);
    game.supply(whole());
    expect(here().phase).toBe('outcome');
    expect(here().outcome?.option.id).toBe('seat.walk');
  });

  it('goes on with a kept run when the story has come, and not with a wish that was dropped', () => {
    const { game, here } = begin(['word.unite', 'seat.walk']);
    game.next();
    expect(here().waits).toBe(true);
    game.supply(whole());
    expect(here().choices).toEqual(['word.unite', 'seat.walk']);
    const other = begin(['word.unite']);
    other.game.next();
    other.game.begin();
    other.game.supply(whole());
    expect(other.here().choices).toEqual([]);
  });
});
