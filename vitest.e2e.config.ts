import { defineConfig } from 'vitest/config';

/** Tests of the built extension in a real browser: one file at a time, as each starts a browser of its own. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    globalSetup: 'tests/e2e/build.ts',
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
