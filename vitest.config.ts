import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // What hangs is found; what a busy machine makes slow isn't.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
