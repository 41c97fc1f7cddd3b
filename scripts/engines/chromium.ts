import { canUseApt, installFromApt } from './apt.ts';
import { findProgram } from './find-program.ts';

/** The same engine twice. */
export type Chromium = {
  /** What most tests run in: without windows and menus where that is to be had. */
  readonly path: string;
  /** Chromium or Chrome as people have it, for what only that can do. Empty if there is none. */
  readonly wholePath: string;
};

/**
 * Chromium without its windows and menus: all tests take a third less time. It is what Playwright
 * itself takes where it brings its own browser. It has no back/forward cache.
 */
const SHELL = 'chromium-headless-shell';

/** Where Chromium or Chrome may be. Our own setting comes first. */
function wholeCandidates(): (string | undefined)[] {
  const windows = [process.env['ProgramFiles'], process.env['ProgramFiles(x86)']].flatMap(
    (folder) => (folder ? [`${folder}\\Google\\Chrome\\Application\\chrome.exe`] : []),
  );
  return [
    process.env['CHROMIUM_PATH'],
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...windows,
  ];
}

/**
 * Finds them. Where Debian's packages can be had, one is installed if there is none; on the build
 * machine both are, so that nothing is left out there.
 */
export async function requireChromium(): Promise<Chromium> {
  const find = () => ({
    shell: findProgram([process.env['CHROMIUM_PATH'], SHELL]),
    whole: findProgram(wholeCandidates()),
  });
  let found = find();
  let problem = '';
  const missing = [...(found.shell ? [] : [SHELL]), ...(found.whole ? [] : ['chromium'])];
  const isNeeded = Boolean(process.env['CI']) || missing.length === 2;
  if (missing.length > 0 && isNeeded && canUseApt()) {
    problem = await installFromApt(missing);
    found = find();
  }
  const path = found.shell ?? found.whole;
  if (path) return { path, wholePath: found.whole ?? '' };
  throw new Error(
    `${problem}\nThe browser tests need Chromium or Chrome, and none was found. Install one ` +
      '(Debian and Ubuntu: sudo apt-get install chromium), or set CHROMIUM_PATH to its program.',
  );
}

/** How the tests are told (e2e/engines/chromium.ts). */
export function chromiumEnvironment({ path, wholePath }: Chromium): Record<string, string> {
  return { CHROMIUM_PATH: path, CHROMIUM_WHOLE_PATH: wholePath };
}
