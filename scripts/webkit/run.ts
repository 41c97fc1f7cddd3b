// Takes the journeys in WebKitGTK: `xvfb-run -a node scripts/setup.mjs scripts/webkit/run.ts <MiniBrowser> <folder>`.
// The last line is the count, as JSON.
import { createSiteServer } from '../serve/server.ts';
import { withWebKit } from './driver.ts';
import { JOURNEYS } from './journeys.ts';
import { WebKitReader } from './reader.ts';

const [browser = '', folder = 'dist'] = process.argv.slice(2);
const only = new RegExp(process.env['UNCOIL_ONLY'] ?? '');
const server = createSiteServer({ folder, base: '/' });
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = server.address();
const port = typeof address === 'object' && address ? address.port : 0;
let [passed, failed] = [0, 0];
try {
  await withWebKit(browser, async (driver) => {
    console.log(`WebKitGTK ${driver.browserVersion}`);
    const reader = new WebKitReader(driver, `http://127.0.0.1:${String(port)}/`);
    for (const { name, take } of JOURNEYS.filter((one) => only.test(one.name))) {
      const problem = (await attempt(take, reader)) && (await secondAttempt(name, take, reader));
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
  server.closeAllConnections();
  server.close();
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
  name: string,
  take: (reader: WebKitReader) => Promise<void>,
  reader: WebKitReader,
): Promise<string | null> {
  console.log(`WebKit, ${name}: a second try`);
  return attempt(async (again) => {
    await again.forgets();
    await take(again);
  }, reader);
}
