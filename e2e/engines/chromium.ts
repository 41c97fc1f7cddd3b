/** Chromium asks Google for this and that at its start; with these it asks nobody. */
const QUIET = [
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-pings',
  '--disable-quic',
  '--no-first-run',
  // Nothing here draws with a graphics card, and imitating one takes a fifth of the time.
  '--disable-gpu',
  '--disable-gpu-compositing',
  '--font-render-hinting=none',
  '--disable-lcd-text',
];

/** A Chromium or Chrome that is installed; `npm test` names it. */
export const chromium = {
  browserName: 'chromium',
  launchOptions: {
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    // Its sandbox does not start as root, and it sees no page but ours.
    chromiumSandbox: false,
    args: QUIET,
  },
} as const;
