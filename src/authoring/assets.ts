/** What pictures and sounds are on disk, for the story check. Build time only. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Assets } from './check.ts';
import { PATHS } from './paths.ts';

const names = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : []);

export function assetsOnDisk(): Assets {
  const sound = existsSync(PATHS.sound)
    ? (JSON.parse(readFileSync(PATHS.sound, 'utf8')) as {
        music?: Record<string, unknown>;
        ambience?: Record<string, unknown>;
      })
    : {};
  return {
    places: names(PATHS.places).filter((name) => !name.includes('.')),
    moods: names(PATHS.people).map((name) => name.replace(/\.svg$/, '')),
    music: Object.keys(sound.music ?? {}),
    ambience: Object.keys(sound.ambience ?? {}),
  };
}
