/**
 * Words for somebody who does not hear: the place's sound when it changes, and what sounds on the page.
 * Must not know whether anything is really playing.
 */
import type { Settings } from '../shelf/settings.ts';
import type { SoundScene } from './soundOf.ts';

export type CaptionWords = Readonly<Record<string, { readonly caption: string }>>;

const SHOWN = 5000;

/** Always when asked for; of themselves only where nothing can be heard. */
export function wantsCaptions({ captions, sound }: Settings): boolean {
  return captions === 'on' || (captions === 'auto' && !sound);
}

/** The words for what is new, or null: a place that has not changed has been said already. */
export function captionOf(
  before: SoundScene | null,
  scene: SoundScene,
  instant: boolean,
  words: CaptionWords,
): string | null {
  const place = scene.ambience !== null && scene.ambience !== before?.ambience ? [scene.ambience] : [];
  const named = [...place, ...(instant ? [] : scene.effects)];
  const said = [...new Set(named)].flatMap((id) => words[id]?.caption ?? []);
  return said.length === 0 ? null : said.join(' ');
}

/** Says one caption at a time and takes it away again. */
export class Captions {
  readonly #say: (words: string | null) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(say: (words: string | null) => void) {
    this.#say = say;
  }

  say(words: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.clear(), SHOWN);
    this.#say(words);
  }

  /** Says nothing if nothing stands there. */
  clear(): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#say(null);
  }
}
