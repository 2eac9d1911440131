/**
 * What should be on stage: the whole of it, folded from a beat's cues before anything is drawn.
 * A view is handed the old scene and the new one and draws the difference; nothing is replayed.
 * Must not know: how any of it is drawn, or heard.
 */

/** A room or a view, and which of its states is shown: `council_chamber/veto`. */
export interface Place {
  readonly id: string;
  /** One of the place's states in `story/evidence/places.yaml`, or null for the place as it stands. */
  readonly state: string | null;
}

/** Somebody who can be seen, and the mood on their face. */
export interface Figure {
  readonly id: string;
  readonly mood: string;
}

export interface Scene {
  readonly place: Place | null;
  /** ISO date of the fictional moment, e.g. `1950-06-27`. */
  readonly date: string | null;
  /** Named light: night, lamp, dawn, morning, noon, afternoon, evening, dusk. */
  readonly light: string | null;
  /** Named weather: snow, rain, or null. */
  readonly weather: string | null;
  /** In order of appearance; whoever speaks is found by id. */
  readonly cast: readonly Figure[];
  readonly mood: string | null;
  /** A map state's id; while set, the map lies over the place. */
  readonly map: string | null;
  /** A score cue's id, or null for silence. */
  readonly music: string | null;
}

export const emptyScene: Scene = {
  place: null,
  date: null,
  light: null,
  weather: null,
  cast: [],
  mood: null,
  map: null,
  music: null,
};
