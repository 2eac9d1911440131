/**
 * The story check: every rule of the house that Ink's own compiler does not know. Pure; finds, and mends nothing.
 */
import type { Decision } from '../evidence/types.ts';
import { decodeTag } from '../story/cues.ts';
import type { Register } from './assemble.ts';
import type { Fault, RawEvidence } from './evidence.ts';
import { actOf, type Scan, unreachable } from './scan.ts';

/** What the pictures and sounds on disk offer; null where a check of them is not wanted (a fixture). */
export interface Assets {
  readonly places: readonly string[];
  /** `gromyko.dry` */
  readonly moods: readonly string[];
  readonly music: readonly string[];
  readonly ambience: readonly string[];
}

export interface CheckInput {
  readonly scan: Scan;
  readonly evidence: RawEvidence;
  readonly register: Register;
  readonly assets: Assets | null;
}

const MAX_WORDS = 70;
const START = { file: 'story/evidence', line: 1 };

function checkIds({ evidence }: CheckInput): Fault[] {
  const kinds = [
    'fact',
    'decision',
    'witness',
    'document',
    'person',
    'place',
    'map',
    'sound',
    'ending',
  ] as const;
  return kinds.flatMap((kind) => {
    const seen = new Set<string>();
    return evidence[kind].flatMap(({ id }): Fault[] => {
      if (seen.has(id)) return [{ ...START, text: `${kind} "${id}" stands twice` }];
      seen.add(id);
      return [];
    });
  });
}

function checkTags({ scan, evidence, assets }: CheckInput): Fault[] {
  const known = {
    place: new Map(evidence.place.map((place) => [place.id, place])),
    person: new Set(evidence.person.map(({ id }) => id)),
    map: new Set(evidence.map.map(({ id }) => id)),
    sound: new Set(evidence.sound.map(({ id }) => id)),
    fact: new Set(evidence.fact.map(({ id }) => id)),
    paper: new Set(evidence.document.map(({ id }) => id)),
    decision: new Set(evidence.decision.map(({ id }) => id)),
    ending: new Set(evidence.ending.map(({ id }) => id)),
  };
  return scan.tags.flatMap(({ file, line, tag }): Fault[] => {
    const cue = decodeTag(tag);
    const says = (text: string): Fault[] => [{ file, line, text }];
    if ('fault' in cue) return says(cue.fault);
    switch (cue.key) {
      case 'place': {
        const place = known.place.get(cue.place.id);
        if (place === undefined || (assets && !assets.places.includes(cue.place.id)))
          return says(`unknown place "${cue.place.id}"`);
        return cue.place.state === null || cue.place.state in place.states
          ? []
          : says(`place "${place.id}" has no state "${cue.place.state}"`);
      }
      case 'cast':
        return cue.cast.flatMap(({ id, mood }) => {
          if (!known.person.has(id)) return says(`unknown person "${id}"`);
          const face = id === 'vera' ? `vera_1956.${mood}` : `${id}.${mood}`;
          return assets && !assets.moods.includes(face) ? says(`no picture of "${id}" as "${mood}"`) : [];
        });
      case 'map':
        return cue.value === null || known.map.has(cue.value) ? [] : says(`unknown map "${cue.value}"`);
      case 'music':
        return cue.value === null || !assets || assets.music.includes(cue.value)
          ? []
          : says(`unknown cue "${cue.value}"`);
      case 'sound':
        return known.sound.has(cue.value) ? [] : says(`unknown sound "${cue.value}"`);
      case 'fact':
        return known.fact.has(cue.value) ? [] : says(`unknown fact "${cue.value}"`);
      case 'paper':
        return known.paper.has(cue.value) ? [] : says(`unknown document "${cue.value}"`);
      case 'decision':
      case 'outcome':
        return known.decision.has(cue.value) ? [] : says(`unknown decision "${cue.value}"`);
      case 'ending':
        return known.ending.has(cue.value) ? [] : says(`unknown ending "${cue.value}"`);
      default:
        return [];
    }
  });
}

