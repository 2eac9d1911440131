import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { inkStory } from './src/authoring/plugin.ts';
import { slimPhaser } from './src/authoring/slimPhaser.ts';
import { wordsFirst } from './src/authoring/wordsFirst.ts';

// Set by `npm run build -- --story FILE`: somebody else's Ink in the same shell.
const guest = process.env['EMPTY_CHAIR_STORY'];
const story = inkStory(guest ? path.resolve(guest) : null);

export default defineConfig({
  base: './',
  plugins: [story, slimPhaser(), wordsFirst(story.api.opening)],
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1', port: 4173 },
  build: {
    target: 'es2023',
    // The stage is one large library in a chunk of its own, fetched after the first page can be read.
    chunkSizeWarningLimit: 1500,
    // A drawing is fetched when it is wanted; in the script it would be read by everybody at the start.
    assetsInlineLimit: (file) => (/assets[\\/](places|people|prints)[\\/]/.test(file) ? false : undefined),
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/content/**', 'tests/browser/**', 'tests/soak/**'],
        },
      },
      {
        extends: true,
        test: { name: 'content', include: ['tests/content/**/*.test.ts'], testTimeout: 120_000 },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          globalSetup: ['tests/browser/serve.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'soak',
          include: ['tests/soak/**/*.test.ts'],
          testTimeout: 3_600_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          globalSetup: ['tests/browser/serve.ts'],
        },
      },
    ],
  },
});
