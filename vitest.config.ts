import { defineConfig } from 'vitest/config';
import vue from '@vitejs/plugin-vue';

/** One project a layer; vault and process tests fork because the driver holds native handles. */
export default defineConfig({
  test: {
    projects: [
      project('domain', ['src/domain/**/*.test.ts', 'src/shared/**/*.test.ts', 'tools/**/*.test.ts']),
      project('documents', ['src/documents/**/*.test.ts', 'tests/documents/**/*.test.ts']),
      project('vault', ['src/vault/**/*.test.ts', 'tests/vault/**/*.test.ts']),
      project('application', ['src/application/**/*.test.ts', 'tests/contract/**/*.test.ts', 'tests/application/**/*.test.ts', 'tests/crash/**/*.test.ts']),
      project('main', ['src/main/**/*.test.ts', 'src/preload/**/*.test.ts', 'tests/main/**/*.test.ts']),
      {
        plugins: [vue()],
        test: { name: 'renderer', environment: 'happy-dom', include: ['tests/renderer/**/*.test.ts', 'src/renderer/**/*.test.ts'] },
      },
    ],
  },
});

function project(name: string, include: string[]) {
  return { test: { name, include, environment: 'node', pool: 'forks' as const, testTimeout: 60_000, hookTimeout: 60_000 } };
}
