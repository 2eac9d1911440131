/** What the guide is written from. Types alone. */
import type { Evidence } from '../../evidence/types.ts';
import type { Ways } from '../../replay/ways.ts';
import type { StoryMeta } from '../../story/source.ts';
import type { Lessons } from '../lessonTypes.ts';
import type { Block } from './blocks.ts';
import type { GuideNotes } from './types.ts';

export interface GuideInput {
  readonly meta: StoryMeta;
  readonly evidence: Evidence;
  readonly ways: Ways;
  readonly lessons: Lessons;
  /** Null in a package made for pupils alone. */
  readonly notes: GuideNotes | null;
  /** The content-security policy the page carries. */
  readonly policy: string;
  /** The game's own address, without a fragment. */
  readonly address: string;
}

export interface GuidePart {
  /** In the address: `#guide/recipes`. */
  readonly id: string;
  readonly title: string;
  /** One line for the contents. */
  readonly about: string;
  /** On the web its first sections are shown one by one; print of the whole guide has them all. */
  readonly oneAtATime?: boolean;
  readonly write: (input: GuideInput) => readonly Block[];
}
