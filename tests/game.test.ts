/** One play of one story, with a made-up address bar and shelf. */
import { describe, expect, it } from 'vitest';
import { Game } from '../src/game.ts';
import type { Address, Keeper, Visit } from '../src/ports.ts';
import { encodeRun } from '../src/run/code.ts';
import { isBeginningOf, type Run } from '../src/run/run.ts';
import type { StorySource } from '../src/story/source.ts';
import type { View } from '../src/view.ts';
import { fixture, fixtureMeta, guestFixture } from './fixtures/fixture.ts';

interface Desk {
  readonly game: Game;
  readonly view: () => View;
  readonly address: { code: string | null; page: number | null };
  readonly kept: Run[];
}

function start(source: StorySource, code: string | null = null, keep?: Keeper['keep']): Desk {
  const address = { code, page: null as number | null, visit: null as Visit | null };
  const kept: Run[] = [];
  const views: View[] = [];
  const bar: Address = {
    read: () => address,
    write: (written, page, _moved, visit) => Object.assign(address, { code: written, page, visit }),
    clear: () => Object.assign(address, { code: null, page: null, visit: null }),
  };
  const keeper: Keeper = {
    latest: () => {
      const run = kept.at(-1);
      return run === undefined ? null : { run, page: 0 };
    },
    keep: (run, page) => {
      kept.push(run);
      return keep?.(run, page) ?? null;
    },
    has: (run) => kept.some((other) => isBeginningOf(run, other)),
  };
  const game = new Game({
    telling: { source, evidence: null, isWhole: true },
    address: bar,
    keeper,
    onView: (view) => views.push(view),
  });
  const view = (): View => {
    const last = views.at(-1);
    if (last === undefined) throw new Error('nothing was shown');
    return last;
  };
  return { game, view, address, kept };
}

