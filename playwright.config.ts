import { defineConfig } from '@playwright/test';
import { chromium } from './e2e/engines/chromium.ts';
import { firefox } from './e2e/engines/firefox.ts';
import { pinChoice } from './e2e/every-page/pinned.ts';
import { freePort } from './scripts/engines/free-port.ts';
import { basePath } from './src/lib/address/place.ts';

// The server listens on a free port, so that two runs can live side by side. Workers read this
// file again and inherit the number.
process.env['UNCOIL_PORT'] ??= String(await freePort());
const port = process.env['UNCOIL_PORT'];
pinChoice();
const folder = process.env['UNCOIL_FOLDER'] ?? 'dist';
const base = basePath(process.env['UNCOIL_BASE']);
// A server that runs already, such as nginx: then none is started.
const elsewhere = process.env['UNCOIL_URL'];
// scripts/gates/browser.ts says when.
const leavesJourneys = process.env['UNCOIL_JOURNEYS'] === 'elsewhere';
// Narrowed to what the self-test broke.
const isPlanted = process.env['UNCOIL_ONLY'] !== undefined;
const baseURL = elsewhere ?? `http://127.0.0.1:${port}${base}`;

// By its whole path: a folder above the project may have the same name.
const SCREENS = /\/e2e\/screens\/[^/]*\.spec\.ts$/;

export default defineConfig({
  testDir: 'e2e',
  // Of another server: playwright.dev.config.ts.
  testIgnore: 'dev/**',
  outputDir: '.cache/test/browser',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  // A loaded machine may lose a frame or a navigation: such a test is tried once more, and the gate's
  // line says how many were. What the self-test broke stays broken.
  retries: isPlanted ? 0 : 1,
  // Pages take seconds; the rest is for machines that do much at once. There a run is slower, not red.
  timeout: isPlanted ? 90_000 : 180_000,
  expect: { timeout: isPlanted ? 10_000 : 30_000 },
  reporter: 'line',
  // A service worker would answer from its copies; e2e/offline*.spec.ts allow it for themselves.
  use: { baseURL, trace: 'off', serviceWorkers: 'block' },
  projects: [
    {
      name: 'chromium',
      use: chromium,
      testIgnore: [
        'dev/**',
        SCREENS,
        ...(leavesJourneys ? ['journeys/**'] : []),
        // On a real web server, whose files they change (scripts/gates/host-gate.ts).
        ...(process.env['UNCOIL_SERVED'] ? [] : ['hosts/**']),
      ],
    },
    // Every screen and letter size: a gate of its own (scripts/gates/screens.ts).
    { name: 'screens', testMatch: SCREENS, use: chromium },
    // What people come for, and plans without a connection. Stock Firefox ignores emulated colours, print and missing JavaScript.
    // Driven over BiDi, the stock Firefox loses the end of a navigation now and then; a journey that
    // needed a second try is reported as flaky. What the self-test broke stays broken.
    {
      name: 'firefox',
      testMatch: ['journeys/**', 'plan-offline.spec.ts'],
      use: firefox,
      retries: isPlanted ? 1 : 2,
    },
  ],
  ...(elsewhere
    ? {}
    : {
        webServer: {
          command: `"${process.execPath}" scripts/serve.ts --port ${port} --base ${base} --folder ${folder}`,
          url: baseURL,
          reuseExistingServer: false,
        },
      }),
});
