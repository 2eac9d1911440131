/**
 * The sound desk: is handed what should be heard, and moves towards it. State, not events; silence is always allowed.
 * Nothing is fetched before the reader's first press, nor at all with the sound off or when data is to be saved.
 * Must not know the story or the page's contents. Howler is behind the speaker.
 */
import type { Settings } from '../shelf/settings.ts';
import { addressesOf, manifest as ours } from './addresses.ts';
import { type Page, pageOf } from './browser.ts';
import { Captions, type CaptionWords, captionOf, wantsCaptions } from './captions.ts';
import { Deck } from './deck.ts';
import { howlerSpeaker } from './howlerSpeaker.ts';
import type { Manifest } from './manifest.ts';
import { type Cause, changeOf, duckOf, levelTime, type Plan, planOf, takeOf } from './plan.ts';
import type { SoundScene } from './soundOf.ts';
import type { Speaker } from './speaker.ts';

export interface SoundDeskOptions {
  readonly settings: Settings;
  readonly captions: CaptionWords;
  readonly onCaption: (words: string | null) => void;
  /** The desk comes behind the first page: somebody has pressed something by then. */
  readonly wasPressed?: boolean;
  /** A class at one screen: no sound, and captions, until somebody switches the sound off and on again. */
  readonly silent?: boolean;
}

export interface SoundDesk {
  show(scene: SoundScene, how: { readonly instant: boolean }): void;
  effect(id: 'pencil' | 'page' | 'paper_slide'): void;
  setSettings(settings: Settings): void;
  destroy(): void;
}

/** What the desk stands on; the tests stand it on something else. */
export interface Ground {
  readonly page: Page;
  readonly manifest: Manifest;
  readonly speaker: () => Promise<Speaker>;
}

/** Those that answer a press must be there before it. */
const AT_HAND = ['pencil', 'page', 'paper_slide'];
const AT_ONCE = 300;
const ON_ARRIVAL = 1500;
/** Effects named on one page, one after another. */
const APART = 900;

type Decks = Readonly<Record<keyof Plan, Deck>>;

class Desk implements SoundDesk {
  readonly #options: SoundDeskOptions;
  readonly #ground: Ground;
  readonly #captions: Captions;
  readonly #stop: readonly (() => void)[];
  #settings: Settings;
  #scene: SoundScene | null = null;
  #speaker: Speaker | null = null;
  #decks: Decks | null = null;
  #touched = false;
  #fetching = false;
  #destroyed = false;
  #hidden = false;
  #duck = 0;
  #heard: string | null = null;
  #release: ReturnType<typeof setTimeout> | undefined;
  #callOff: (() => void)[] = [];
  /** A step back has been taken since the last underlining. */
  #again = false;
  #silent: boolean;
  /** Whether the reader's own settings had the sound on when they were last seen. */
  #asked: boolean;

  constructor(options: SoundDeskOptions, ground: Ground) {
    this.#options = options;
    this.#ground = ground;
    this.#silent = options.silent ?? false;
    this.#asked = options.settings.sound;
    this.#settings = this.#heeded(options.settings);
    this.#captions = new Captions(options.onCaption);
    this.#stop = [
      ground.page.onGesture(() => this.#press()),
      ground.page.onHidden((hidden) => {
        this.#hidden = hidden;
        if (hidden) this.#speaker?.rest();
        else this.#speaker?.wake();
      }),
    ];
    if (options.wasPressed === true) this.#press();
  }

  #press(): void {
    this.#touched = true;
    if (this.#hidden) return;
    this.#speaker?.wake();
    this.#begin();
  }

