/**
 * Records the opening: plays the story from its beginning, every way through the first choices, and gathers the evidence
 * that those pages show. Must not know: the page's markup, or Vite. Build time only.
 */
import { findNames, indexNames } from '../evidence/names.ts';
import type { Evidence } from '../evidence/types.ts';
import type { Engine } from '../story/engine.ts';
import { type Opening, openingSource } from '../story/opening.ts';
import type { RecordedStretch, Recording } from '../story/recorded.ts';
import { Session } from '../story/session.ts';
import type { StorySource } from '../story/source.ts';

/** Choices deep: Vera's own, and the first paper. */
const DEPTH = 2;

/** Every way through the first choices. Stretches that say and lead to the same are one. */
export function recordOpening(source: StorySource, depth = DEPTH): Recording {
  const recording: RecordedStretch[] = [];
  const known = new Map<string, number>();
  const record = (engine: Engine, left: number): number => {
    const lines = engine.pull();
    const choices = engine.choices();
    const at = engine.snapshot();
    const next = choices.map(({ index }) => {
      if (left === 0) return -1;
      engine.restore(at);
      engine.choose(index);
      return record(engine, left - 1);
    });
    const stretch = { lines, choices, next };
    const key = JSON.stringify(stretch);
    const place = known.get(key) ?? recording.push(stretch) - 1;
    known.set(key, place);
    return place;
  };
  const first = record(source.engine(), depth);
  // A player begins at the first entry; the first stretch was the last to be finished.
  const moved = (place: number): number => (place < 0 ? place : place === first ? 0 : place + 1);
  return [recording[first], ...recording.filter((_, n) => n !== first)].flatMap((stretch) =>
    stretch === undefined ? [] : [{ ...stretch, next: stretch.next.map(moved) }],
  );
}

const only = <T>(all: Readonly<Record<string, T>>, ids: ReadonlySet<string>): Record<string, T> =>
  Object.fromEntries(Object.entries(all).filter(([id]) => ids.has(id)));

/** The pages of a recording, each once: as a session lays them out. */
function pagesOf(source: StorySource): Session['stretch'][number][] {
  const session = new Session(source);
  const seen: Session['stretch'][number][] = [];
  const go = (): void => {
    seen.push(...session.stretch);
    const count = session.choices.length;
    for (const id of session.offered) {
      if (!session.knows(id)) continue;
      session.choose(id);
      go();
      session.rewindTo(count);
    }
  };
  go();
  return seen;
}

/** @param source the recorded opening. */
export function openingEvidence(source: StorySource, evidence: Evidence): Evidence {
  const pages = pagesOf(source);
  const lines = pages.flatMap((page) => [...page.lines, ...page.note]);
  const papers = new Set(pages.flatMap(({ choice }) => (choice?.paper ? [choice.paper] : [])));
  const places = new Set(pages.flatMap(({ scene }) => (scene.place === null ? [] : [scene.place.id])));
  const people = new Set([
    ...pages.flatMap(({ scene }) => scene.cast.map(({ id }) => id)),
    ...lines.flatMap(({ speaker }) => (speaker === null ? [] : [speaker])),
  ]);
  const terms = new Set<string>();
  const index = indexNames(evidence);
  for (const { text } of lines)
    for (const { named } of findNames(text.replaceAll("'", '’'), index, new Set()))
      if (named !== null) (named.kind === 'person' ? people : terms).add(named.id);
  return {
    // What a source says is asked for by a press, and comes with the story.
    facts: {},
    decisions: [],
    witness: [],
    documents: only(evidence.documents, papers),
    people: only(evidence.people, people),
    glossary: evidence.glossary.filter(({ term }) => terms.has(term)),
    places: only(evidence.places, places),
    maps: {},
    sounds: evidence.sounds,
    endings: {},
    instruments: evidence.instruments,
    history: [],
  };
}

export function openingOf(source: StorySource, evidence: Evidence): Opening {
  const { meta } = source;
  const recording = recordOpening(source);
  const opening: Opening = { meta, recording, evidence };
  return { ...opening, evidence: openingEvidence(openingSource(opening), evidence) };
}
