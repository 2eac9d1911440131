/**
 * One player: moves from what it plays to what is wished, and forgets a wish that is replaced in time.
 * Knows a speaker and the clock; must not know scenes, settings or Howler.
 */
import type { Change, Part } from './plan.ts';
import type { Speaker, Track } from './speaker.ts';

/** @returns milliseconds a voice takes to its new level. */
export type LevelTime = (stem: number, rises: boolean) => number;

interface Sounding {
  part: Part;
  readonly tracks: readonly Track[];
}

interface Leaving extends Sounding {
  readonly gone: ReturnType<typeof setTimeout>;
  readonly goneAt: number;
}

interface Coming {
  readonly change: Change;
  tracks: readonly Track[];
  timer: ReturnType<typeof setTimeout>;
}

export class Deck {
  readonly #speaker: Speaker;
  readonly #onHeard: (id: string) => void;
  #wish: Part | null = null;
  #sounding: Sounding | null = null;
  #leaving: Leaving[] = [];
  #coming: Coming | null = null;
  /** When the last one to leave makes room for another. */
  #freeAt = 0;

  /** @param onHeard a part without a loop has come to its end. */
  constructor(speaker: Speaker, onHeard: (id: string) => void) {
    this.#speaker = speaker;
    this.#onHeard = onHeard;
  }

  want(part: Part | null, change: Change, time: LevelTime): void {
    const same = part?.id === this.#wish?.id;
    this.#wish = part;
    if (same) {
      if (part !== null) this.#level(part, time);
      return;
    }
    this.#callOff();
    if (part !== null && this.#sounding?.part.id === part.id) {
      this.#level(part, time);
      return;
    }
    // What passes into its successor stays until that has come, however long the fetching takes.
    if (part === null || change.rest >= 0) this.#leave(change);
    if (part === null || this.#takeBack(part, change)) return;
    const now = performance.now();
    const startAt = Math.max(now + change.settle, this.#freeAt);
    const coming: Coming = {
      change,
      tracks: [],
      timer: setTimeout(() => this.#fetch(coming, part, startAt), change.settle),
    };
    this.#coming = coming;
  }

  close(): void {
    this.#callOff();
    for (const one of this.#leaving) clearTimeout(one.gone);
    for (const one of [...this.#leaving, ...(this.#sounding === null ? [] : [this.#sounding])])
      for (const track of one.tracks) track.close();
    this.#leaving = [];
    this.#sounding = null;
    this.#wish = null;
  }

  /** What sounds takes the levels that are wished, also while it waits for its successor. */
  #level(part: Part, time: LevelTime): void {
    const sounding = this.#sounding;
    if (sounding === null) return;
    part.voices.forEach(({ level }, stem) => {
      const was = sounding.part.voices[stem]?.level ?? 0;
      if (level !== was) sounding.tracks[stem]?.fade(level, time(stem, level > was));
    });
    sounding.part = { id: sounding.part.id, voices: part.voices };
  }

  /** What was about to come does not come. */
  #callOff(): void {
    if (this.#coming === null) return;
    clearTimeout(this.#coming.timer);
    for (const track of this.#coming.tracks) track.close();
    this.#coming = null;
  }

  #leave({ out, rest }: Change): void {
    const now = performance.now();
    const hurried = this.#leaving.filter(({ goneAt }) => goneAt > now + out);
    const going: readonly Sounding[] = this.#sounding === null ? hurried : [...hurried, this.#sounding];
    this.#sounding = null;
    for (const one of hurried) clearTimeout(one.gone);
    this.#leaving = this.#leaving.filter((one) => !hurried.includes(one));
    for (const { part, tracks } of going) {
      for (const track of tracks) track.fade(0, out);
      const leaving: Leaving = {
        part,
        tracks,
        goneAt: now + out,
        gone: setTimeout(() => {
          for (const track of tracks) track.close();
          this.#leaving = this.#leaving.filter((one) => one !== leaving);
        }, out + 50),
      };
      this.#leaving.push(leaving);
    }
    if (going.length > 0) this.#freeAt = now + out + rest;
  }

  /** One that is still on its way out and wanted after all only turns round. */
  #takeBack(part: Part, { enter }: Change): boolean {
    const found = this.#leaving.find((one) => one.part.id === part.id);
    if (found === undefined) return false;
    clearTimeout(found.gone);
    this.#leaving = this.#leaving.filter((one) => one !== found);
    this.#sounding = { part, tracks: found.tracks };
    found.tracks.forEach((track, stem) => {
      track.fade(part.voices[stem]?.level ?? 0, enter);
    });
    return true;
  }

  #fetch(coming: Coming, part: Part, startAt: number): void {
    const stems = part.voices.length;
    let ended = 0;
    coming.tracks = part.voices.map((voice) =>
      this.#speaker.open(voice, () => {
        ended += 1;
        if (ended === stems && this.#wish?.id === part.id) this.#onHeard(part.id);
      }),
    );
    const start = (): void => {
      // Neither promise can reject; a wish that was replaced meanwhile finds another in its place.
      void Promise.all(coming.tracks.map(({ ready }) => ready)).then(() => this.#start(coming));
    };
    coming.timer = setTimeout(start, Math.max(0, startAt - performance.now()));
  }

  /** All stems in one go, silent; then each to its level. */
  #start(coming: Coming): void {
    if (this.#coming !== coming || this.#wish === null) return;
    const { tracks, change } = coming;
    this.#coming = null;
    if (this.#sounding !== null) this.#leave(change);
    this.#sounding = { part: this.#wish, tracks };
    for (const track of tracks) track.play();
    this.#wish.voices.forEach(({ level }, stem) => {
      if (level > 0) tracks[stem]?.fade(level, change.enter);
    });
  }
}