  show(scene: SoundScene, { instant }: { readonly instant: boolean }): void {
    const before = this.#scene;
    this.#scene = scene;
    if (scene.music !== this.#heard) this.#heard = null;
    if (instant && before !== null) this.#again = true;
    for (const callOff of this.#callOff) callOff();
    this.#callOff = [];
    if (wantsCaptions(this.#settings)) {
      const words = captionOf(before, scene, instant, this.#options.captions);
      if (words !== null) this.#captions.say(words);
    }
    this.#update(instant ? 'instant' : 'scene');
    if (!instant) this.#arrive(scene.effects);
  }

  effect(id: 'pencil' | 'page' | 'paper_slide'): void {
    this.#play(id, AT_ONCE);
    if (id === 'pencil') this.#again = false;
  }

  setSettings(settings: Settings): void {
    const before = this.#settings;
    if (settings.sound && !this.#asked) this.#silent = false;
    this.#asked = settings.sound;
    this.#settings = this.#heeded(settings);
    if (before.night !== settings.night) this.#speaker?.night(settings.night);
    if (!wantsCaptions(this.#settings)) this.#captions.clear();
    else if (!wantsCaptions(before) && this.#scene !== null) {
      const words = captionOf(null, this.#scene, true, this.#options.captions);
      if (words !== null) this.#captions.say(words);
    }
    this.#begin();
    this.#update('settings');
  }

  destroy(): void {
    this.#destroyed = true;
    for (const stop of this.#stop) stop();
    for (const callOff of this.#callOff) callOff();
    clearTimeout(this.#release);
    this.#captions.clear();
    for (const deck of Object.values(this.#decks ?? {})) deck.close();
    this.#speaker?.close();
  }

  /** The settings as far as they hold here. */
  #heeded(settings: Settings): Settings {
    return this.#silent ? { ...settings, sound: false } : settings;
  }

  /** The first time that sound is both wanted and allowed, the player is fetched; only then anything else. */
  #begin(): void {
    const { page, speaker } = this.#ground;
    if (this.#fetching || !this.#touched || !this.#settings.sound || page.savesData()) return;
    this.#fetching = true;
    speaker().then(
      (got) => {
        if (this.#destroyed) got.close();
        else this.#start(got);
      },
      () => {
        this.#fetching = false; // the next press may have better luck
      },
    );
  }

  #start(speaker: Speaker): void {
    this.#speaker = speaker;
    const deck = (): Deck =>
      new Deck(speaker, (id) => {
        this.#heard = id;
        this.#update('scene');
      });
    this.#decks = { music: deck(), bed: deck(), clock: deck() };
    if (this.#settings.night) speaker.night(true);
    if (this.#hidden) speaker.rest();
    this.#update('first');
    if (this.#settings.sound && this.#settings.effects > 0)
      speaker.prepare(AT_HAND.flatMap((id) => this.#ground.manifest.effects[id] ?? []));
  }

  #update(cause: Cause): void {
    if (this.#decks === null || this.#scene === null) return;
    const now = { duck: this.#duck, heard: this.#heard };
    const plan = planOf(this.#scene, this.#settings, this.#ground.manifest, now);
    for (const player of ['music', 'bed', 'clock'] as const)
      this.#decks[player].want(plan[player], changeOf(player, cause), (stem, rises) =>
        levelTime(cause, stem, rises),
      );
  }

  #arrive(effects: readonly string[]): void {
    effects.forEach((id, place) => {
      if (place === 0) this.#play(id, ON_ARRIVAL);
      else {
        const timer = setTimeout(() => this.#play(id, ON_ARRIVAL), place * APART);
        this.#callOff.push(() => clearTimeout(timer));
      }
    });
  }

  #play(id: string, within: number): void {
    const { sound, effects } = this.#settings;
    if (this.#speaker === null || this.#hidden || !sound || effects === 0) return;
    const hand = { ...this.#ground.page.hand(), again: this.#again };
    const file = takeOf(id, this.#ground.manifest.effects[id] ?? [], hand);
    if (file === null) return;
    this.#callOff.push(this.#speaker.once(file, effects, within));
    const duck = duckOf(id);
    if (duck === null) return;
    clearTimeout(this.#release);
    this.#duck = duck.decibels;
    this.#update('duck');
    this.#release = setTimeout(() => {
      this.#duck = 0;
      this.#update('release');
    }, duck.hold);
  }
}

/** @param ground left out in the game: the window, the rendered files and Howler. */
export function createSoundDesk(
  options: SoundDeskOptions,
  ground: Ground = { page: pageOf(window), manifest: ours, speaker: () => howlerSpeaker(addressesOf) },
): SoundDesk {
  return new Desk(options, ground);
}
