/** The player's settings, kept apart from any run. A setting that cannot be read is its default. */
import * as v from 'valibot';
import type { Store } from './store.ts';

const KEY = 'empty-chair/settings';
const volume = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

const schema = v.object({
  textSize: v.fallback(v.picklist(['small', 'normal', 'large', 'largest']), 'normal'),
  typeface: v.fallback(v.picklist(['book', 'plain', 'dyslexic']), 'book'),
  motion: v.fallback(v.picklist(['system', 'full', 'reduced']), 'system'),
  /** How much of the stage moves; `auto`: as much as this machine is seen to manage. */
  pictures: v.fallback(v.picklist(['auto', 'moving', 'light', 'still']), 'auto'),
  contrast: v.fallback(v.picklist(['paper', 'high']), 'paper'),
  /** Pages that carry a content note stay covered until asked for. */
  coverNoted: v.fallback(v.boolean(), false),
  singleKeys: v.fallback(v.boolean(), true),
  captions: v.fallback(v.picklist(['auto', 'on', 'off']), 'auto'),
  sound: v.fallback(v.boolean(), true),
  music: v.fallback(volume, 0.55),
  room: v.fallback(volume, 0.6),
  effects: v.fallback(volume, 0.8),
  /** Loud and soft brought closer together. */
  night: v.fallback(v.boolean(), false),
});

export type Settings = v.InferOutput<typeof schema>;

export const defaultSettings: Settings = v.parse(schema, {});

/** Never throws: whatever is stored, settings come back. */
export function readSettings(store: Store): Settings {
  try {
    return v.parse(schema, JSON.parse(store.read(KEY) ?? '{}'));
  } catch {
    return defaultSettings;
  }
}

export function writeSettings(store: Store, settings: Settings): void {
  store.write(KEY, JSON.stringify(settings));
}
