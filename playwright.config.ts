import { defineConfig } from '@playwright/test';
import type { JourneyOptions } from './tests/journeys/support/fixtures.ts';
import { electronRuntime } from './tools/electron-runtime.ts';

/** The same journeys in both hosts; where Electron's runtime is absent one test says so instead. */
export default defineConfig<JourneyOptions>({
  testDir: 'tests/journeys',
  outputDir: 'test-results/journeys',
  globalSetup: './tests/journeys/support/build.ts',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  workers: 2,
  forbidOnly: true,
  use: { screenshot: 'only-on-failure', actionTimeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/journeys.json' }]],
  projects: [
    { name: 'window', testMatch: '*.spec.ts', testIgnore: 'support/**', use: { host: 'chromium' } },
    electronRuntime() === null
      ? { name: 'electron', testMatch: 'support/electron-absent.spec.ts' }
      : { name: 'electron', testMatch: '*.spec.ts', testIgnore: 'support/**', workers: 1, use: { host: 'electron' } },
  ],
});
