/**
 * A report: what a run's decisions come to, on two sides of paper. Derived from the code alone, so that a report made
 * from a typed code says what the one on the pupil's own screen says.
 * Must not know: the page, or what a pupil writes into it.
 */
import { sayDate } from '../../evidence/cite.ts';
import type { Document, Evidence } from '../../evidence/types.ts';
import { gradeWord } from '../../reader/Leaf.tsx';
import { plainText } from '../../reader/typeset.ts';
import { type Taken, type Trace, traceRun } from '../../replay/compare/trace.ts';
import { nameRun, sayDistance, turnsOf } from '../../replay/turningPoints.ts';
import type { Way, Ways } from '../../replay/ways.ts';
import { encodeRun } from '../../run/code.ts';
import { type ChoiceId, pointOf, type UnitId } from '../../run/run.ts';
import type { StorySource } from '../../story/source.ts';
import { type CodeBook, type HandIn, writeClassCode } from '../classCode.ts';
import type { Lessons } from '../lessonTypes.ts';
import { decisionsOf } from './asked.ts';

/** One decision. */
export interface ReportRow {
  readonly date: string;
  readonly title: string;
  /** The line underlined, and the reason that the paper gave for it. */
  readonly underlined: string;
  readonly because: string;
  readonly isHistorical: boolean;
  /** History's line in short, or null where there was no such paper. */
  readonly history: string | null;
  /** What followed here, in one sentence. */
  readonly followed: string;
  readonly grade: string;
  /** What a class code says was thought likeliest; null where it says nothing. */
  readonly predicted: string | null;
}

export interface TurningPoint {
  /** `Veto, 1950`. */
  readonly name: string;
  readonly row: number;
  readonly weakest: string | null;
}

/** A paper that was met on the desk; the row it belongs to. */
export interface DeskPaper {
  readonly row: number;
  readonly title: string;
  readonly standing: Document['standing'];
}

export interface RealPaper {
  readonly title: string;
  readonly date: string;
  readonly archive: string | null;
}

export interface Report {
  readonly name: string;
  readonly distance: string;
  /** Where it began, if not at the beginning. */
  readonly began: string | null;
  readonly rows: readonly ReportRow[];
  readonly hasPredictions: boolean;
  /** The first and the last at which it left history's line, and those between by name alone. */
  readonly turns: readonly TurningPoint[];
  readonly between: readonly string[];
  readonly desk: readonly DeskPaper[];
  /** Real papers that bear on the turning points told. */
  readonly real: readonly RealPaper[];
  /** The unit's two, on which the last questions are. */
  readonly pair: readonly RealPaper[];
  readonly ending: string;
  readonly question: string;
  readonly exit: readonly string[];
  readonly classCode: string;
  /** The run's own code, decisions only, for a link. */
  readonly runCode: string;
  readonly notice: string | null;
}

/** What a report is made from. */
export interface ReportSources {
  readonly source: StorySource;
  readonly evidence: Evidence;
  readonly ways: Ways;
  readonly lessons: Lessons;
  readonly book: CodeBook;
}

/** Turning points told whole; of more, the first and the last. */
const TOLD = 3;
const REAL_PAPERS = 4;
const OF_A_TURN =
  'Choose one turning point of this run. Could it have gone that way, and what would it have changed?';
const OF_HISTORY =
  'Choose one paper of this run. Could another of its lines have been underlined, and what would that have changed?';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A line of a paper says what to do, then after a colon why. */
function partsOf(words: string): Pick<ReportRow, 'underlined' | 'because'> {
  const [act = '', ...why] = plainText(words).split(/: /);
  return {
    underlined: `${act.replace(/[.,;]$/, '')}.`,
    because: capital(why.join(': ')),
  };
}

/** How far the evidence carries a line that was underlined, or that it was history's own. */
function standingOf({ isHistorical, hasParted, option }: Taken): string {
  if (!isHistorical) return gradeWord(option.grade);
  return hasParted ? 'History’s, in a changed world' : 'As it happened';
}

function rowOf(taken: Taken, predictions: readonly ChoiceId[]): ReportRow {
  const { decision } = taken;
  const lineOf = (id: ChoiceId | null): string | null => {
    const option = decision.options.find((one) => one.id === id);
    return option === undefined ? null : plainText(option.line);
  };
  const thought = predictions.find((id) => pointOf(id) === decision.id) ?? null;
  return {
    date: sayDate(decision.date.split('/')[0] ?? decision.date),
    title: plainText(decision.title),
    ...partsOf(taken.words),
    isHistorical: taken.isHistorical,
    history: lineOf(decision.historical),
    followed: plainText(taken.lines[0]?.text ?? ''),
    grade: standingOf(taken),
    predicted: lineOf(thought),
  };
}

