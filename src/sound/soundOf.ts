/** What should be heard with a view: state, not events. Must not know Howler. */
import type { Evidence } from '../evidence/types.ts';
import type { View } from '../view.ts';

export interface SoundScene {
  /** A cue's id, or null for no music. */
  readonly music: string | null;
  /** While a paper lies on the table, the second stem comes in. */
  readonly intensity: 'wait' | 'press';
  /** An ambience's id, or null. */
  readonly ambience: string | null;
  /** Named on this page's lines, in order; played once on arrival, never on a jump. */
  readonly effects: readonly string[];
}

/** The record has no music: the room, or silence. */
export function soundOf({ phase, beat, outcome }: View, evidence: Evidence | null): SoundScene {
  const { place, music } = beat.scene;
  const onRecord = phase === 'outcome' && outcome !== null;
  return {
    music: onRecord ? null : music,
    intensity: phase === 'deciding' && beat.choice?.kind === 'decision' ? 'press' : 'wait',
    ambience: place === null ? null : (evidence?.places[place.id]?.ambience ?? null),
    effects: beat.lines.flatMap((line) => line.sounds),
  };
}
