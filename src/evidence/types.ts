/**
 * The evidence as the game reads it: what the YAML in `story/evidence` says, checked by schema when the game is built.
 * Must not know: Ink, the page, or how a citation is set.
 */
import type { ChoiceId, UnitId } from '../run/run.ts';
import type { Line } from '../story/beat.ts';

export interface Source {
  readonly author: string;
  readonly title: string;
  readonly year: number | string;
  readonly collection_or_publisher: string;
  readonly url: string | null;
}

export interface Fact {
  readonly id: string;
  /** ISO, partial where the day is not known; a range has a slash. */
  readonly date: string;
  readonly place: string;
  readonly claim: string;
  readonly status: 'documented' | 'contested' | 'popular-claim-misleading';
  /** Who disputes what, or null. */
  readonly dispute: string | null;
  readonly sources: readonly Source[];
  readonly note?: string;
}

/** How far the evidence carries an option. */
export type Grade = 'documented' | 'well-supported' | 'arguable' | 'speculative';

/** The four instruments on both leaves; each shows a named state, never a number. */
export const INSTRUMENTS = ['council', 'alliance', 'front', 'atomic'] as const;
export type Instrument = (typeof INSTRUMENTS)[number];
export type Readings = Readonly<Record<Instrument, string>>;

/** The picture on an outcome's leaf: a place in one of its states, or a map. */
export type LeafPicture =
  | { readonly place: string; readonly state: string | null }
  | { readonly map: string };

export interface OptionEvidence {
  readonly id: ChoiceId;
  /** One to three words, for the chart. */
  readonly line: string;
  readonly grade: Grade;
  readonly reason: string;
  readonly parts: readonly {
    readonly claim: string;
    readonly grade: Grade;
    readonly facts: readonly string[];
  }[];
  /** The sentence of the chain that carries least; null for what happened. */
  readonly weakest_link: string | null;
  readonly argued_then: string;
  readonly argued_since: readonly string[];
  readonly facts: readonly string[];
  readonly leaf: LeafPicture;
  /** What this option moves; the rest stays as it was. */
  readonly instruments: Partial<Readings>;
  /** Where it moves them: only in a world whose instruments show this. */
  readonly where?: Partial<Readings>;
}

export interface Decision {
  readonly id: string;
  readonly unit: UnitId;
  readonly title: string;
  readonly date: string;
  readonly seat: string;
  readonly pencil: string;
  readonly paper: string;
  readonly question: string;
  readonly otherwise: string;
  /** What was really chosen, or null where history never met this paper. */
  readonly historical: ChoiceId | null;
  /** The headline of what followed: history's own outcome; empty where there was no such paper. */
  readonly history_says: string;
  readonly same_on_every_leaf: readonly string[];
  readonly same_words: string;
  readonly options: readonly OptionEvidence[];
  /** The record, printed: first a line for each option in the paper's order, then what happened. */
  readonly record: readonly Line[];
  /** Index into `record` from which the lines are folded away at first. */
  readonly fold: number;
}

export interface Witness {
  readonly id: string;
  readonly unit: UnitId;
}

/** What kind of paper a document is, so that it can be drawn as the thing it was; decision papers by the office that typed them. */
export const FORMS = [
  'cipher',
  'telegram',
  'brush',
  'memo_moscow',
  'memo_washington',
  'memo_tokyo',
  'memo_seoul',
  'memo_pyongyang',
  'memo_peking',
  'conversation',
  'record',
  'letter',
  'resolution',
  'protocol',
  'statement',
  'newspaper',
  'broadcast',
  'order',
  'treaty',
  'certificate',
  'list',
  'book',
  'slip',
  'leaflet',
] as const;
export type Form = (typeof FORMS)[number];

export interface Document {
  readonly id: string;
  readonly standing: 'documented' | 'reconstructed' | 'invented';
  readonly form: Form;
  readonly title: string;
  readonly date: string;
  readonly from: string;
  readonly to: string;
  readonly concerning: string;
  readonly reached_her: 'desk' | 'later' | 'never';
  readonly archive: string | null;
  readonly shows: string;
  readonly trust: string;
  readonly facts: readonly string[];
}

export interface Person {
  readonly id: string;
  readonly name: string;
  /** Other names, with commas between. */
  readonly also?: string;
  /** What stands before the colon, where it is not the last word of the name. */
  readonly says_as?: string;
  readonly speaks: boolean;
  readonly invented: boolean;
  readonly dates?: string;
  readonly role: string;
  readonly wants: string;
  readonly sources: readonly string[];
}

export interface Term {
  readonly term: string;
  readonly also?: string;
  readonly says: string;
  readonly facts: readonly string[];
}

export interface PlaceEvidence {
  readonly id: string;
  readonly name: string;
  readonly alt: string;
  readonly states: Readonly<Record<string, string>>;
  readonly weather: readonly string[];
  readonly ambience: string;
}

export interface MapEvidence {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly alt: string;
}

export interface SoundEvidence {
  readonly id: string;
  /** The quiet line for somebody who does not hear it. */
  readonly caption: string;
}

/** A page at an ending: what in that world is sound, what is guesswork, who has argued it. */
export interface Ending {
  readonly id: string;
  readonly kind: 'world' | 'vera';
  readonly name: string;
  readonly sound: readonly { readonly says: string; readonly facts: readonly string[] }[];
  readonly guesswork: readonly string[];
  readonly argued: readonly string[];
}

export interface Evidence {
  readonly facts: Readonly<Record<string, Fact>>;
  readonly decisions: readonly Decision[];
  readonly witness: readonly Witness[];
  readonly documents: Readonly<Record<string, Document>>;
  readonly people: Readonly<Record<string, Person>>;
  readonly glossary: readonly Term[];
  readonly places: Readonly<Record<string, PlaceEvidence>>;
  readonly maps: Readonly<Record<string, MapEvidence>>;
  readonly sounds: Readonly<Record<string, SoundEvidence>>;
  readonly endings: Readonly<Record<string, Ending>>;
  /** What the instruments show before the first decision. */
  readonly instruments: Readings;
  /** The run in which every decision took its historical option. */
  readonly history: readonly ChoiceId[];
}
