/**
 * A stretch is what lies between two choices: Ink's lines laid out as beats.
 * Pure: lines and what came before in, beats and what comes after out. Must not know: inkjs, or a run.
 */

import { guestId, hashText } from '../run/guest.ts';
import type { ChoiceId, UnitId } from '../run/run.ts';
import { pointOf } from '../run/run.ts';
import type { Beat, ChoicePoint, Line } from './beat.ts';
import { type Cue, cueValue, decodeTags } from './cues.ts';
import type { RawChoice, RawLine } from './engine.ts';
import { foldCues } from './fold.ts';
import type { Scene } from './scene.ts';
import type { StoryMeta } from './source.ts';

/** What is carried from one stretch to the next. */
export interface Carried {
  readonly scene: Scene;
  readonly unit: UnitId | null;
  /** A hash of every word so far; names a guest's choices. */
  readonly read: number;
}

interface Page {
  readonly lines: Line[];
  scene: Scene;
  unit: UnitId | null;
  decision: string | null;
  paper: string | null;
  outcome: string | null;
  ending: string | null;
  content: string | null;
}

const opensPage = (cues: readonly Cue[]): boolean =>
  cues.some(({ key }) => key === 'break' || key === 'decision' || key === 'outcome' || key === 'ending');

/** `Gromyko: text` is speech where Gromyko is in the register; anything else before a colon is prose. */
function splitSpeaker(text: string, speakers: Readonly<Record<string, string>>): [string | null, string] {
  const found = /^([^:<>]{1,40}):\s+(.*)$/s.exec(text);
  const name = found?.[1];
  if (name === undefined || !Object.hasOwn(speakers, name)) return [null, text];
  return [speakers[name] ?? null, found?.[2] ?? ''];
}

function toLine(text: string, cues: readonly Cue[], meta: StoryMeta, inRecord: boolean): Line {
  const [speaker, said] = meta.guest ? [null, text] : splitSpeaker(text, meta.speakers);
  const standing = cues.find((cue) => cue.key === 'standing');
  return {
    speaker,
    text: said,
    standing: standing?.key === 'standing' ? standing.standing : inRecord ? 'documented' : 'invented',
    facts: cues.flatMap((cue) => (cue.key === 'fact' ? [cue.value] : [])),
    sounds: cues.flatMap((cue) => (cue.key === 'sound' ? [cue.value] : [])),
  };
}

/** A record knot's lines; and where its fold comes, as an index into them. */
export function layOutRecord(raw: readonly RawLine[], meta: StoryMeta): { lines: Line[]; fold: number } {
  const lines: Line[] = [];
  let fold = -1;
  for (const { text, tags } of raw) {
    if (text === '') continue;
    const cues = decodeTags(tags);
    if (fold < 0 && cues.some(({ key }) => key === 'break')) fold = lines.length;
    lines.push(toLine(text, cues, meta, true));
  }
  return { lines, fold: fold < 0 ? lines.length : fold };
}

function layOutPages(
  raw: readonly RawLine[],
  carried: Carried,
  meta: StoryMeta,
): { pages: Page[]; after: Carried } {
  const pages: Page[] = [];
  let { scene, unit, read } = carried;
  let waiting: Cue[] = [];
  for (const { text, tags } of raw) {
    // A guest's tags are none of ours.
    const cues = [...waiting, ...(meta.guest ? [] : decodeTags(tags))];
    if (text === '') {
      waiting = cues;
      continue;
    }
    waiting = [];
    read = hashText(text, read);
    unit = cueValue(cues, 'unit') ?? unit;
    scene = foldCues(scene, cues);
    let page = pages.at(-1);
    // A page is in one place; another state of the same place is still the same place.
    const isElsewhere = page !== undefined && page.scene.place?.id !== scene.place?.id;
    if (page === undefined || isElsewhere || opensPage(cues)) {
      page = {
        lines: [],
        scene,
        unit,
        decision: null,
        paper: null,
        outcome: cueValue(cues, 'outcome'),
        ending: cueValue(cues, 'ending'),
        content: null,
      };
      pages.push(page);
    }
    page.scene = scene;
    page.unit = unit;
    page.decision = cueValue(cues, 'decision') ?? page.decision;
    page.paper = cueValue(cues, 'paper') ?? page.paper;
    page.content = cueValue(cues, 'content') ?? page.content;
    page.lines.push(toLine(text, cues, meta, false));
  }
  return { pages, after: { scene, unit, read } };
}

function toChoicePoint(
  choices: readonly RawChoice[],
  page: Page,
  read: number,
  meta: StoryMeta,
): ChoicePoint | null {
  if (choices.length === 0) return null;
  const options = choices.map((choice) => ({
    id: meta.guest
      ? guestId(choice.index, read)
      : (cueValue(decodeTags(choice.tags), 'id') ?? guestId(choice.index, read)),
    text: choice.text,
  }));
  const point = pointOf(options[0]?.id ?? '');
  const kind =
    page.decision !== null ? 'decision' : meta.points[point]?.kind === 'witness' ? 'witness' : 'plain';
  return { kind, id: kind === 'plain' ? '' : (page.decision ?? point), options, paper: page.paper };
}

const isNote = (line: Line): boolean => line.standing === 'documented' && line.facts.length > 0;

/** After a witness choice, the documented lines of the page are the margin note; the rest is the story. */
function splitNote(lines: readonly Line[], isAnswer: boolean): [Line[], Line[]] {
  if (!isAnswer) return [[...lines], []];
  return [lines.filter((line) => !isNote(line)), lines.filter(isNote)];
}

/**
 * Lay out a stretch.
 * @param answers the choice that led here, or null at the start.
 * @returns at least one beat, even where Ink said nothing.
 */
export function layOutStretch(
  raw: readonly RawLine[],
  choices: readonly RawChoice[],
  answers: ChoiceId | null,
  carried: Carried,
  meta: StoryMeta,
): { beats: Beat[]; after: Carried } {
  const { pages, after } = layOutPages(raw, carried, meta);
  if (pages.length === 0)
    pages.push({
      lines: [],
      scene: after.scene,
      unit: after.unit,
      decision: null,
      paper: null,
      outcome: null,
      ending: null,
      content: null,
    });
  const answersWitness = answers !== null && meta.points[pointOf(answers)]?.kind === 'witness';
  const beats = pages.map((page, n): Beat => {
    const isLast = n === pages.length - 1;
    const choice = isLast ? toChoicePoint(choices, page, after.read, meta) : null;
    const [lines, note] = splitNote(page.lines, n === 0 && answersWitness);
    return {
      kind: choice !== null ? 'deciding' : page.outcome !== null ? 'outcome' : isLast ? 'ending' : 'reading',
      lines,
      note,
      scene: page.scene,
      unit: page.unit,
      choice,
      answers: n === 0 ? answers : null,
      outcome: page.outcome !== null && answers !== null ? { decision: page.outcome, option: answers } : null,
      ending: page.ending,
      content: page.content,
    };
  });
  return { beats, after };
}
