import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ScreenLock } from './wake-lock.ts';

class FakeSentinel extends EventTarget {
  released = false;
  release(): Promise<void> {
    this.released = true;
    this.dispatchEvent(new Event('release'));
    return Promise.resolve();
  }
}

let sentinels: FakeSentinel[];
let isRefused: boolean;
const page = { hidden: false };
const settle = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  sentinels = [];
  isRefused = false;
  page.hidden = false;
  vi.stubGlobal('document', page);
  vi.stubGlobal('navigator', {
    wakeLock: {
      request: () => {
        if (isRefused) return Promise.reject(new DOMException('no', 'NotAllowedError'));
        const sentinel = new FakeSentinel();
        sentinels.push(sentinel);
        return Promise.resolve(sentinel);
      },
    },
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function makeLock() {
  const lock = new ScreenLock();
  const lost = vi.fn();
  lock.onLost = lost;
  return { lock, lost };
}

describe('the screen', () => {
  test('is asked for once, however often it is wanted', async () => {
    const { lock } = makeLock();
    lock.want(true);
    lock.want(true);
    await settle();
    lock.want(true);
    await settle();
    expect(sentinels).toHaveLength(1);
    lock.want(false);
    expect(sentinels[0]?.released).toBe(true);
  });

  test('is let go at once if it is no longer wanted when it comes', async () => {
    const { lock, lost } = makeLock();
    lock.want(true);
    lock.want(false);
    await settle();
    expect(sentinels[0]?.released).toBe(true);
    expect(lost).not.toHaveBeenCalled();
  });

  test('is asked for again after the page was hidden', async () => {
    const { lock, lost } = makeLock();
    lock.want(true);
    await settle();
    page.hidden = true;
    await sentinels[0]?.release();
    lock.want(true);
    await settle();
    expect(sentinels).toHaveLength(1);
    page.hidden = false;
    lock.want(true);
    await settle();
    expect(sentinels).toHaveLength(2);
    expect(lost).not.toHaveBeenCalled();
  });

  test('that is lost in plain sight is asked for once more, then the reader is told', async () => {
    const { lock, lost } = makeLock();
    lock.want(true);
    await settle();
    await sentinels[0]?.release();
    await settle();
    expect(sentinels).toHaveLength(2);
    expect(lost).not.toHaveBeenCalled();
    await sentinels[1]?.release();
    await settle();
    expect(sentinels).toHaveLength(2);
    expect(lost).toHaveBeenCalledTimes(1);
  });

  test('that is refused, or unknown here, is told', async () => {
    isRefused = true;
    const { lock, lost } = makeLock();
    lock.want(true);
    await settle();
    expect(lost).toHaveBeenCalledTimes(1);
    vi.stubGlobal('navigator', {});
    lock.want(true);
    await settle();
    expect(lost).toHaveBeenCalledTimes(2);
  });
});
