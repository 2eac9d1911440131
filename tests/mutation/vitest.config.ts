/** What mutation testing runs: the unit tests of the pure core, which need neither a browser nor the whole story. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{run,story,shelf,evidence,replay,classroom}/**/*.test.ts', 'tests/*.test.ts'],
    exclude: ['tests/story/{landed,rewind}.test.ts'],
  },
});
