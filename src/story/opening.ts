/**
 * What is in the page from the start: the recorded opening, what must be known of the story to play it, and as much of
 * the evidence as those pages show. Must not know: how it is made, or the page.
 */
import type { Evidence } from '../evidence/types.ts';
import { RecordedInk, type Recording } from './recorded.ts';
import type { StoryMeta, StorySource } from './source.ts';

export interface Opening {
  readonly meta: StoryMeta;
  readonly recording: Recording;
  /** Only what the recorded pages show before anything is pressed: people, places, papers and terms. */
  readonly evidence: Evidence;
}

export const openingSource = ({ meta, recording }: Opening): StorySource => ({
  meta,
  engine: () => new RecordedInk(recording),
});
