import { defineConfig } from 'vitest/config';

/** The sweeps look at what was built and at whole processes, so they run last and by themselves: `npm test` does. */
export default defineConfig({
  root: `${import.meta.dirname}/../..`,
  test: { name: 'sweeps', include: ['tests/sweeps/**/*.test.ts'], environment: 'node', pool: 'forks', testTimeout: 600_000, hookTimeout: 180_000 },
});
