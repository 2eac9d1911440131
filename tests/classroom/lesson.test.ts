/** Lesson mode: one unit from a link to a card that says stop, with what was expected on the way. */
import { beforeAll, describe, expect, it } from 'vitest';
import { loadProject, projectEvidence } from '../../src/authoring/project.ts';
import { lessonsOf } from '../../src/authoring/teaching.ts';
import { codeBook, readClassCode } from '../../src/classroom/classCode.ts';
import {
  type LessonLink,
  lessonFragment,
  lessonIn,
  likeliest,
  type Prediction,
} from '../../src/classroom/lesson/lesson.ts';
import { lessonView } from '../../src/classroom/lesson/lessonView.ts';
import { readNotebook, writeNotebook } from '../../src/classroom/lesson/notebook.ts';
import { Game } from '../../src/game.ts';
import { openStore } from '../../src/shelf/store.ts';
import type { View } from '../../src/view.ts';

const UNITS = ['1', '4a', '6'];

describe('a lesson’s link', () => {
  it.each<[string, LessonLink]>([
    ['#unit=4a', { unit: '4a', tag: null, predict: true }],
    ['#unit=4a&t=7k', { unit: '4a', tag: '7K', predict: true }],
    ['#unit=6&t=7K&predict=off', { unit: '6', tag: '7K', predict: false }],
    ['#run=AQAB&unit=1', { unit: '1', tag: null, predict: true }],
    ['#unit=1&t=something-else', { unit: '1', tag: null, predict: true }],
  ])('%s is read', (hash, link) => {
    expect(lessonIn(hash, UNITS)).toEqual(link);
    expect(lessonIn(`#${lessonFragment(link)}`, UNITS)).toEqual(link);
  });

  it.each(['', '#', '#unit=', '#unit=9', '#run=AQAB', '#unit=__proto__'])('%j asks for none', (hash) => {
    expect(lessonIn(hash, UNITS)).toBeNull();
  });
});

const points = (...all: number[]): Prediction => ({
  points: Object.fromEntries(all.map((one, n) => [`d.${n}`, one])),
  paper: null,
});

describe('a prediction', () => {
  it('has a likeliest line, unless two share the first place', () => {
    expect(likeliest(points(20, 50, 30))).toBe('d.1');
    expect(likeliest(points(50, 50))).toBeNull();
    expect(likeliest(points(0, 0))).toBeNull();
    expect(likeliest(points())).toBeNull();
  });

  it('is kept for its own unit, survives a reload, and what is mangled is as if there were none', () => {
    const kept = new Map<string, string>();
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
    } as unknown as Storage;
    const store = openStore(() => storage);
    writeNotebook(store, '4a', { seat: points(70, 30), luncheon: null });
    expect(
      readNotebook(
        openStore(() => storage),
        '4a',
      ),
    ).toEqual({ seat: points(70, 30), luncheon: null });
    expect(readNotebook(store, '1')).toEqual({});
    for (const bad of [
      '{',
      '7',
      '{"version":9}',
      '{"version":1,"unit":"4a","predictions":{"seat":{"points":{"a":-1}}}}',
    ]) {
      kept.set('empty-chair/lesson', bad);
      expect(
        readNotebook(
          openStore(() => storage),
          '4a',
        ),
      ).toEqual({});
    }
  });

  it('goes on without a device that keeps anything', () => {
    const store = openStore(() => {
      throw new Error('blocked');
    });
    writeNotebook(store, '4a', { seat: points(100) });
    expect(readNotebook(store, '4a')).toEqual({ seat: points(100) });
  });
});