function turnsIn(choices: readonly ChoiceId[], evidence: Evidence): readonly TurningPoint[] {
  return turnsOf(choices, evidence).flatMap(({ decision, option, hasParted }, at) =>
    hasParted
      ? [
          {
            name: `${capital(plainText(option.line))}, ${decision.date.slice(0, 4)}`,
            row: at + 1,
            weakest: option.weakest_link === null ? null : plainText(option.weakest_link),
          },
        ]
      : [],
  );
}

function named(ids: readonly string[], { documents }: Evidence): RealPaper[] {
  return ids.flatMap((id) => {
    const paper = documents[id];
    return paper === undefined
      ? []
      : [{ title: plainText(paper.title), date: sayDate(paper.date), archive: paper.archive }];
  });
}

/** Real papers that bear on the turning points, each once. */
function bearingOn(
  turns: readonly TurningPoint[],
  own: readonly Taken[],
  { documents }: Evidence,
): readonly string[] {
  const bearing = turns.flatMap(({ row }) => {
    const facts = new Set(own[row - 1]?.option.facts);
    return Object.values(documents).filter(
      (paper) => paper.standing === 'documented' && paper.facts.some((fact) => facts.has(fact)),
    );
  });
  return [...new Set(bearing.map(({ id }) => id))];
}

/** How the run ends, or where it stops. */
function endingOf(end: Way | null, unit: UnitId | null, evidence: Evidence): string {
  if (end === null) return 'This run stops here.';
  if ('ending' in end) return `How this world ends: ${evidence.endings[end.ending]?.name ?? end.ending}.`;
  const next = evidence.decisions.find(({ id }) => id === end.decision);
  const title = plainText(next?.title ?? end.decision);
  return unit !== null && next?.unit !== unit
    ? `The unit ends here. The story’s next paper is “${title}”.`
    : `Not finished: the next paper is “${title}”.`;
}

function desksOf(own: readonly Taken[], evidence: Evidence): DeskPaper[] {
  return own.flatMap(({ decision }, at) => {
    const paper = evidence.documents[decision.paper];
    return paper === undefined
      ? []
      : [{ row: at + 1, title: plainText(paper.title).replace(/\.$/, ''), standing: paper.standing }];
  });
}

/** The decisions that the run made itself; history made those before the unit it began at. */
function ownOf({ taken }: Trace, { run }: HandIn, units: readonly UnitId[]): readonly Taken[] {
  const start = run.from === undefined ? 0 : units.indexOf(run.from);
  return taken.filter(({ decision }) => units.indexOf(decision.unit) >= start);
}

/**
 * @returns null for a run that has not decided anything yet.
 * @throws StoryFault where the story itself fails.
 */
export function reportOf(handIn: HandIn, sources: ReportSources): Report | null {
  const { source, evidence, ways, lessons, book } = sources;
  const { meta } = source;
  const trace = traceRun(source, evidence, ways, handIn.run);
  const own = ownOf(trace, handIn, meta.units);
  const last = own.at(-1);
  if (last === undefined) return null;
  const { from } = handIn.run;
  const run = decisionsOf({ ...handIn.run, choices: own.map(({ option }) => option.id) }, meta);
  const isOneUnit = from !== undefined && own.every(({ decision }) => decision.unit === from);
  const unit = isOneUnit ? from : null;
  const lesson = lessons.units.find(({ id }) => id === (unit ?? last.decision.unit));
  const pair = lesson?.papers.map(({ document }) => document) ?? [];
  const turns = turnsIn(run.choices, evidence);
  const told =
    turns.length > TOLD ? turns.filter((turn) => turn === turns[0] || turn === turns.at(-1)) : turns;
  const before = trace.taken.length - own.length;
  const title = lessons.units.find(({ id }) => id === from)?.title ?? from;
  return {
    name: plainText(nameRun(run.choices, evidence)),
    distance: capital(sayDistance(run.choices, evidence)),
    began:
      from === undefined || from === meta.units[0]
        ? null
        : `Begun at unit ${from}, “${title}”: the ${before} papers before it went as in history.`,
    rows: own.map((taken) => rowOf(taken, handIn.predictions)),
    hasPredictions: own.some(({ decision }) => handIn.predictions.some((id) => pointOf(id) === decision.id)),
    turns: told,
    between: turns.filter((turn) => !told.includes(turn)).map(({ name }) => name),
    desk: desksOf(own, evidence),
    real: named(
      bearingOn(told, own, evidence)
        .filter((id) => !pair.includes(id))
        .slice(0, REAL_PAPERS),
      evidence,
    ),
    pair: named(pair, evidence),
    ending: endingOf(trace.path.end, handIn.kind === 'unit' ? unit : null, evidence),
    question: (unit === null ? null : lesson?.question) ?? (turns.length === 0 ? OF_HISTORY : OF_A_TURN),
    exit: lesson?.stop.map(({ text }) => plainText(text)) ?? [],
    classCode: writeClassCode({ ...handIn, run }, book),
    runCode: encodeRun(run, meta),
    notice: trace.waits
      ? 'The story has changed since this run was played. It is reported as far as it goes.'
      : null,
  };
}
