/**
 * Reads `story/teaching`: what a teacher needs beside the story, checked by schema and against the story's own ids.
 * Build time only. Nothing of it is in the players' build but what lesson mode asks for by name: never an answer note.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import type { GuideNotes } from '../classroom/guide/types.ts';
import type { Lessons } from '../classroom/lessonTypes.ts';
import { plainText } from '../reader/typeset.ts';
import type { Fault, RawEvidence } from './evidence.ts';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const words = (what: string): number => what.split(/\s+/).filter(Boolean).length;

/** The families of question: predict, what was not known, what was at stake, another seat, structure … */
const family = v.picklist(['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'P8', 'P9', 'P10', 'P11', 'P12']);
const prompt = v.strictObject({ family, minutes: v.number(), text });

const tagSchema = v.strictObject({
  id: text,
  kind: v.picklist(['thinking', 'course']),
  name: text,
  framework: text,
  edition: text,
});

/** Two short papers in tension: a paraphrase of 80 to 120 words, with a headnote that says what it is. */
const paperSchema = v.strictObject({
  document: text,
  headnote: text,
  text: v.pipe(
    text,
    v.check((what) => words(what) >= 80 && words(what) <= 120, 'a paper has 80 to 120 words'),
  ),
});

const unitSchema = v.strictObject({
  id: text,
  title: text,
  question: text,
  /** What some readers may want to be told before the act begins. */
  content: text,
  papers: v.pipe(v.array(paperSchema), v.length(2)),
  /** For the end of the lesson, coming back to the two papers. */
  stop: v.pipe(v.array(prompt), v.length(2)),
});

const noteSchema = v.strictObject({
  decision: text,
  before: prompt,
  after: v.pipe(v.array(prompt), v.length(2)),
  /** What the evidence supports. */
  supports: text,
  /** What readers commonly get wrong, each with its mending. */
  errors: v.pipe(v.array(text), v.minLength(1)),
  /** Answer notes at three levels. */
  answers: v.strictObject({ begins: text, secure: text, strong: text }),
  tags: v.pipe(v.array(text), v.minLength(2)),
});

export interface Teaching {
  readonly units: readonly v.InferOutput<typeof unitSchema>[];
  readonly notes: readonly v.InferOutput<typeof noteSchema>[];
  readonly tags: readonly v.InferOutput<typeof tagSchema>[];
}

function readList<T>(
  file: string,
  schema: v.GenericSchema<unknown, T>,
  faults: Fault[],
  name: 'id' | 'decision',
): T[] {
  if (!existsSync(file)) return [];
  let list: unknown;
  try {
    // Quotes are typed straight and set typographic, as in the story; once here, for every page that prints the notes.
    list = parse(readFileSync(file, 'utf8'), (_key, value: unknown) =>
      typeof value === 'string' ? plainText(value) : value,
    );
  } catch (error) {
    faults.push({ file, line: 1, text: String(error).split('\n')[0] ?? 'cannot be read' });
    return [];
  }
  return (Array.isArray(list) ? list : []).flatMap((entry: unknown): T[] => {
    const checked = v.safeParse(schema, entry);
    if (checked.success) return [checked.output];
    const who = typeof entry === 'object' && entry !== null && name in entry ? Object.values(entry)[0] : '?';
    const says = checked.issues.map((issue) => `${v.getDotPath(issue) ?? ''} ${issue.message}`.trim());
    faults.push({ file, line: 1, text: `teaching "${String(who)}": ${says.join('; ')}` });
    return [];
  });
}

/** Read the notes below `root` (`story/teaching`). Faults are returned, not thrown. */
export function loadTeaching(root: string): { teaching: Teaching; faults: Fault[] } {
  const faults: Fault[] = [];
  const folder = path.join(root, 'decisions');
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.yaml')) : [];
  const teaching: Teaching = {
    tags: readList(path.join(root, 'tags.yaml'), tagSchema, faults, 'id'),
    units: readList(path.join(root, 'units.yaml'), unitSchema, faults, 'id'),
    notes: files
      .toSorted()
      .flatMap((name) => readList(path.join(folder, name), noteSchema, faults, 'decision')),
  };
  return { teaching, faults };
}

/** Faults of the notes against the story: a unit or a decision without its notes, an unknown paper or tag. */
export function checkTeaching(teaching: Teaching, evidence: RawEvidence, units: readonly string[]): Fault[] {
  const faults: Fault[] = [];
  const say = (what: string): number => faults.push({ file: 'story/teaching', line: 1, text: what });
  const papers = new Set(evidence.document.map(({ id }) => id));
  const tags = new Set(teaching.tags.map(({ id }) => id));
  for (const unit of units)
    if (teaching.units.filter(({ id }) => id === unit).length !== 1)
      say(`unit "${unit}" needs exactly one entry in units.yaml`);
  for (const { id, papers: pair } of teaching.units)
    for (const { document } of pair)
      if (!papers.has(document)) say(`unit "${id}": unknown document "${document}"`);
  for (const { id } of evidence.decision)
    if (teaching.notes.filter(({ decision }) => decision === id).length !== 1)
      say(`decision "${id}" needs exactly one teaching note`);
  const decisions = new Set(evidence.decision.map(({ id }) => id));
  for (const { decision, tags: own } of teaching.notes) {
    if (!decisions.has(decision)) say(`a teaching note for an unknown decision "${decision}"`);
    for (const tag of own) if (!tags.has(tag)) say(`teaching note "${decision}": unknown tag "${tag}"`);
  }
  return faults;
}

/** What pupils may see of the notes. */
export const lessonsOf = ({ units, notes }: Teaching): Lessons => ({
  units,
  prompts: Object.fromEntries(notes.map(({ decision, before, after }) => [decision, { before, after }])),
});

/** The rest of them: the answer notes and the tags. */
export const guideOf = ({ notes, tags }: Teaching): GuideNotes => ({
  notes: notes.map(({ decision, supports, errors, answers, tags: own }) => ({
    decision,
    supports,
    errors,
    answers,
    tags: own,
  })),
  tags,
});
