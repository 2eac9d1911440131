/**
 * The only decoder of Ink tags. A tag is `key: value`; a cue is what it means.
 * Must not know: the registers (whether a place or a fact exists is the story check's business), or any view.
 */
import type { Figure, Place } from './scene.ts';

export type Standing = 'documented' | 'reconstructed' | 'invented';

export type Cue =
  | { readonly key: 'place'; readonly place: Place }
  | { readonly key: 'date' | 'light' | 'mood'; readonly value: string }
  | { readonly key: 'weather' | 'map' | 'music'; readonly value: string | null }
  | { readonly key: 'cast'; readonly cast: readonly Figure[] }
  | { readonly key: 'sound' | 'paper' | 'fact' | 'id' | 'unit'; readonly value: string }
  | { readonly key: 'decision' | 'outcome' | 'ending' | 'content'; readonly value: string }
  | { readonly key: 'standing'; readonly standing: Standing }
  | { readonly key: 'break' | 'default' };

/** Every key a tag may have. `unit` opens a unit of reading; the rest are in `story/README.md`. */
const CUE_KEYS = [
  'place',
  'date',
  'light',
  'weather',
  'cast',
  'mood',
  'music',
  'sound',
  'map',
  'paper',
  'fact',
  'standing',
  'id',
  'unit',
  'decision',
  'outcome',
  'ending',
  'default',
  'break',
  'content',
] as const;

type CueKey = (typeof CUE_KEYS)[number];

const isCueKey = (key: string): key is CueKey => (CUE_KEYS as readonly string[]).includes(key);
const isStanding = (value: string): value is Standing =>
  value === 'documented' || value === 'reconstructed' || value === 'invented';

/** `council_chamber/veto` to its two halves; the second may be missing. */
function splitState(value: string): [string, string | null] {
  const [id = '', state] = value.split('/').map((part) => part.trim());
  return [id, state === undefined || state === '' ? null : state];
}

function parseCast(value: string): Figure[] {
  return value
    .split(',')
    .map((one) => splitState(one))
    .filter(([id]) => id !== '')
    .map(([id, mood]) => ({ id, mood: mood ?? 'neutral' }));
}

/**
 * Decode one tag.
 * @returns the cue, or a plain-words fault. A guest story's tags are none of ours: the caller passes them by.
 */
export function decodeTag(tag: string): Cue | { readonly fault: string } {
  const colon = tag.indexOf(':');
  const key = (colon < 0 ? tag : tag.slice(0, colon)).trim();
  const value = colon < 0 ? '' : tag.slice(colon + 1).trim();
  if (!isCueKey(key)) return { fault: `unknown tag "${tag.trim()}"` };
  if (key === 'break' || key === 'default') return { key };
  if (value === '') return { fault: `tag "${key}" needs a value` };
  const orNone = value === 'none' ? null : value;
  switch (key) {
    case 'place': {
      const [id, state] = splitState(value);
      return { key, place: { id, state } };
    }
    case 'cast':
      return { key, cast: value === 'none' ? [] : parseCast(value) };
    case 'standing':
      return isStanding(value)
        ? { key, standing: value }
        : { fault: `"${value}" is no standing: documented, reconstructed or invented` };
    case 'weather':
    case 'map':
    case 'music':
      return { key, value: orNone };
    default:
      return { key, value };
  }
}

/** The cues among a line's tags; faults and strangers are left out (the story check reports them). */
export function decodeTags(tags: readonly string[] | null): Cue[] {
  const cues: Cue[] = [];
  for (const tag of tags ?? []) {
    const cue = decodeTag(tag);
    if (!('fault' in cue)) cues.push(cue);
  }
  return cues;
}

/** The value of the first cue with this key, or null. */
export function cueValue(
  cues: readonly Cue[],
  key: 'id' | 'paper' | 'unit' | 'decision' | 'outcome' | 'ending' | 'content' | 'date',
): string | null {
  for (const cue of cues) if (cue.key === key && 'value' in cue) return cue.value;
  return null;
}
