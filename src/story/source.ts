/**
 * What a session is made from: something that plays a story, and the little that must be known of it to play.
 * Must not know: inkjs.
 */
import type { ChoiceId, UnitId } from '../run/run.ts';
import type { Engine } from './engine.ts';

/** A decision or a witness choice, as far as playing goes. */
export interface PointMeta {
  readonly kind: 'decision' | 'witness';
  readonly unit: UnitId;
  /** Taken where nothing was recorded: the historical option of a decision, or null where history never met it. */
  readonly standsIn: ChoiceId | null;
}

export interface StoryMeta {
  readonly name: string;
  /** A story by somebody else: no register, ids made up from the text so far. */
  readonly guest: boolean;
  /** In the order of reading. */
  readonly units: readonly UnitId[];
  /** What stands before the colon, to the person's id. */
  readonly speakers: Readonly<Record<string, string>>;
  readonly points: Readonly<Record<string, PointMeta>>;
  /** Every choice id ever shipped, to its number; only ever added to. */
  readonly register: Readonly<Record<ChoiceId, number>>;
  /** An id's name of today, by the name it had. */
  readonly renamed: Readonly<Record<ChoiceId, ChoiceId>>;
  /** Every decision ever shipped with its unit, in the order of their places in a class code. */
  readonly classroom: readonly (readonly [decision: string, unit: UnitId])[];
}

/** A story as `src/authoring` builds it: plain data. */
export interface CompiledStory {
  /** Ink's compiled JSON. */
  readonly compiled: string;
  readonly meta: StoryMeta;
}

export interface StorySource {
  readonly meta: StoryMeta;
  /**
   * A player of the story, at its beginning.
   * @throws StoryFault where the story cannot be read.
   */
  readonly engine: () => Engine;
}
