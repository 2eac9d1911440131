/** How long a lesson is, worked out from the story for every way through every unit, against what a class period allows. */
import { describe, expect, it } from 'vitest';
import { assetsOnDisk } from '../../src/authoring/assets.ts';
import { loadProject, projectEvidence } from '../../src/authoring/project.ts';
import { lessonsOf } from '../../src/authoring/teaching.ts';
import { LESSON_DECISIONS } from '../../src/classroom/lesson/lesson.ts';
import type { ChoiceId, UnitId } from '../../src/run/run.ts';
import type { Beat } from '../../src/story/beat.ts';
import { readOutcome } from '../../src/story/outcome.ts';
import { playRun } from '../../src/story/play.ts';
import type { Session } from '../../src/story/session.ts';
import { briefStart, inUnit } from '../../src/story/unitPages.ts';

const project = loadProject(assetsOnDisk());
const evidence = projectEvidence(project);
const lessons = lessonsOf(project.teaching);
const { source } = project;
if (source === null) throw new Error('the story does not compile');
const { units } = source.meta;

const WORDS_A_MINUTE = 180;
/** For each decision, beside reading it. */
const DECIDING = 0.75;
/** For all predictions. */
const PREDICTING = 1;
/** The words of the lesson's first page that are the same in every unit. */
const SAME_WORDS = 30;

const count = (text: string): number =>
  text
    .replace(/<[^>]+>/g, '')
    .split(/\s+/)
    .filter(Boolean).length;
const countAll = (lines: readonly { readonly text: string }[]): number =>
  lines.reduce((sum, { text }) => sum + count(text), 0);

const lessonOf = (unit: UnitId) => {
  const lesson = lessons.units.find(({ id }) => id === unit);
  if (lesson === undefined) throw new Error(`no lesson for unit ${unit}`);
  return lesson;
};

/** The lesson's own first page, as far as it is open. */
function introWords(unit: UnitId): number {
  const { question, content, title } = lessonOf(unit);
  const before = evidence.decisions.filter(
    (one) => one.historical !== null && units.indexOf(one.unit) < units.indexOf(unit),
  );
  return (
    SAME_WORDS +
    countAll([{ text: question }, { text: content }, { text: title }]) +
    count(before.at(-1)?.history_says ?? '')
  );
}

/** The two papers, which are open where the lesson stops. */
const paperWords = (unit: UnitId): number =>
  lessonOf(unit).papers.reduce((sum, { headnote, text }) => sum + count(headnote) + count(text), 0);

/** A page as it is read; on an outcome also what stands open on both leaves. */
function pageWords(beat: Beat, choices: readonly ChoiceId[]): number {
  const own = countAll(beat.lines) + countAll(beat.note) + countAll(beat.choice?.options ?? []);
  const outcome = readOutcome(beat, choices, evidence);
  if (outcome === null) return own;
  const { decision, option, advocates, unchosen } = outcome;
  const history = decision.options.findIndex(({ id }) => id === decision.historical);
  const open = advocates.filter((line, n) => n === 0 || line === decision.record[history]);
  return (
    own +
    countAll(open) +
    count([decision.same_words, option.reason, decision.history_says].join(' ')) +
    (unchosen === null ? 0 : count(`${unchosen.line} ${unchosen.reason}`))
  );
}

interface Path {
  readonly choices: readonly ChoiceId[];
  readonly decisions: number;
  readonly minutes: number;
  /** Minutes from the first choice on, that choice with them. */
  readonly afterFirst: number;
}

function lessonStart(unit: UnitId): { session: Session; first: number; base: number } {
  if (source === null) throw new Error('the story does not compile');
  const { session } = playRun(source, { story: source.meta.name, choices: [], from: unit });
  return { session, first: briefStart(session, unit), base: session.choices.length };
}

/** Every way through a unit's lesson, to the card that says stop; of a witness choice's lines only the first. */
function pathsOf(unit: UnitId): Path[] {
  const { session, first, base } = lessonStart(unit);
  const paths: Path[] = [];
  let toFirst = 0;
  const walk = (words: number, decisions: number): void => {
    session.turnTo(session.choices.length === base ? first : 0);
    let read = words;
    let made = decisions;
    for (;;) {
      const { outcomes, goesOn } = inUnit(session);
      const { beat } = session;
      const isOver = beat.unit !== unit || (outcomes >= LESSON_DECISIONS && goesOn);
      if (!isOver) {
        read += pageWords(beat, session.choices);
        if (beat.kind === 'outcome') made++;
      }
      if (!isOver && session.next()) continue;
      if (isOver || session.offered.length === 0) {
        const minutes = (read + paperWords(unit)) / WORDS_A_MINUTE + made * DECIDING + PREDICTING;
        const afterFirst = (read - toFirst) / WORDS_A_MINUTE + made * DECIDING;
        paths.push({ choices: session.choices.slice(base), decisions: made, minutes, afterFirst });
        return;
      }
      break;
    }
    const depth = session.choices.length;
    if (depth === base) toFirst = read;
    const isDecision = session.beat.choice?.kind === 'decision';
    for (const id of isDecision ? [...session.offered] : session.offered.slice(0, 1)) {
      session.choose(id);
      walk(read, made);
      session.rewindTo(depth);
    }
  };
  walk(introWords(unit), 0);
  return paths;
}

describe.each(units)('the lesson on unit %s', (unit) => {
  it('comes to its first choice within three hundred words and two presses', () => {
    const { session, first } = lessonStart(unit);
    const pages = session.stretch.slice(first);
    // One press begins, and one more at most turns the page.
    expect(pages.length).toBeLessThanOrEqual(2);
    expect(
      introWords(unit) + pages.reduce((sum, { lines, note }) => sum + countAll(lines) + countAll(note), 0),
    ).toBeLessThanOrEqual(300);
  });

  it('takes ten to fifteen minutes on every way that has two decisions', () => {
    const paths = pathsOf(unit).filter(({ decisions }) => decisions >= LESSON_DECISIONS);
    expect(paths.length).toBeGreaterThan(0);
    for (const { minutes, choices } of paths) {
      expect(minutes, choices.join(' ')).toBeGreaterThanOrEqual(10);
      expect(minutes, choices.join(' ')).toBeLessThanOrEqual(15);
    }
  });

  it('fills ten minutes on a shorter way with another line of the same paper, which its stop card offers', () => {
    for (const path of pathsOf(unit).filter(({ decisions }) => decisions < LESSON_DECISIONS)) {
      const others = pathsOf(unit).filter(({ choices }) => choices[0] !== path.choices[0]);
      const again = Math.min(...others.map(({ afterFirst }) => afterFirst));
      expect(path.minutes + again, path.choices.join(' ')).toBeGreaterThanOrEqual(10);
      expect(path.choices, 'its one choice is the paper').toHaveLength(1);
    }
  });
});
