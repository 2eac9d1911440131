/** The only Howler. (In work.) */
import type { Settings } from '../shelf/settings.ts';
import type { SoundScene } from './soundOf.ts';

export interface SoundDeskOptions {
  readonly settings: Settings;
  readonly captions: Readonly<Record<string, { readonly caption: string }>>;
  readonly onCaption: (words: string | null) => void;
}

export interface SoundDesk {
  show(scene: SoundScene, how: { readonly instant: boolean }): void;
  effect(id: 'pencil' | 'page' | 'paper_slide'): void;
  setSettings(settings: Settings): void;
  destroy(): void;
}

export function createSoundDesk(_options: SoundDeskOptions): SoundDesk {
  return { show() {}, effect() {}, setSettings() {}, destroy() {} };
}
