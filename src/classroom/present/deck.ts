/**
 * A unit as slides, derived from the choices a class has made in it: its question, its pages, its votes, what came of
 * each beside the record, and at the end its papers and its code. Slides after an open vote do not exist yet.
 * Must not know: the page, the votes, or answer notes.
 */
import type { Decision, Document, Evidence } from '../../evidence/types.ts';
import { type ChoiceId, pointOf, type UnitId } from '../../run/run.ts';
import type { Beat, ChoicePoint, Line } from '../../story/beat.ts';
import { type Outcome, readOutcome } from '../../story/outcome.ts';
import { playRun } from '../../story/play.ts';
import type { Scene } from '../../story/scene.ts';
import type { StorySource } from '../../story/source.ts';
import { type CodeBook, writeClassCode } from '../classCode.ts';
import type { LessonPaper, Lessons, LessonUnit, Prompt } from '../lessonTypes.ts';

export interface VoteSlide {
  readonly kind: 'vote';
  /** How many choices of this unit come before it. */
  readonly n: number;
  readonly choice: ChoicePoint;
  /** Null for a choice of Vera's own. */
  readonly decision: Decision | null;
  readonly paper: Document | null;
  readonly date: string | null;
  /** What the class took; null while the vote is open. */
  readonly taken: ChoiceId | null;
  /** Of the question before it, or a usual one. */
  readonly minutes: number;
}

export type Slide =
  | { readonly kind: 'opening'; readonly unit: LessonUnit; readonly scene: Scene | null }
  | { readonly kind: 'content'; readonly says: string }
  | { readonly kind: 'page'; readonly beat: Beat; readonly lines: readonly Line[] }
  | { readonly kind: 'ask'; readonly prompt: Prompt; readonly decision: Decision }
  | VoteSlide
  | { readonly kind: 'reveal' | 'grounds' | 'instruments'; readonly outcome: Outcome }
  | { readonly kind: 'talk'; readonly prompt: Prompt; readonly decision: Decision | null }
  | { readonly kind: 'paper'; readonly paper: LessonPaper }
  | {
      readonly kind: 'stop';
      readonly unit: LessonUnit;
      readonly code: string;
      readonly scene: Scene | null;
    };

export interface DeckParts {
  readonly source: StorySource;
  readonly evidence: Evidence;
  readonly lessons: Lessons;
  readonly book: CodeBook;
}

/** Minutes for a vote that no question stands before. */
const USUAL_MINUTES = 2;

function pageSlides(beat: Beat, lines: readonly Line[]): Slide[] {
  if (lines.length + beat.note.length === 0) return [];
  const page: Slide = { kind: 'page', beat, lines };
  return beat.content === null ? [page] : [{ kind: 'content', says: beat.content }, page];
}

function voteSlides(
  beat: Beat,
  choice: ChoicePoint,
  { n, taken, parts }: { readonly n: number; readonly taken: ChoiceId | null; readonly parts: DeckParts },
): Slide[] {
  const { evidence, lessons } = parts;
  const decision = evidence.decisions.find(({ id }) => id === choice.id) ?? null;
  const ask = decision === null ? undefined : lessons.prompts[decision.id]?.before;
  const paper = choice.paper === null ? null : (evidence.documents[choice.paper] ?? null);
  // A decision's first line is its paper's heading, which stands on the vote itself.
  const lead = decision === null ? beat.lines : beat.lines.slice(1);
  return [
    ...pageSlides(beat, lead),
    ...(ask === undefined || decision === null ? [] : [{ kind: 'ask' as const, prompt: ask, decision }]),
    {
      kind: 'vote',
      n,
      choice,
      decision,
      paper,
      date: paper?.date ?? beat.scene.date,
      taken,
      minutes: ask?.minutes ?? USUAL_MINUTES,
    },
  ];
}

function outcomeSlides(outcome: Outcome, lessons: Lessons): Slide[] {
  const { decision } = outcome;
  const after = lessons.prompts[decision.id]?.after ?? [];
  return [
    { kind: 'reveal', outcome },
    { kind: 'grounds', outcome },
    { kind: 'instruments', outcome },
    ...after.map((prompt) => ({ kind: 'talk' as const, prompt, decision })),
  ];
}

/** The code a class may hand in: the unit's decisions, and nothing else. */
function codeOf(unit: UnitId, choices: readonly ChoiceId[], { source, book }: DeckParts): string {
  const decided = new Set(book.slots.filter((slot) => slot.unit === unit).map(({ decision }) => decision));
  const run = {
    story: source.meta.name,
    from: unit,
    choices: choices.filter((id) => decided.has(pointOf(id))),
  };
  return writeClassCode({ kind: 'unit', run, tag: null, predictions: [] }, book);
}

/**
 * The slides so far: up to the first vote that is open, or to the stop card.
 * @param choices of this unit, oldest first.
 * @throws RangeError for a unit that has no lesson; StoryFault where the story itself fails.
 */
export function makeDeck(unit: UnitId, choices: readonly ChoiceId[], parts: DeckParts): readonly Slide[] {
  const { source, evidence, lessons } = parts;
  const lesson = lessons.units.find(({ id }) => id === unit);
  if (lesson === undefined) throw new RangeError(`there is no unit "${unit}"`);
  const { session } = playRun(source, { story: source.meta.name, from: unit, choices });
  session.turnTo(Number.MAX_SAFE_INTEGER);
  const { units } = source.meta;
  const at = units.indexOf(unit);
  const isInUnit = (beat: Beat): boolean => beat.unit === null || units.indexOf(beat.unit) <= at;
  const all = session.readSoFar;
  const first = Math.max(
    0,
    all.findIndex((beat) => beat.unit === unit),
  );
  const before = all.slice(0, first).filter(({ choice }) => choice !== null).length;
  const slides: Slide[] = [{ kind: 'opening', unit: lesson, scene: all[first]?.scene ?? null }];
  let made = before;
  let last: Scene | null = null;
  for (const beat of all.slice(first)) {
    if (!isInUnit(beat)) break;
    const { choice } = beat;
    last = beat.scene;
    if (choice !== null) {
      const taken = session.choices[made] ?? null;
      slides.push(...voteSlides(beat, choice, { n: made - before, taken, parts }));
      if (taken === null) return slides;
      made++;
      continue;
    }
    const outcome = readOutcome(beat, session.choices.slice(0, made), evidence);
    slides.push(...(outcome === null ? pageSlides(beat, beat.lines) : outcomeSlides(outcome, lessons)));
  }
  return [
    ...slides,
    ...lesson.papers.map((paper) => ({ kind: 'paper' as const, paper })),
    ...lesson.stop.map((prompt) => ({ kind: 'talk' as const, prompt, decision: null })),
    { kind: 'stop', unit: lesson, code: codeOf(unit, choices, parts), scene: last },
  ];
}

/** Minutes the timer starts from on a slide. */
export function minutesOn(slide: Slide | undefined): number {
  if (slide?.kind === 'ask' || slide?.kind === 'talk') return slide.prompt.minutes;
  return slide?.kind === 'vote' ? slide.minutes : USUAL_MINUTES;
}