/** A line that opens a unit or an ending names its music there, and every place has a sound of its own. */
function checkHeard({ scan, evidence, assets }: CheckInput): Fault[] {
  const lines = new Map<string, typeof scan.tags>();
  for (const tag of scan.tags) {
    const at = `${tag.file}:${tag.line}`;
    lines.set(at, [...(lines.get(at) ?? []), tag]);
  }
  const silent = [...lines.values()].flatMap((tags): Fault[] => {
    const cues = tags.map(({ tag }) => decodeTag(tag));
    if (cues.some((cue) => 'key' in cue && cue.key === 'music' && cue.value !== null)) return [];
    return cues.flatMap((cue, n): Fault[] => {
      const at = tags[n];
      if (at === undefined || !('key' in cue) || (cue.key !== 'unit' && cue.key !== 'ending')) return [];
      return [{ file: at.file, line: at.line, text: `${cue.key} "${cue.value}" opens without music` }];
    });
  });
  if (assets === null) return silent;
  const still = evidence.place.filter(({ ambience }) => !assets.ambience.includes(ambience));
  return [
    ...silent,
    ...still.map(({ id, ambience }) => ({ ...START, text: `place "${id}": unknown ambience "${ambience}"` })),
  ];
}

function checkChoices({ scan, evidence, register }: CheckInput): Fault[] {
  const options = new Set(evidence.decision.flatMap(({ options: list }) => list.map(({ id }) => id)));
  const witness = new Set(evidence.witness.map(({ id }) => id));
  const seen = new Set<string>();
  const faults = scan.choices.flatMap(({ file, line, id }): Fault[] => {
    const says = (text: string): Fault[] => [{ file, line, text }];
    if (id === null) return says('a choice without an id');
    if (seen.has(id)) return says(`choice "${id}" stands twice`);
    seen.add(id);
    const point = id.slice(0, id.lastIndexOf('.'));
    if (!options.has(id) && !witness.has(point))
      return says(`choice "${id}" belongs to no decision or witness entry`);
    if (register.ids[id] === undefined)
      return says(`choice "${id}" is not in story/ids.json: run npm run story -- --register`);
    if (options.has(id) && register.classroom[point] === undefined)
      return says(`decision "${point}" has no place in class codes: run npm run story -- --register`);
    return [];
  });
  for (const { id } of evidence.witness) {
    const own = scan.choices.filter((choice) => choice.id?.startsWith(`${id}.`));
    if (own.length === 0) faults.push({ ...START, text: `witness choice "${id}" is nowhere in the story` });
    else if (own.filter(({ isDefault }) => isDefault).length !== 1)
      faults.push({ ...START, text: `witness choice "${id}" needs exactly one default` });
  }
  for (const id of options)
    if (!seen.has(id)) faults.push({ ...START, text: `option "${id}" is nowhere in the story` });
  return faults;
}

/** Rules of an entry itself: one historical option, a weak link for every counterfactual, facts that exist. */
function checkEvidence({ evidence, scan }: CheckInput): Fault[] {
  const facts = new Set(evidence.fact.map(({ id }) => id));
  const papers = new Set(evidence.document.map(({ id }) => id));
  const places = new Map(evidence.place.map((place) => [place.id, place]));
  const maps = new Set(evidence.map.map(({ id }) => id));
  const faults: Fault[] = [];
  const say = (text: string): number => faults.push({ ...START, text });
  const cite = (who: string, cited: readonly string[]): void => {
    for (const id of cited) if (!facts.has(id)) say(`${who} cites an unknown fact "${id}"`);
  };
  for (const decision of evidence.decision) {
    const who = `decision "${decision.id}"`;
    if (decision.historical !== null && !decision.options.some(({ id }) => id === decision.historical))
      say(`${who}: its historical option is none of its options`);
    if (!papers.has(decision.paper)) say(`${who}: unknown document "${decision.paper}"`);
    if (!scan.knots.has(decision.record)) say(`${who}: there is no knot "${decision.record}"`);
    cite(who, decision.same_on_every_leaf);
    for (const option of decision.options) {
      const isReal = option.id === decision.historical;
      if (isReal !== (option.grade === 'documented'))
        say(`option "${option.id}": only what happened is graded documented`);
      if (!isReal && option.weakest_link === null) say(`option "${option.id}" names no weakest link`);
      if ('place' in option.leaf) {
        const place = places.get(option.leaf.place);
        if (place === undefined) say(`option "${option.id}": unknown place "${option.leaf.place}"`);
        else if (option.leaf.state !== null && !(option.leaf.state in place.states))
          say(`option "${option.id}": place "${place.id}" has no state "${option.leaf.state}"`);
      } else if (!maps.has(option.leaf.map)) say(`option "${option.id}": unknown map "${option.leaf.map}"`);
      cite(`option "${option.id}"`, [...option.facts, ...option.parts.flatMap((part) => part.facts)]);
    }
  }
  for (const { id, facts: cited } of evidence.document) cite(`document "${id}"`, cited);
  for (const { id, sources } of evidence.person) cite(`person "${id}"`, sources);
  for (const { term, facts: cited } of evidence.term) cite(`term "${term}"`, cited);
  for (const { id, sound } of evidence.ending)
    cite(
      `ending "${id}"`,
      sound.flatMap((one) => one.facts),
    );
  for (const { id, status, dispute } of evidence.fact)
    if (status === 'contested' && dispute === null) say(`fact "${id}" is contested: who disputes what?`);
  return faults;
}

