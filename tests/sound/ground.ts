/** A page and a speaker that only note what is asked of them. */
import type { Ground } from '../../src/sound/desk.ts';
import type { Manifest } from '../../src/sound/manifest.ts';
import type { SoundScene } from '../../src/sound/soundOf.ts';
import type { Speaker } from '../../src/sound/speaker.ts';

const strip = (file: string) => ({ file, loop: [250, 40_000] as const });

export const manifest: Manifest = {
  music: {
    paper: [strip('paper-wait'), strip('paper-press')],
    chair: [strip('chair-wait'), strip('chair-press')],
    korea: [{ file: 'korea', loop: null }],
    lost: [strip('lost-wait'), strip('lost-press')],
  },
  ambience: {
    room: { ...strip('room'), over: null },
    chamber: { ...strip('chamber'), over: null },
    clock: { ...strip('clock'), over: null },
    clock_room: { ...strip('still'), over: 'clock' },
  },
  effects: { pencil: ['pencil-1', 'pencil-2', 'pencil-3', 'pencil-4'], page: ['page'], door: ['door'] },
};

export const scene = (part: Partial<SoundScene> = {}): SoundScene => ({
  music: null,
  intensity: 'wait',
  ambience: null,
  effects: [],
  ...part,
});

const nothing = (): void => {};

/** A ground whose speaker writes a line for everything it is told, with the time since the start. */
export function notingGround(options: { saves?: boolean; missing?: readonly string[]; slow?: number } = {}) {
  const notes: string[] = [];
  const ends = new Map<string, () => void>();
  const started = performance.now();
  let gesture = nothing;
  let hide: (hidden: boolean) => void = nothing;
  const hand = { keyboard: false, held: 0 };
  const note = (words: string): void => {
    // To 10 ms: a timer set in a timer is a millisecond late.
    notes.push(`${Math.round((performance.now() - started) / 10) * 10} ${words}`);
  };
  const speaker: Speaker = {
    open: ({ file }, onEnd) => {
      note(`open ${file}`);
      ends.set(file, onEnd);
      return {
        ready: new Promise((resolve) => {
          const heard = !(options.missing ?? []).includes(file);
          if (options.slow === undefined) resolve(heard);
          else setTimeout(() => resolve(heard), options.slow);
        }),
        play: () => note(`play ${file}`),
        fade: (level, ms) => note(`${file} to ${level.toFixed(2)} in ${ms}`),
        close: () => note(`close ${file}`),
      };
    },
    prepare: (files) => note(`prepare ${files.length}`),
    once: (file, level) => {
      note(`once ${file} at ${level}`);
      return nothing;
    },
    night: (on) => note(on ? 'night' : 'day'),
    rest: () => note('rest'),
    wake: () => note('wake'),
    close: () => note('close speaker'),
  };
  const ground: Ground = {
    page: {
      savesData: () => options.saves ?? false,
      onGesture: (heard) => {
        gesture = heard;
        return () => {
          gesture = nothing;
        };
      },
      onHidden: (heard) => {
        hide = heard;
        return nothing;
      },
      hand: () => hand,
    },
    manifest,
    speaker: () => {
      note('fetch the player');
      return Promise.resolve(speaker);
    },
  };
  return {
    ground,
    hand,
    gesture: () => gesture(),
    hide: (hidden: boolean) => hide(hidden),
    /** A strip without a loop comes to its end. */
    end: (file: string) => ends.get(file)?.(),
    /** What has been noted since this was last asked. */
    read: () => notes.splice(0),
  };
}
