import { spawn } from 'node:child_process';
import { freePort } from '../engines/free-port.ts';
import { WebDriver, waitFor } from './webdriver.ts';

/**
 * Lets WebKitGTK draw without a graphics card and without a desktop. Compositing stays on: without
 * it WebKitGTK 2.50 crashes in a view transition between two pages.
 */
const HEADLESS = {
  LIBGL_ALWAYS_SOFTWARE: '1',
  GDK_BACKEND: 'x11',
  NO_AT_BRIDGE: '1',
  GSETTINGS_BACKEND: 'memory',
};

/** Starts WebKitGTK, hands it over, and ends it whatever happens. */
export async function withWebKit(
  browser: string,
  use: (driver: WebDriver) => Promise<void>,
): Promise<void> {
  const environment = { ...process.env, ...HEADLESS };
  const port = String(await freePort());
  const address = `http://127.0.0.1:${port}`;
  const service = spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
    env: environment,
    stdio: 'ignore',
  });
  try {
    await answers(address);
    const driver = await WebDriver.start(address, {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
    });
    try {
      await use(driver);
    } finally {
      await driver.quit();
    }
  } finally {
    service.kill('SIGTERM');
  }
}

async function answers(address: string): Promise<void> {
  const isReady = () =>
    fetch(`${address}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
  await waitFor(isReady, 20_000, 'WebKitWebDriver does not answer.');
}
