import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { MixedSound } from './sound.ts';

/** A sound system that does as it is told and remembers it. */
class FakeContext extends EventTarget {
  static made: FakeContext[] = [];
  static isStuck = false;
  state = 'suspended';
  currentTime = 0;
  sampleRate = 8000;
  destination = {};
  started: number[] = [];
  volumes = 0;
  constructor() {
    super();
    FakeContext.made.push(this);
  }
  resume(): Promise<void> {
    this.state = 'running';
    if (!FakeContext.isStuck) this.currentTime += 0.01;
    return Promise.resolve();
  }
  close(): Promise<void> {
    this.state = 'closed';
    return Promise.resolve();
  }
  createGain() {
    this.volumes += 1;
    return { connect: () => undefined, disconnect: () => undefined };
  }
  createBuffer() {
    return { copyToChannel: () => undefined };
  }
  createBufferSource() {
    return {
      buffer: null,
      connect: () => undefined,
      start: (at: number) => this.started.push(at),
    };
  }
  become(state: string): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

const cue = (id: string, inMs: number) => ({ id, kind: 'tick' as const, inMs });

beforeEach(() => {
  FakeContext.made = [];
  FakeContext.isStuck = false;
  vi.useFakeTimers();
  vi.stubGlobal('AudioContext', FakeContext);
  vi.stubGlobal('document', { hidden: false });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A sound that was unlocked by a tap, and its context. */
async function unlocked() {
  const sound = new MixedSound();
  const ready = vi.fn();
  const lost = vi.fn();
  Object.assign(sound, { onReady: ready, onLost: lost });
  sound.unlock();
  await vi.advanceTimersByTimeAsync(400);
  const context = FakeContext.made[0];
  if (!context) throw new Error('no context was made');
  return { sound, context, ready, lost };
}

describe('sound over the music of the listener', () => {
  test('nothing is opened before the first tap', () => {
    const sound = new MixedSound();
    sound.schedule([cue('a', 1000)]);
    sound.play('go');
    expect(sound.heard()).toBeNull();
    expect(FakeContext.made).toHaveLength(0);
  });

  test('cues are planned on its clock, each once', async () => {
    const { sound, context, ready } = await unlocked();
    expect(ready).toHaveBeenCalledTimes(1);
    sound.schedule([cue('a', 1000), cue('b', 2000)]);
    sound.schedule([cue('b', 1500), cue('c', 3000)]);
    expect(context.started).toEqual([1.01, 2.01, 3.01]);
    sound.cancel();
    sound.schedule([cue('b', 500)]);
    expect(context.started.at(-1)).toBe(0.51);
    expect(context.volumes).toBe(2);
  });

  test.each(['suspended', 'interrupted'])(
    '%s: says so, and a tap brings it back',
    async (state) => {
      const { sound, context, ready, lost } = await unlocked();
      context.become(state);
      expect(lost).toHaveBeenCalledTimes(1);
      expect(sound.heard()).toBeNull();
      sound.unlock();
      await vi.advanceTimersByTimeAsync(400);
      expect(context.state).toBe('running');
      expect(ready).toHaveBeenCalledTimes(2);
      expect(FakeContext.made).toHaveLength(1);
    },
  );

  test('a context whose clock stands still is replaced', async () => {
    FakeContext.isStuck = true;
    const { context, ready } = await unlocked();
    expect(context.state).toBe('closed');
    expect(FakeContext.made.map(({ state }) => state)).toEqual(['closed', 'running']);
    expect(ready).toHaveBeenCalledTimes(2);
  });

  test('what was planned for the one that stood still is planned anew', async () => {
    FakeContext.isStuck = true;
    const sound = new MixedSound();
    sound.onReady = () => {
      sound.schedule([cue('a', 1000)]);
    };
    sound.unlock();
    await vi.advanceTimersByTimeAsync(400);
    expect(FakeContext.made.map(({ started }) => started)).toEqual([[1], [1]]);
  });

  test('one that went on is not replaced', async () => {
    const { context } = await unlocked();
    context.become('interrupted');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(FakeContext.made).toEqual([context]);
  });

  test('muted means silent, and unheard', async () => {
    const { sound, context } = await unlocked();
    expect(sound.heard()).toBeCloseTo(10);
    sound.muted = true;
    sound.schedule([cue('a', 1000)]);
    sound.play('done');
    expect(context.started).toEqual([]);
    expect(sound.heard()).toBeNull();
  });

  test('without a sound system the timer goes on', () => {
    vi.stubGlobal('AudioContext', undefined);
    const sound = new MixedSound();
    expect(() => {
      sound.unlock();
      sound.schedule([cue('a', 1000)]);
      sound.cancel();
    }).not.toThrow();
  });
});
