/**
 * The shape of the YAML in `story/evidence`, one schema a kind of entry. Strict: a misspelt key is a fault, not a silence.
 */
import * as v from 'valibot';
import { FORMS } from '../evidence/types.ts';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const textOrNull = v.nullable(text);
const ids = v.array(text);
const standing = v.picklist(['documented', 'reconstructed', 'invented']);
const grade = v.picklist(['documented', 'well-supported', 'arguable', 'speculative']);
/** YAML reads 1950-06-25 as text in its core schema, and 1950 as a number. */
const date = v.pipe(
  v.union([v.string(), v.number()]),
  v.transform(String),
  v.regex(
    /^\d{4}(-\d{2}){0,2}(\/\d{4}(-\d{2}){0,2})?$/,
    'a date is ISO, in part or whole, a range with a slash',
  ),
);

const source = v.strictObject({
  author: text,
  title: text,
  year: v.union([v.number(), text]),
  collection_or_publisher: v.string(),
  url: v.nullable(v.pipe(v.string(), v.url())),
});

const fact = v.strictObject({
  id: text,
  date,
  place: text,
  claim: text,
  status: v.picklist(['documented', 'contested', 'popular-claim-misleading']),
  dispute: textOrNull,
  note: v.optional(text),
  sources: v.pipe(v.array(source), v.minLength(1, 'a fact needs a source')),
  verified_in: v.optional(textOrNull),
});

const placeLeaf = v.pipe(
  v.strictObject({ place: text }),
  v.transform(({ place }) => {
    const [id = '', state] = place.split('/');
    return { place: id, state: state ?? null };
  }),
);

const option = v.strictObject({
  id: text,
  line: text,
  grade,
  reason: text,
  parts: v.array(v.strictObject({ claim: text, grade, facts: ids })),
  weakest_link: textOrNull,
  vera: v.optional(v.picklist(['swear', 'argue', 'smoke'])),
  argued_then: text,
  argued_since: ids,
  leaves: v.optional(v.nullable(v.record(v.string(), v.unknown()))),
  /** Why it rightly changes nothing after its own act. */
  stays: v.optional(text),
  facts: ids,
  leaf: v.union([placeLeaf, v.strictObject({ map: text })]),
  instruments: v.partial(v.strictObject({ council: text, alliance: text, front: text, atomic: text })),
  /** The instruments are moved only in a world where these show so. */
  where: v.optional(v.partial(v.strictObject({ council: text, alliance: text, front: text, atomic: text }))),
});

const decision = v.strictObject({
  id: text,
  unit: text,
  title: text,
  date,
  seat: text,
  pencil: text,
  paper: text,
  met_when: v.optional(v.nullable(v.record(v.string(), v.unknown()))),
  otherwise: text,
  question: text,
  historical: textOrNull,
  record: text,
  same_on_every_leaf: ids,
  same_words: text,
  options: v.pipe(v.array(option), v.minLength(2), v.maxLength(4)),
});

const witness = v.strictObject({
  id: text,
  unit: text,
  note_facts: v.optional(ids, []),
  sets: v.optional(text),
  read_in: v.optional(ids),
});

const document = v.strictObject({
  id: text,
  standing,
  form: v.picklist(FORMS, `"form" must be one of: ${FORMS.join(', ')}`),
  title: text,
  date,
  from: text,
  to: text,
  concerning: text,
  reached_her: v.picklist(['desk', 'later', 'never']),
  archive: v.optional(textOrNull, null),
  shows: text,
  trust: text,
  facts: v.optional(ids, []),
});

const person = v.strictObject({
  id: text,
  name: text,
  also: v.optional(text),
  says_as: v.optional(text),
  speaks: v.boolean(),
  invented: v.boolean(),
  dates: v.optional(text),
  role: text,
  wants: text,
  sources: v.optional(ids, []),
});

const oneOrMore = v.pipe(
  v.union([text, v.array(text)]),
  v.transform((names) => (Array.isArray(names) ? names.join(', ') : names)),
);
const term = v.strictObject({
  term: text,
  also: v.optional(oneOrMore),
  says: text,
  facts: v.optional(ids, []),
});

const place = v.strictObject({
  id: text,
  name: text,
  alt: text,
  states: v.record(v.string(), text),
  weather: ids,
  ambience: text,
});

const map = v.strictObject({ id: text, title: text, date, alt: text });
const sound = v.strictObject({ id: text, caption: text });

const ending = v.strictObject({
  id: text,
  kind: v.picklist(['world', 'vera']),
  name: text,
  sound: v.array(v.strictObject({ says: text, facts: ids })),
  guesswork: ids,
  argued: ids,
});

export const SCHEMAS = { fact, decision, witness, document, person, term, place, map, sound, ending };
export const instrumentsSchema = v.strictObject({ council: text, alliance: text, front: text, atomic: text });
