/**
 * The score bible's rules of behaviour as plain functions: what should be heard with a scene, how loud, and how
 * fast it gets there. Must not know Howler, the clock or the page.
 */
import type { Settings } from '../shelf/settings.ts';
import type { Manifest, Strip } from './manifest.ts';
import type { SoundScene } from './soundOf.ts';

/** One strip and the level it should have, 0 to 1. */
export interface Voice extends Strip {
  readonly level: number;
}

/** What one player plays: its voices start together. The same id is the same music, whatever its levels. */
export interface Part {
  readonly id: string;
  readonly voices: readonly Voice[];
}

/** The three players. Null: silence. */
export interface Plan {
  readonly music: Part | null;
  readonly bed: Part | null;
  readonly clock: Part | null;
}

export type Player = keyof Plan;

/** What bears on the levels beside the scene and the settings. */
export interface Circumstances {
  /** Decibels taken from the music while an effect sounds. */
  readonly duck: number;
  /** A cue without a loop that has been heard to its end: it is silence now, and not said again. */
  readonly heard: string | null;
}

export const NOTHING: Plan = { music: null, bed: null, clock: null };

const BED_UNDER_MUSIC = -3;

const gain = (decibels: number): number => 10 ** (decibels / 20);

const musicOf = (
  scene: SoundScene,
  settings: Settings,
  manifest: Manifest,
  now: Circumstances,
): Part | null => {
  const id = scene.music;
  const stems = id === null || id === now.heard ? undefined : manifest.music[id];
  if (id === null || stems === undefined || settings.music === 0) return null;
  const level = settings.music * gain(now.duck);
  return {
    id,
    voices: stems.map((strip, stem) => ({
      ...strip,
      level: stem === 0 || scene.intensity === 'press' ? level : 0,
    })),
  };
};

const alone = ({ file, loop }: Strip, level: number): Part => ({ id: file, voices: [{ file, loop, level }] });

/** What should be heard. Silence when the sound is off; a channel at zero is not fetched at all. */
export function planOf(scene: SoundScene, settings: Settings, manifest: Manifest, now: Circumstances): Plan {
  if (!settings.sound) return NOTHING;
  const music = musicOf(scene, settings, manifest, now);
  const place =
    scene.ambience === null || settings.room === 0 ? undefined : manifest.ambience[scene.ambience];
  if (place === undefined) return { music, bed: null, clock: null };
  const level = settings.room * (music === null ? 1 : gain(BED_UNDER_MUSIC));
  const clock = place.over === null || music !== null ? undefined : manifest.ambience[place.over];
  return { music, bed: alone(place, level), clock: clock === undefined ? null : alone(clock, settings.room) };
}

/** Milliseconds: the old one's way out, the room between, the new one's way in, and the wait for a change of mind. */
export interface Change {
  readonly out: number;
  readonly rest: number;
  readonly enter: number;
  /** A wish that comes sooner than this after another replaces it before anything is fetched. */
  readonly settle: number;
}

/** Why the wish changed. */
export type Cause = 'scene' | 'instant' | 'first' | 'settings' | 'duck' | 'release';

const SETTLE = 600;

const CHANGES: Readonly<Record<Player, Change>> = {
  music: { out: 1800, rest: 400, enter: 1200, settle: SETTLE },
  // Rooms pass into one another: less than no rest, and the old one goes when the new one has come.
  bed: { out: 1800, rest: -1200, enter: 1200, settle: SETTLE },
  // The clock is heard again two seconds after the music has gone.
  clock: { out: 1200, rest: 0, enter: 1200, settle: 2000 },
};

/** How one player's part gives way to another. */
export function changeOf(player: Player, cause: Cause): Change {
  switch (cause) {
    case 'first':
      return { out: 0, rest: 0, enter: 800, settle: 0 };
    case 'instant':
      return player === 'bed'
        ? { out: 300, rest: -300, enter: 300, settle: SETTLE }
        : { out: 80, rest: 0, enter: 300, settle: SETTLE };
    case 'settings':
      return { out: 300, rest: 0, enter: 800, settle: 0 };
    default:
      return CHANGES[player];
  }
}

/** How long a voice that goes on takes to its new level: a stem that comes in or goes is a longer matter. */
export function levelTime(cause: Cause, stem: number, rises: boolean): number {
  switch (cause) {
    case 'duck':
      return 60;
    case 'release':
      return 1500;
    case 'settings':
      return 150;
    case 'instant':
      return 80;
    default:
      return stem === 0 ? 1200 : rises ? 2500 : 1800;
  }
}

/** How far, and for how long, an effect sends the music back. */
export function duckOf(effect: string): { readonly decibels: number; readonly hold: number } | null {
  switch (effect) {
    case 'pencil':
      return { decibels: -8, hold: 700 };
    case 'door':
      return { decibels: -4, hold: 1200 };
    case 'telephone':
      return { decibels: -4, hold: 4000 };
    default:
      return null;
  }
}

/** What the hand was doing when it underlined. */
export interface Hand {
  readonly keyboard: boolean;
  /** Milliseconds the press was held. */
  readonly held: number;
  /** The line had been underlined before, and was gone back to. */
  readonly again: boolean;
}

/** Which of the takes of an effect: the pencil follows the hand, everything else has one. */
export function takeOf(effect: string, takes: readonly string[], hand: Hand): string | null {
  const pencil = hand.again ? 3 : hand.keyboard ? 1 : hand.held > 400 ? 2 : 0;
  return takes[effect === 'pencil' ? pencil : 0] ?? takes[0] ?? null;
}
