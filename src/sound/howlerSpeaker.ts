/** The only Howler: files, fades and the audio context behind the speaker's words. Fetched after the first gesture. */
import type { Howl } from 'howler';
import type { Strip } from './manifest.ts';
import { nightOf } from './night.ts';
import type { Speaker, Track } from './speaker.ts';

/** A file's addresses, the preferred format first. */
export type AddressesOf = (file: string) => readonly string[];

const FORMATS = ['webm', 'm4a'];
const HOLD_FADE = 0.3;
/** Without Web Audio a loop has an audible join: the cue is heard once, then the room alone for so long. */
const ROOM_ALONE = 40_000;

interface Held {
  hold(): void;
  goOn(): void;
}

/** Silence, not an error, is what becomes of a file that does not come. */
function readiness(howl: Howl): Promise<boolean> {
  return new Promise((resolve) => {
    if (howl.state() === 'loaded') resolve(true);
    howl.once('load', () => resolve(true));
    howl.once('loaderror', () => resolve(false));
  });
}

/** To a level from wherever it is, by the sound's own clock. */
function glide({ gain, context }: GainNode, level: number, seconds: number): void {
  const { value } = gain;
  const now = context.currentTime;
  gain.cancelScheduledValues(now);
  gain.setValueAtTime(value, now);
  gain.linearRampToValueAtTime(level, now + seconds);
}

/**
 * Howler's own fades go by two clocks, the page's and the sound's, and jump where a busy page lets these part.
 * @returns false where there is no Web Audio.
 */
function glideOne(howl: Howl, id: number, level: number, seconds: number): boolean {
  const sounds: unknown = Reflect.get(howl, '_sounds');
  const sound: unknown = Array.isArray(sounds)
    ? sounds.find((one: object) => Reflect.get(one, '_id') === id)
    : undefined;
  if (typeof sound !== 'object' || sound === null) return false;
  const node: unknown = Reflect.get(sound, '_node');
  if (!(node instanceof GainNode)) return false;
  glide(node, level, seconds);
  // Howler puts this back when it has had to wait for the context, or goes on after a pause.
  Reflect.set(sound, '_volume', level);
  return true;
}

/** @returns a speaker; rejects only if Howler itself cannot be fetched. */
export async function howlerSpeaker(addressesOf: AddressesOf): Promise<Speaker> {
  const { Howl, Howler } = await import('howler');
  // The desk holds the context itself when the page is hidden, so that the stems stay in step.
  Howler.autoSuspend = false;
  // Asking for a volume is what makes Howler open its audio context: there is one, and it is Howler's.
  Howler.volume(1);
  const night = Howler.usingWebAudio ? nightOf(Howler.ctx, Howler.masterGain) : null;
  const effects = new Map<string, Howl>();
  const open = new Map<Howl, Held>();
  let holding: ReturnType<typeof setTimeout> | undefined;
  let held = false;

  const load = (file: string, sprite: Record<string, [number, number] | [number, number, boolean]>): Howl =>
    new Howl({ src: [...addressesOf(file)], format: FORMATS, volume: 0, sprite });

  const master = (level: number): void => {
    const { masterGain } = Howler;
    if (!Howler.usingWebAudio || !masterGain) return;
    glide(masterGain, level, HOLD_FADE);
  };

  const goOn = (): void => {
    if (!held) return;
    held = false;
    for (const one of open.values()) one.goOn();
    master(1);
  };

  // Howler asks too and waits for no answer: a refusal would be an error of the page's. It is silence, as if none had come.
  const { ctx: opened } = Howler;
  if (opened) {
    const resume = opened.resume.bind(opened);
    opened.resume = () => resume().catch(() => new Promise<void>(() => undefined));
  }

  // A call, another program or a headset may take the sound away from a page that is looked at: ask for it back at once.
  const askBack = (): void => {
    if (!held && Howler.ctx.state !== 'running') Howler.ctx.resume().catch(() => undefined);
  };
  Howler.ctx?.addEventListener('statechange', askBack);

  const effect = (file: string): Howl => {
    const known = effects.get(file);
    if (known !== undefined) return known;
    const howl = new Howl({ src: [...addressesOf(file)], format: FORMATS });
    effects.set(file, howl);
    return howl;
  };

  return {
    open({ file, loop }: Strip, onEnd): Track {
      const [from, length] = loop ?? [0, 0];
      const howl = load(file, loop === null ? {} : { round: [from, length, true], once: [from, length] });
      let id: number | null = null;
      let again: ReturnType<typeof setTimeout> | undefined;
      /** When, by the sound's clock, the last change of level is over. */
      let glidesUntil = 0;
      const begin = (): void => {
        // Howler leaves Web Audio for an element when it cannot fetch; it says so only here.
        const element: unknown = Reflect.get(howl, '_webAudio');
        const sprite = loop === null ? undefined : element === false ? 'once' : 'round';
        id = howl.play(sprite);
        if (sprite === 'round') return;
        howl.once(
          'end',
          () => {
            if (sprite === undefined) onEnd();
            else again = setTimeout(begin, ROOM_ALONE);
          },
          id,
        );
        open.set(howl, {
          hold: () => {
            if (id !== null) howl.pause(id);
          },
          goOn: () => {
            if (id !== null) howl.play(id);
          },
        });
      };
      return {
        ready: readiness(howl),
        play() {
          if (howl.state() === 'loaded') begin();
        },
        fade(level, milliseconds) {
          if (id === null) return;
          if (!glideOne(howl, id, level, milliseconds / 1000)) {
            howl.fade(howl.volume(id) as number, level, milliseconds, id);
            return;
          }
          glidesUntil = Howler.ctx.currentTime + milliseconds / 1000;
        },
        close() {
          clearTimeout(again);
          open.delete(howl);
          const left = glidesUntil - (Howler.ctx?.currentTime ?? glidesUntil);
          // The page's clock may be ahead of the sound's: what is fading still is not cut off.
          if (left > 0 && Howler.ctx.state === 'running') setTimeout(() => howl.unload(), left * 1000 + 300);
          else howl.unload();
        },
      };
    },

    prepare(files) {
      for (const file of files) effect(file);
    },

    once(file, level, within) {
      const howl = effect(file);
      let wanted = true;
      const play = (): void => {
        if (wanted) howl.volume(level, howl.play());
        wanted = false;
      };
      if (howl.state() === 'loaded') play();
      else {
        howl.once('load', play);
        setTimeout(() => {
          wanted = false;
        }, within);
      }
      return () => {
        wanted = false;
      };
    },

    night(on) {
      night?.(on);
    },

    rest() {
      if (held) return;
      held = true;
      master(0);
      holding = setTimeout(
        () => {
          for (const one of open.values()) one.hold();
          if (Howler.usingWebAudio) Howler.ctx?.suspend().catch(() => undefined);
        },
        HOLD_FADE * 1000 + 20,
      );
    },

    wake() {
      clearTimeout(holding);
      const { ctx } = Howler;
      if (!Howler.usingWebAudio || !ctx || ctx.state === 'running') goOn();
      else ctx.resume().then(goOn, () => undefined);
    },

    close() {
      clearTimeout(holding);
      Howler.ctx?.removeEventListener('statechange', askBack);
      for (const howl of effects.values()) howl.unload();
      effects.clear();
    },
  };
}
