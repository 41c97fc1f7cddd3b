import { expect, test } from './models/test.ts';

declare global {
  var uncoilFirstTap: { segment: string; ms: number } | undefined;
}

test('on a phone four times as slow, the first tap counts as soon as there is a button', async ({
  page,
}) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(() => {
    localStorage.removeItem('uncoil.timer.v1'); // the run of the try before
    // Taps in the very moment in which the button appears, and looks at what it did.
    const watch = new MutationObserver(() => {
      const timer = document.querySelector('exercise-timer');
      const start = timer?.querySelector<HTMLElement>('[data-part=main]');
      if (!timer || !start?.checkVisibility()) return;
      watch.disconnect();
      const loaded = performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('.js'))
        .map((entry) => (entry as PerformanceResourceTiming).responseEnd);
      start.click();
      globalThis.uncoilFirstTap = {
        segment: timer.querySelector('[data-part=segment]')?.textContent ?? '',
        ms: performance.now() - Math.max(...loaded),
      };
    });
    watch.observe(document, { subtree: true, childList: true, attributes: true });
  });
  // Other work on this machine makes it slower, never faster: the best of some tries is what the
  // page itself needs. Each of them has to start the run.
  await expect(async () => {
    await page.goto('exercises/foam-roll-hamstrings/');
    await page.waitForFunction(() => globalThis.uncoilFirstTap);
    const tap = await page.evaluate(() => globalThis.uncoilFirstTap);
    expect.soft(tap?.segment).toBe('Get ready');
    expect(tap?.ms).toBeLessThan(100);
  }).toPass({ timeout: 60_000 });
});
