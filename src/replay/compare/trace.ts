/**
 * What one run left behind when it is played through once: its decisions with what followed, the maps it saw, its endings.
 * Must not know: the other run, or the page.
 */
import type { Decision, Evidence, OptionEvidence, Readings } from '../../evidence/types.ts';
import type { ChoiceId, Run } from '../../run/run.ts';
import type { Beat, Line } from '../../story/beat.ts';
import { readInstruments } from '../../story/ledger.ts';
import { playRun } from '../../story/play.ts';
import type { StorySource } from '../../story/source.ts';
import { follow, type Path, type Ways } from '../ways.ts';
import { endOf, isWithin, type Moment, notBefore } from './when.ts';

/** One decision as this run took it. */
export interface Taken extends Moment {
  readonly decision: Decision;
  readonly option: OptionEvidence;
  /** The line on the paper, as it was underlined. */
  readonly words: string;
  /** "Your timeline": what followed. */
  readonly lines: readonly Line[];
  /** An earlier decision had already left history's line. */
  readonly hasParted: boolean;
  readonly isHistorical: boolean;
  /** How many choices had been made before it: where to go back to. */
  readonly choices: number;
  /** What the instruments show after it. */
  readonly readings: Readings;
}

/** A map this run saw, from that moment on. */
export interface Seen extends Moment {
  readonly map: string;
  /** How many decisions had been taken: 0 for what every run sees before the first. */
  readonly after: number;
}

/** A choice of Vera's own that this run made; one that was only passed by with its default is none. */
export interface Answer {
  readonly id: ChoiceId;
  readonly words: string;
}

export interface Trace {
  readonly run: Run;
  /** Every choice played, defaults included. */
  readonly choices: readonly ChoiceId[];
  readonly path: Path;
  readonly taken: readonly Taken[];
  readonly maps: readonly Seen[];
  readonly answers: readonly Answer[];
  /** Endings whose page was reached, by id: the world's, then Vera's. */
  readonly endings: readonly string[];
  /** The story has changed since: this run waits at a decision for an answer, and is traced up to it. */
  readonly waits: boolean;
}

/** When an option showed what it did: the date of its outcome's page, or the decision's own. */
const shownAt = (beat: Beat | undefined, decision: Decision): Moment =>
  endOf(beat?.scene.date ?? decision.date);

function takenOf(
  path: Path,
  choices: readonly ChoiceId[],
  beats: readonly Beat[],
  evidence: Evidence,
): Taken[] {
  const decisions = new Map(evidence.decisions.map((decision) => [decision.id, decision]));
  const papers = new Map(
    beats.flatMap(({ choice }) => (choice?.options ?? []).map(({ id, text }) => [id, text])),
  );
  const taken: Taken[] = [];
  for (const step of path.steps) {
    const decision = decisions.get(step.decision);
    const option = decision?.options.find(({ id }) => id === step.option);
    if (decision === undefined || option === undefined) continue;
    const at = choices.indexOf(option.id);
    const last = taken.at(-1) ?? null;
    const answer = beats.find(({ outcome }) => outcome?.option === option.id);
    taken.push({
      ...notBefore(shownAt(answer, decision), last),
      decision,
      option,
      words: papers.get(option.id) ?? option.line,
      lines: answer?.lines ?? [],
      hasParted: last !== null && (last.hasParted || !last.isHistorical),
      isHistorical: decision.historical === option.id,
      choices: at,
      readings: readInstruments(evidence.instruments, evidence.decisions, choices.slice(0, at + 1)),
    });
  }
  return taken;
}

function answersOf(
  choices: readonly ChoiceId[],
  beats: readonly Beat[],
  passed: readonly string[],
): Answer[] {
  return beats.flatMap(({ choice }) => {
    if (choice === null || choice.kind !== 'witness' || passed.includes(choice.id)) return [];
    return choice.options
      .filter(({ id }) => choices.includes(id))
      .map(({ id, text }) => ({ id, words: text }));
  });
}

/** A map's own date, or its page's where that says more of the same time. */
function dateOf(map: string, page: string | null, evidence: Evidence): Moment {
  const date = evidence.maps[map]?.date ?? page ?? '';
  return endOf(page !== null && isWithin(page, date) ? page : date);
}

/**
 * The maps a run saw, oldest first, each once as long as it lies there, and none before the decision that led to it.
 * Told from the frame, years later, or at an ending, a map may look back: then it is passed over.
 */
function mapsOf(beats: readonly Beat[], taken: readonly Taken[], evidence: Evidence): Seen[] {
  const lastDay = taken.at(-1)?.day ?? '';
  const found: Seen[] = [];
  let after = 0;
  const see = (map: string | null, page: string | null, mayLookBack: boolean): void => {
    const last = found.at(-1) ?? null;
    if (map === null || last?.map === map) return;
    const moment = dateOf(map, page, evidence);
    if (mayLookBack && last !== null && moment.day < last.day) return;
    found.push({ map, after, ...notBefore(notBefore(moment, last), taken[after - 1] ?? null) });
  };
  for (const { answers, outcome, scene, ending } of beats) {
    const at = taken.findIndex(({ option }) => option.id === (outcome?.option ?? answers));
    if (at >= 0) after = at + 1;
    see(scene.map, scene.date, ending !== null || (scene.date ?? '') > lastDay);
    const leaf = outcome === null ? undefined : taken[at]?.option.leaf;
    if (leaf !== undefined && 'map' in leaf) see(leaf.map, scene.date, false);
  }
  return found;
}

/**
 * Play a run once, to where its choices lead.
 * @throws StoryFault where the story itself fails.
 */
export function traceRun(source: StorySource, evidence: Evidence, ways: Ways, run: Run): Trace {
  const { session, stopped, unanswered } = playRun(source, run);
  session.turnTo(Number.MAX_SAFE_INTEGER);
  const beats = session.readSoFar;
  const choices = [...session.choices];
  const path = follow(ways, choices);
  const taken = takenOf(path, choices, beats, evidence);
  return {
    run,
    choices,
    path,
    taken,
    maps: mapsOf(beats, taken, evidence),
    answers: answersOf(choices, beats, unanswered),
    endings: beats.flatMap(({ ending }) => (ending === null ? [] : [ending])),
    waits: stopped !== null,
  };
}