describe('a unit played as a lesson', () => {
  const project = loadProject();
  const { source } = project;
  if (source === null) throw new Error('the story does not compile');
  const evidence = projectEvidence(project);
  const lessons = lessonsOf(project.teaching);
  const book = codeBook(source.meta);
  const { units } = source.meta;
  let view: View;
  const game = new Game({
    telling: { source, evidence, isWhole: true },
    address: { read: () => ({ code: null, page: null, visit: null }), write: () => {}, clear: () => {} },
    keeper: { latest: () => null, keep: () => null, has: () => false },
    onView: (next) => {
      view = next;
    },
  });
  const link: LessonLink = { unit: '4a', tag: '7K', predict: true };
  let predictions: Record<string, Prediction | null> = {};
  let hasStopped = false;
  const page = (one: LessonLink = link) => {
    const made = lessonView({
      link: one,
      lessons,
      evidence,
      book,
      view,
      run: game.run,
      predictions,
      hasStopped,
      reportOf: (code) => `#report=${code}`,
      actions: {
        begin: () => game.startLesson(one.unit),
        back: () => game.back(),
        playOn: () => {},
        stop: () => {
          hasStopped = true;
        },
        predict: (decision, prediction) => {
          predictions = { ...predictions, [decision]: prediction };
        },
      },
    });
    if (made === null) throw new Error(`no lesson for ${one.unit}`);
    return made;
  };
  /** Turn pages, always taking the line of history, until a page that `isIt`. */
  const until = (isIt: () => boolean): void => {
    for (let n = 0; n < 120 && !isIt(); n++)
      if (view.phase === 'deciding') {
        const lines = view.beat.choice?.options.map(({ id }) => id) ?? [];
        game.choose(lines.find((id) => evidence.history.includes(id)) ?? lines[0] ?? '');
      } else game.next();
  };
  beforeAll(() => {
    game.toTitle();
    predictions = {};
  });

  it('opens on the question, what came before, and two papers', () => {
    const { intro } = page();
    expect(intro?.unit.question).toMatch(/\?$/);
    expect(intro?.unit.papers).toHaveLength(2);
    const before = intro?.before.map(({ decision }) => decision) ?? [];
    expect(before).toContain('boycott');
    for (const id of before) {
      const decision = evidence.decisions.find((one) => one.id === id);
      expect(units.indexOf(decision?.unit ?? '')).toBeLessThan(units.indexOf('4a'));
      expect(decision?.historical).not.toBeNull();
    }
  });

  it('asks for a prediction before the paper, once, and not where a teacher turned it off', () => {
    page().intro?.onBegin();
    until(() => view.beat.choice?.kind === 'decision');
    const asks = page().predict;
    expect(asks?.options.map(({ id }) => id)).toEqual(view.beat.choice?.options.map(({ id }) => id));
    expect(page({ ...link, predict: false }).predict).toBeNull();
    const [first = '', second = ''] = asks?.options.map(({ id }) => id) ?? [];
    asks?.onDone({ points: { [first]: 70, [second]: 30 }, paper: asks.papers[0]?.id ?? null });
    expect(page().predict).toBeNull();
  });

  it('shows it beside the record afterwards, with what to talk about', () => {
    const decided = view.beat.choice?.id ?? '';
    until(() => view.phase === 'outcome');
    const { after } = page();
    expect(after?.prediction).toEqual(predictions[decided]);
    expect(after?.historical).toBe(evidence.decisions.find(({ id }) => id === decided)?.historical);
    expect(after?.prompts).toHaveLength(2);
    expect(after?.paper).not.toBeNull();
  });

  it('stops where the next unit begins, with a code that says what was underlined and expected', () => {
    until(() => page().stop !== null);
    expect(view.beat.unit).toBe('4b');
    const { stop } = page();
    const read = readClassCode(stop?.code ?? '', book);
    if (!('handIn' in read)) throw new Error(read.fault);
    const { run, tag, kind, predictions: said } = read.handIn;
    expect([kind, run.from, tag]).toEqual(['unit', '4a', '7K']);
    expect(run.choices).toEqual(game.choices.filter((id) => /^(winter_offer|widen)\./.test(id)));
    expect(said).toEqual(Object.values(predictions).flatMap((one) => (one === null ? [] : likeliest(one))));
    expect(stop?.report).toBe(`#report=${stop?.code}`);
    expect(stop?.onPlayOn).not.toBeNull();
    stop?.onBack();
    expect(page().stop).toBeNull();
  });

  it('has its last stop after the ending, when that has been read', () => {
    const last: LessonLink = { unit: '6', tag: null, predict: false };
    game.toTitle();
    page(last).intro?.onBegin();
    until(() => view.phase === 'ending');
    expect(page(last).stop).toBeNull();
    page(last).onStop?.();
    expect(page(last).stop?.onPlayOn).toBeNull();
    hasStopped = false;
  });

  it.each(units)('unit %s has a lesson', (unit) => {
    game.toTitle();
    const own: LessonLink = { unit, tag: null, predict: true };
    page(own).intro?.onBegin();
    expect(view.beat.unit).toBe(unit);
    until(() => page(own).stop !== null || view.phase === 'ending');
    const decided = game.choices.filter((id) =>
      evidence.decisions.some((one) => one.unit === unit && id.startsWith(`${one.id}.`)),
    );
    expect(decided.length).toBeGreaterThanOrEqual(2);
  });
});
