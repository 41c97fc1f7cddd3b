import net from 'node:net';
import { defineConfig } from '@playwright/test';

// The server listens on a free port, so that two runs can live side by side. Workers read this
// file again and inherit the number.
process.env['UNCOIL_PORT'] ??= String(await freePort());
const port = process.env['UNCOIL_PORT'];
const folder = process.env['UNCOIL_FOLDER'] ?? 'dist';
const base = process.env['UNCOIL_BASE'] ?? '/';
const baseURL = `http://127.0.0.1:${port}${base}`;

/** Chromium asks Google for this and that at its start; with these it asks nobody. */
const quiet = [
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-pings',
  '--disable-quic',
  '--no-first-run',
  '--font-render-hinting=none',
  '--disable-lcd-text',
];

export default defineConfig({
  testDir: 'e2e',
  outputDir: '.cache/test/browser',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  timeout: 30_000,
  reporter: 'line',
  webServer: {
    command: `"${process.execPath}" scripts/serve.ts --port ${port} --base ${base} --folder ${folder}`,
    url: baseURL,
    reuseExistingServer: false,
  },
  use: { baseURL, trace: 'off' },
  projects: [
    {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        launchOptions: {
          executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
          chromiumSandbox: false,
          args: quiet,
        },
      },
    },
  ],
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (typeof address === 'object' && address) resolve(address.port);
        else reject(new Error('No free port was found.'));
      });
    });
  });
}
