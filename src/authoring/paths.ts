/** Where the story and its evidence stand in the project. Build time only. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

export const PATHS = {
  root,
  story: path.join(root, 'story/en/main.ink'),
  evidence: path.join(root, 'story/evidence'),
  teaching: path.join(root, 'story/teaching'),
  register: path.join(root, 'story/ids.json'),
  chart: path.join(root, 'story/chart.json'),
  places: path.join(root, 'assets/places'),
  people: path.join(root, 'assets/people'),
  sound: path.join(root, 'assets/sounds/sound.json'),
} as const;
