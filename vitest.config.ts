import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['{lib,components,entrypoints,scripts}/**/*.test.{ts,tsx}', 'tests/*.test.ts'],
    restoreMocks: true,
    // Time enough for a busy machine; no test measures time.
    testTimeout: 30_000,
  },
});
