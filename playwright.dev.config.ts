import { defineConfig } from '@playwright/test';
import { chromium } from './e2e/engines/chromium.ts';

/** What authors meet: `npm run dev`, on a copy of the project that the tests may break. */
export default defineConfig({
  testDir: 'e2e/dev',
  outputDir: '.cache/test/dev',
  // One server that all tests share; each leaves the copy as it was.
  workers: 1,
  forbidOnly: Boolean(process.env['CI']),
  // What passes at a second try is named in the gate's line. What the self-test broke stays broken.
  retries: process.env['UNCOIL_ONLY'] === undefined ? 1 : 0,
  // The first page is compiled while it is opened; a save takes seconds, more on a busy machine.
  timeout: 240_000,
  expect: { timeout: 60_000 },
  reporter: 'line',
  use: { trace: 'off', serviceWorkers: 'block' },
  projects: [{ name: 'dev', use: chromium }],
});
