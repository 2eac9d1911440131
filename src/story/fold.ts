/**
 * Folds cues into a Scene: what was on stage, and a line's cues, to what is on stage now.
 * Must not know: text, choices, or drawing.
 */
import type { Cue } from './cues.ts';
import type { Scene } from './scene.ts';

/**
 * Apply one line's cues to a scene. A new place brings its own cast, map and weather: what the line does not name is cleared.
 * The same place in another state keeps them.
 */
export function foldCues(scene: Scene, cues: readonly Cue[]): Scene {
  let next = scene;
  for (const cue of cues)
    if (cue.key === 'place') {
      const moved = cue.place.id !== scene.place?.id;
      next = { ...next, place: cue.place, map: null };
      if (moved) next = { ...next, cast: [], weather: null, light: null };
    }
  for (const cue of cues) {
    switch (cue.key) {
      case 'date':
        next = { ...next, date: cue.value };
        break;
      case 'light':
        next = { ...next, light: cue.value };
        break;
      case 'mood':
        next = { ...next, mood: cue.value };
        break;
      case 'weather':
        next = { ...next, weather: cue.value };
        break;
      case 'map':
        next = { ...next, map: cue.value };
        break;
      case 'music':
        next = { ...next, music: cue.value };
        break;
      case 'cast':
        next = { ...next, cast: cue.cast };
        break;
      default:
    }
  }
  return next;
}