describe('a game', () => {
  it('stands on the title page, begins, and writes the run to the address after every choice', () => {
    const { game, view, address } = start(fixture('two-points'));
    expect(view()).toMatchObject({ phase: 'title', canResume: false });
    game.next();
    expect(view().phase).toBe('deciding');
    const before = address.code;
    game.choose('breach.soldier');
    expect(address.code).not.toBe(before);
    expect(view().choices).toEqual(['breach.soldier']);
  });

  it('passes by a second press on a choice that is gone', () => {
    const { game, view } = start(fixture('two-points'));
    game.next();
    game.choose('breach.soldier');
    game.choose('breach.soldier');
    game.choose('boycott.veto');
    expect(view().choices).toEqual(['breach.soldier']);
  });

  it('opens the run in the address, and a damaged one on the title page with a word', () => {
    const code = encodeRun({ story: 'fixture', choices: ['breach.charter', 'boycott.veto'] }, fixtureMeta);
    expect(start(fixture('two-points'), code).view()).toMatchObject({
      phase: 'reading',
      choices: ['breach.charter', 'boycott.veto'],
    });
    expect(start(fixture('two-points'), 'nonsense').view()).toMatchObject({
      phase: 'title',
      notice: expect.stringContaining('damaged'),
    });
  });

  it('does not write a default nobody chose into the run', () => {
    const code = encodeRun({ story: 'fixture', choices: ['boycott.veto'] }, fixtureMeta);
    const { game, view } = start(fixture('two-points'), code);
    expect(view().choices).toEqual(['breach.charter', 'boycott.veto']);
    expect(game.run.choices).toEqual(['boycott.veto']);
  });

  it('stops where an old run’s line is gone, says so, and applies the rest after the answer', () => {
    const meta = { ...fixtureMeta, register: { ...fixtureMeta.register, 'boycott.gone': 9 } };
    const source = fixture('two-points', meta);
    const code = encodeRun({ story: 'fixture', choices: ['breach.soldier', 'boycott.gone'] }, meta);
    const { game, view } = start(source, code);
    expect(view()).toMatchObject({
      phase: 'deciding',
      notice: expect.stringContaining('no longer in the story'),
    });
    game.dismiss();
    game.choose('boycott.veto');
    expect(view()).toMatchObject({ notice: null, choices: ['breach.soldier', 'boycott.veto'] });
  });

  it('keeps the run and says what happened where a story cannot go on', () => {
    const { game, view } = start(guestFixture('endless'));
    game.next();
    game.choose(view().beat.choice?.options[0]?.id ?? '');
    expect(view().notice).toContain('goes round in a circle');
    expect(view().choices).toEqual([]);
    game.choose(view().beat.choice?.options[1]?.id ?? '');
    expect(view().phase).toBe('ending');
  });

  it('says once that nothing can be kept, and plays on', () => {
    const { game, view } = start(fixture('two-points'), null, () => 'Nothing can be kept.');
    game.next();
    expect(view().notice).toBe('Nothing can be kept.');
    game.dismiss();
    game.choose('breach.soldier');
    expect(view()).toMatchObject({ notice: null, choices: ['breach.soldier'] });
  });

  it('goes back one choice at a time, below the first to the title, and can go on from there', () => {
    const { game, view, address } = start(fixture('two-points'));
    game.next();
    game.choose('breach.soldier');
    game.back();
    expect(view()).toMatchObject({ phase: 'deciding', choices: [] });
    game.back();
    expect(view()).toMatchObject({ phase: 'title', canResume: true });
    expect(address.code).toBeNull();
    game.resume();
    expect(view().phase).not.toBe('title');
  });

  it('reads a run that was handed over without keeping it, until it is played on', () => {
    const code = encodeRun({ story: 'fixture', choices: ['breach.charter', 'boycott.veto'] }, fixtureMeta);
    const { game, view, kept } = start(fixture('two-points'), code);
    expect(view()).toMatchObject({ phase: 'reading', visit: { isWalk: false } });
    game.next();
    expect(kept).toEqual([]);
    game.playOn();
    expect(view().visit).toBeNull();
    expect(kept.at(-1)?.choices).toEqual(['breach.charter', 'boycott.veto']);
  });

  it('takes a link to a run that is kept here for the player’s own', () => {
    const run: Run = { story: 'fixture', choices: ['breach.charter'] };
    const { game, view, kept, address } = start(fixture('two-points'));
    kept.push({ ...run, choices: [...run.choices, 'boycott.veto'] });
    Object.assign(address, { code: encodeRun(run, fixtureMeta), page: null });
    game.openAddress(true);
    expect(view()).toMatchObject({ visit: null, choices: ['breach.charter'] });
  });

  it('walks through a run page by page, keeps nothing, and comes to its end', () => {
    const { game, view, kept } = start(fixture('two-points'));
    game.walk({ story: 'fixture', choices: ['breach.soldier', 'boycott.veto'] });
    expect(view()).toMatchObject({ phase: 'deciding', visit: { isWalk: true, next: 'breach.soldier' } });
    for (let n = 0; n < 20 && view().phase !== 'ending'; n++) game.next();
    expect(view().choices).toEqual(['breach.soldier', 'boycott.veto']);
    expect(kept).toEqual([]);
  });

  it('makes a walk the player’s own where another line is underlined', () => {
    const { game, view, kept } = start(fixture('two-points'));
    game.walk({ story: 'fixture', choices: ['breach.soldier', 'boycott.veto'] });
    game.choose('breach.charter');
    expect(view()).toMatchObject({ visit: null, choices: ['breach.charter'] });
    expect(kept.at(-1)?.choices).toEqual(['breach.charter']);
  });

  it('goes on with a walk after a reload', () => {
    const desk = start(fixture('two-points'));
    desk.game.walk({ story: 'fixture', choices: ['breach.soldier', 'boycott.veto'] });
    desk.game.next();
    desk.game.openAddress(true);
    expect(desk.view().visit).toMatchObject({ isWalk: true });
    desk.game.openAddress(true);
    for (let n = 0; n < 20 && desk.view().phase !== 'ending'; n++) desk.game.next();
    expect(desk.view().choices).toEqual(['breach.soldier', 'boycott.veto']);
  });

  it('passes pages that have been read, and stands at the first new one or at a choice', () => {
    const { game, view } = start(fixture('two-points'));
    game.begin();
    game.choose('breach.soldier');
    game.passOn(() => true);
    expect(['deciding', 'ending']).toContain(view().phase);
    expect(view().choices).toEqual(['breach.soldier']);
  });

  it('goes back to the last paper, past the witness choices after it', () => {
    const { game, view } = start(fixture('two-points'));
    game.goTo(['breach.soldier', 'boycott.veto']);
    game.backToPaper();
    expect(view()).toMatchObject({ phase: 'deciding', choices: ['breach.soldier'] });
    game.backToPaper();
    expect(view()).toMatchObject({ phase: 'deciding', choices: [] });
  });

  it('goes back to any place in a run, and says of a code what is wrong with it', () => {
    const { game, view } = start(fixture('two-points'));
    game.goTo(['breach.soldier']);
    expect(view()).toMatchObject({ phase: 'deciding', choices: ['breach.soldier'] });
    game.say('This code does not add up.');
    expect(view().notice).toBe('This code does not add up.');
  });
});
