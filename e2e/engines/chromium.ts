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
  // What is left of its work needs no process of its own, nor several threads on a machine with two cores.
  '--in-process-gpu',
  '--num-raster-threads=1',
  '--font-render-hinting=none',
  '--disable-lcd-text',
];

const path = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

/** What most tests run in; `npm test` names it (scripts/engines/chromium.ts). */
export const chromium = {
  browserName: 'chromium' as const,
  // With a window, a page in sight may keep the screen on; without one it has to be said.
  permissions: ['screen-wake-lock'],
  launchOptions: {
    executablePath: path,
    // Its sandbox does not start as root, and it sees no page but ours.
    chromiumSandbox: false,
    args: QUIET,
  },
};

/** Chromium as people have it, with a back/forward cache. Empty if there is none. */
export const wholeChromium = process.env['CHROMIUM_WHOLE_PATH'] ?? path;