function checkTexts({ scan, evidence }: CheckInput): Fault[] {
  const records = new Set(evidence.decision.map(({ record }) => record));
  return scan.texts.flatMap((text): Fault[] => {
    const faults: Fault[] = [];
    const says = (what: string): number => faults.push({ file: text.file, line: text.line, text: what });
    if (text.words > MAX_WORDS) says(`a paragraph of ${text.words} words (at most ${MAX_WORDS})`);
    const cues = text.tags.map((tag) => decodeTag(tag));
    const hasFact = cues.some((cue) => 'key' in cue && cue.key === 'fact');
    const isDocumented = cues.some(
      (cue) => 'key' in cue && cue.key === 'standing' && cue.standing === 'documented',
    );
    if (records.has(text.knot) && !hasFact) says('a line of the record without a fact');
    if (isDocumented && !hasFact) says('a documented line without a fact');
    return faults;
  });
}

function checkKnots({ scan, evidence }: CheckInput): Fault[] {
  const records = evidence.decision.map(({ record }) => record);
  return unreachable(scan, records).map(({ file, line, name }) => ({
    file,
    line,
    text: `knot "${name}" is never reached`,
  }));
}

const shortOf = (name: string): string => name.split(' ').at(-1) ?? name;

/** `Name: text` by somebody the register lists, but who is not heard under that name: it would be read as prose. */
function checkSpeech({ scan, evidence }: CheckInput): Fault[] {
  const heard = new Set(
    evidence.person.filter(({ speaks }) => speaks).map(({ name, says_as }) => says_as ?? shortOf(name)),
  );
  const named = new Set(evidence.person.flatMap(({ name }) => [name, shortOf(name)]));
  return scan.texts.flatMap(({ file, line, text }): Fault[] => {
    const name = /^([^:<>]{1,40}):\s/.exec(text)?.[1] ?? '';
    if (!named.has(name) || heard.has(name)) return [];
    return [{ file, line, text: `"${name}:" opens no speech: give the register's entry speaks and says_as` }];
  });
}

/** Visit counts speak within an act only; what one act remembers for another is in lists. */
function checkReads({ scan }: CheckInput): Fault[] {
  return scan.reads.flatMap(({ file, line, name }): Fault[] => {
    const knot = scan.knots.get(name);
    if (knot === undefined || knot.isFunction || actOf(file) === null || actOf(knot.file) === actOf(file))
      return [];
    return [{ file, line, text: `reads whether "${name}" was visited, which is in another act: use a list` }];
  });
}

/** Every fault found, in no order. An empty list is a story that keeps the rules. */
export function checkStory(input: CheckInput): Fault[] {
  return [
    checkIds,
    checkTags,
    checkHeard,
    checkChoices,
    checkEvidence,
    checkTexts,
    checkKnots,
    checkReads,
    checkSpeech,
  ].flatMap((rule) => rule(input));
}

/** Faults of the records as played: one line for each option in the paper's order, then the fold. */
export function checkRecords(decisions: readonly Decision[]): Fault[] {
  return decisions
    .filter(({ fold, options }) => fold !== options.length)
    .map(({ id, fold, options }) => ({
      ...START,
      text: `the record of "${id}" has ${fold} lines before its fold, for ${options.length} options`,
    }));
}

/** Faults of the register against the one that shipped before: an entry changed or removed is an old save misread. */
export function checkRegister(before: Register, now: Register): Fault[] {
  const file = 'story/ids.json';
  const places = Object.entries(now.classroom);
  return [
    ...Object.entries(before.ids)
      .filter(([id, number]) => now.ids[id] !== number)
      .map(([id, number]) => ({ file, line: 1, text: `"${id}" was number ${number} and must stay so` })),
    // A register committed before there were class codes has no such list.
    ...Object.entries(before.classroom ?? {}).flatMap(([id, unit], n) =>
      places[n]?.[0] === id && places[n]?.[1] === unit
        ? []
        : [
            {
              file,
              line: 1,
              text: `"${id}" of unit ${unit} was number ${n} in class codes and must stay so`,
            },
          ],
    ),
  ];
}
