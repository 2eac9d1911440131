/**
 * What a lesson adds to the page that is on screen, put together from the link, the notes and the predictions made.
 * Must not know: the DOM, or where predictions are kept.
 */
import { sayDate } from '../../evidence/cite.ts';
import type { Decision, Evidence } from '../../evidence/types.ts';
import { plainText } from '../../reader/typeset.ts';
import { pointOf, type Run, type UnitId } from '../../run/run.ts';
import type { Beat } from '../../story/beat.ts';
import type { View } from '../../view.ts';
import { type CodeBook, writeClassCode } from '../classCode.ts';
import type { Lessons } from '../lessonTypes.ts';
import type { AfterDecisionProps } from './AfterDecision.tsx';
import type { LessonIntroProps } from './LessonIntro.tsx';
import {
  isPastUnit,
  LESSON_DECISIONS,
  type LessonLink,
  lessonPage,
  likeliest,
  type Prediction,
} from './lesson.ts';
import type { PredictProps } from './Predict.tsx';
import type { StopCardProps } from './StopCard.tsx';

/** The reader fills in what opens sources, and goes past a stop on the way. */
type Page<Props> = Omit<Props, 'onSources' | 'evidence' | 'onGoOn'>;

export interface LessonView {
  readonly unit: UnitId;
  readonly intro: Page<LessonIntroProps> | null;
  readonly stop: Page<StopCardProps> | null;
  /** Set while a prediction is still to be made: no line can be underlined until then. */
  readonly predict: PredictProps | null;
  readonly after: AfterDecisionProps | null;
  /** Set on the last unit's ending: to the card that says stop. */
  readonly onStop: (() => void) | null;
  /** Pages of the unit before this one, passed over or read, as long as nothing has been chosen in it. */
  readonly opening: (readSoFar: readonly Beat[]) => readonly Beat[];
}

/** Until the first choice. A unit begun at its own first page folds what has just been read. */
function openingOf(readSoFar: readonly Beat[], unit: UnitId): readonly Beat[] {
  const pages = readSoFar.filter((beat) => beat.unit === unit);
  const before = pages.slice(0, -1);
  return before.some(({ choice }) => choice !== null) ? [] : before;
}

interface LessonParts {
  readonly link: LessonLink;
  readonly lessons: Lessons;
  readonly evidence: Evidence;
  readonly book: CodeBook;
  readonly view: View;
  readonly run: Run;
  /** By decision; null where it was left out. */
  readonly predictions: Readonly<Record<string, Prediction | null>>;
  /** The ending has been read and left. */
  readonly hasStopped: boolean;
  /** The address of a run's report. */
  readonly reportOf: (code: string) => string;
  readonly actions: {
    readonly begin: () => void;
    readonly back: () => void;
    readonly playOn: () => void;
    readonly stop: () => void;
    readonly predict: (decision: string, prediction: Prediction | null) => void;
  };
}

const linesOf = (decision: Decision) => decision.options.map(({ id, line }) => ({ id, line }));

/** The unit's hand-in: its own decisions, and what was thought likeliest before each. */
function codeOf({ link, run, predictions, book }: LessonParts): string {
  const likely = Object.values(predictions).flatMap((one) => (one === null ? [] : (likeliest(one) ?? [])));
  const decided = new Set(
    book.slots.filter(({ unit }) => unit === link.unit).map(({ decision }) => decision),
  );
  const choices = run.choices.filter((id) => decided.has(pointOf(id)));
  return writeClassCode(
    { kind: 'unit', run: { ...run, from: link.unit, choices }, tag: link.tag, predictions: likely },
    book,
  );
}

/** Decisions taken in the lesson's unit. */
const decidedIn = ({ link, run, evidence }: LessonParts): number =>
  run.choices.filter((id) =>
    evidence.decisions.some((one) => one.unit === link.unit && one.id === pointOf(id)),
  ).length;

/** @returns null where there are no notes for the unit. */
export function lessonView(parts: LessonParts): LessonView | null {
  const { link, lessons, evidence, book, view, predictions, actions } = parts;
  const unit = lessons.units.find(({ id }) => id === link.unit);
  if (unit === undefined) return null;
  const units = book.units;
  const page = parts.hasStopped ? 'stop' : lessonPage(view, link, units);
  const hasMore = page === 'stop' && !parts.hasStopped && !isPastUnit(view, link.unit, units);
  const isRead = page === null || hasMore;
  const isLast = units.at(-1) === link.unit;
  const decision = evidence.decisions.find(
    ({ id }) => id === (view.phase === 'outcome' ? view.outcome?.decision.id : view.beat.choice?.id),
  );
  const prompts = decision === undefined ? undefined : lessons.prompts[decision.id];
  const made = decision === undefined ? null : (predictions[decision.id] ?? null);
  const isToPredict =
    link.predict &&
    isRead &&
    view.phase === 'deciding' &&
    view.visit === null &&
    decision !== undefined &&
    !(decision.id in predictions);
  return {
    unit: link.unit,
    intro:
      page !== 'intro'
        ? null
        : {
            unit,
            before: evidence.decisions
              .filter((one) => one.historical !== null && units.indexOf(one.unit) < units.indexOf(link.unit))
              .map((one) => ({
                decision: one.id,
                date: sayDate(one.date),
                title: one.title,
                says: plainText(one.history_says),
              })),
            onBegin: actions.begin,
          },
    stop:
      page !== 'stop'
        ? null
        : {
            unit,
            code: codeOf(parts),
            report: parts.reportOf(codeOf(parts)),
            hasMore,
            isShort: !hasMore && decidedIn(parts) < LESSON_DECISIONS,
            onBack: actions.back,
            onPlayOn: isLast || hasMore ? null : actions.playOn,
          },
    predict:
      !isToPredict || prompts === undefined || decision === undefined
        ? null
        : {
            ask: prompts.before,
            options: linesOf(decision),
            papers: unit.papers.map(({ document: id }) => ({
              id,
              title: evidence.documents[id]?.title ?? id,
            })),
            onDone: (prediction) => actions.predict(decision.id, prediction),
          },
    after:
      !isRead || view.phase !== 'outcome' || decision === undefined || prompts === undefined
        ? null
        : {
            prediction: made,
            options: linesOf(decision),
            historical: decision.historical,
            paper: made?.paper ? (evidence.documents[made.paper]?.title ?? null) : null,
            prompts: prompts.after,
          },
    onStop: isLast && view.phase === 'ending' ? actions.stop : null,
    opening: (readSoFar) => openingOf(readSoFar, link.unit),
  };
}
