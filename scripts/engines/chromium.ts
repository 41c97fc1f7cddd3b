import { canUseApt, installFromApt } from './apt.ts';
import { findProgram } from './find-program.ts';

/** Where Chromium or Chrome may be. Our own setting comes first. */
function candidates(): (string | undefined)[] {
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

/** The path of a Chromium or Chrome; installs Debian's package where that is possible. */
export async function requireChromium(): Promise<string> {
  const found = findProgram(candidates());
  if (found) return found;
  const problem = canUseApt() ? await installFromApt(['chromium']) : '';
  const installed = findProgram(candidates());
  if (installed) return installed;
  throw new Error(
    `${problem}\nThe browser tests need Chromium or Chrome, and none was found. Install one ` +
      '(Debian and Ubuntu: sudo apt-get install chromium), or set CHROMIUM_PATH to its program.',
  );
}
