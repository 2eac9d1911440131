/**
 * Puts a story and its evidence together: what a session needs to play, and what the page needs to answer.
 * Build time only; pure but for the files it is handed.
 */
import type { Evidence, OptionEvidence, Readings } from '../evidence/types.ts';
import type { ChoiceId, UnitId } from '../run/run.ts';
import { InkPlayer } from '../story/ink.ts';
import { Session } from '../story/session.ts';
import type { CompiledStory, PointMeta, StoryMeta, StorySource } from '../story/source.ts';
import { layOutRecord } from '../story/stretch.ts';
import type { RawEvidence } from './evidence.ts';

/** In the order of reading. */
export const UNITS = ['1', '2', '3', '4a', '4b', '5a', '5b', '6'] as const;

/** `story/ids.json`: append-only. */
export interface Register {
  readonly ids: Readonly<Record<ChoiceId, number>>;
  readonly renamed: Readonly<Record<ChoiceId, ChoiceId>>;
  readonly retired: readonly ChoiceId[];
  /** Every decision ever shipped and its unit, in the order of their places in a class code; only ever added to. */
  readonly classroom: Readonly<Record<string, UnitId>>;
}

/** The last word of a name stands before the colon, unless the register says otherwise. */
function speakersOf(evidence: RawEvidence): Record<string, string> {
  const speaking = evidence.person.filter(({ speaks }) => speaks);
  return Object.fromEntries(
    speaking.map(({ id, name, says_as }) => [says_as ?? name.split(' ').at(-1) ?? name, id]),
  );
}

/**
 * What must be known to play.
 * @param defaults each witness choice's `# default` option, read from the Ink.
 */
export function storyMeta(
  evidence: RawEvidence,
  register: Register,
  defaults: Readonly<Record<string, ChoiceId>>,
): StoryMeta {
  const points: Record<string, PointMeta> = {};
  for (const { id, unit, historical } of evidence.decision)
    points[id] = { kind: 'decision', unit, standsIn: historical };
  for (const { id, unit } of evidence.witness)
    points[id] = { kind: 'witness', unit, standsIn: defaults[id] ?? null };
  return {
    name: 'empty-chair',
    guest: false,
    units: UNITS,
    speakers: speakersOf(evidence),
    points,
    register: register.ids,
    renamed: register.renamed,
    classroom: Object.entries(register.classroom),
  };
}

/** A story by somebody else has no register and no evidence. */
export function guestMeta(name: string): StoryMeta {
  return { name, guest: true, units: [], speakers: {}, points: {}, register: {}, renamed: {}, classroom: [] };
}

/** The run in which every decision takes its historical option and every witness choice its default. */
export function playHistory(source: StorySource): ChoiceId[] {
  const session = new Session(source);
  for (let choice = session.nextChoice; choice !== null; choice = session.nextChoice) {
    const id = source.meta.points[choice.id]?.standsIn ?? choice.options[0]?.id;
    if (id === undefined) break;
    session.choose(id);
  }
  return [...session.choices];
}

/** The first line of each outcome on history's run, by decision. */
function headlines(source: StorySource, history: readonly ChoiceId[]): Record<string, string> {
  const session = new Session(source);
  const says: Record<string, string> = {};
  for (const id of history) {
    session.choose(id);
    for (const { outcome, lines } of session.stretch)
      if (outcome !== null) says[outcome.decision] = lines[0]?.text ?? '';
  }
  return says;
}

const byId = <T extends { readonly id: string }>(list: readonly T[]): Record<string, T> =>
  Object.fromEntries(list.map((one) => [one.id, one]));

/** Those that are named at all. */
const onlyNamed = (states: Readonly<Record<string, string | undefined>>): Partial<Readings> =>
  Object.fromEntries(Object.entries(states).filter(([, state]) => state !== undefined));

/** Everything the page shows as evidence: the YAML, with each record played once from its knot. */
export function assembleEvidence(raw: RawEvidence, source: StorySource & CompiledStory): Evidence {
  const history = playHistory(source);
  const says = headlines(source, history);
  const decisions = raw.decision.map(({ met_when: _met, record, ...decision }) => {
    const ink = new InkPlayer(source.compiled);
    let lines = layOutRecord([], source.meta);
    if (ink.hasKnot(record)) {
      ink.goTo(record);
      lines = layOutRecord(ink.pull(), source.meta);
    }
    const options = decision.options.map(
      ({ vera: _vera, leaves: _leaves, stays: _stays, instruments, where, ...option }): OptionEvidence => ({
        ...option,
        instruments: onlyNamed(instruments),
        ...(where === undefined ? {} : { where: onlyNamed(where) }),
      }),
    );
    return {
      ...decision,
      options,
      history_says: says[decision.id] ?? '',
      record: lines.lines,
      fold: lines.fold,
    };
  });
  const facts = raw.fact.map(({ verified_in: _where, note, ...fact }) => (note ? { ...fact, note } : fact));
  const people = raw.person.map(({ also, says_as, dates, ...person }) => ({
    ...person,
    ...(also ? { also } : {}),
    ...(says_as ? { says_as } : {}),
    ...(dates ? { dates } : {}),
  }));
  return {
    facts: byId(facts),
    decisions,
    witness: raw.witness.map(({ id, unit }) => ({ id, unit })),
    documents: byId(raw.document),
    people: byId(people),
    glossary: raw.term.map(({ also, ...term }) => (also ? { ...term, also } : term)),
    places: byId(raw.place),
    maps: byId(raw.map),
    sounds: byId(raw.sound),
    endings: byId(raw.ending),
    instruments: raw.instruments,
    history,
  };
}
