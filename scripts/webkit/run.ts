// Takes the journeys in WebKitGTK: `xvfb-run -a node scripts/setup.mjs scripts/webkit/run.ts <MiniBrowser> <folder>`.
// The last line is the count, as JSON.
import { withWebKit } from './driver.ts';
import { JOURNEYS } from './journeys.ts';
import { LocalHost } from './local-host.ts';
import { WebKitReader } from './reader.ts';

const [browser = '', folder = 'dist'] = process.argv.slice(2);
const only = new RegExp(process.env['UNCOIL_ONLY'] ?? '');
const host = await LocalHost.start(folder);
let [passed, failed] = [0, 0];
try {
  await withWebKit(browser, async (driver) => {
    console.log(`WebKitGTK ${driver.browserVersion}`);
    const reader = new WebKitReader(driver, host);
    for (const { name, take } of JOURNEYS.filter((one) => only.test(one.name))) {
      const first = await attempt(take, reader);
      const problem = first && (await secondAttempt(`${name}: ${first}`, take, reader));
      if (problem) {
        failed += 1;
        console.error(`WebKit, ${name}: ${problem}`);
      } else passed += 1;
    }
  });
} catch (error) {
  failed += 1;
  console.error(`WebKit: ${error instanceof Error ? error.message : String(error)}`);
} finally {
  await host.goesAway();
}
console.log(JSON.stringify({ passed, failed }));

/** Takes a journey. @returns what went wrong, or nothing */
async function attempt(
  take: (reader: WebKitReader) => Promise<void>,
  reader: WebKitReader,
): Promise<string | null> {
  try {
    await take(reader);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message || error.name : String(error);
  }
}

/** The driver is sometimes not ready for its first page, so a journey may be tried again, once. */
async function secondAttempt(
  problem: string,
  take: (reader: WebKitReader) => Promise<void>,
  reader: WebKitReader,
): Promise<string | null> {
  console.log(`WebKit, ${problem}. A second try.`);
  return attempt(async (again) => {
    await host.comesBack();
    await again.forgets();
    await take(again);
  }, reader);
}
