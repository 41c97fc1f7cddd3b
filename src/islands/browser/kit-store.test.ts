import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { anyStored } from '../../lib/testing/hostile.ts';
import { keepKit, readKit } from './kit-store.ts';

/** Storage of one page, with this text under every key. */
function stubStorage(text: string | null): void {
  let kept = text;
  vi.stubGlobal('localStorage', {
    getItem: () => kept,
    setItem: (_: string, value: string) => {
      kept = value;
    },
    removeItem: () => {
      kept = null;
    },
  });
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the kit that is kept on the device', () => {
  it('is a short list of words, whatever is in storage', () => {
    const list = fc.array(fc.oneof(fc.string(), fc.jsonValue()), { maxLength: 80 });
    const long = fc.array(fc.string({ maxLength: 8 }), { minLength: 51, maxLength: 80 });
    const lists = fc.oneof(list, long).map((value) => JSON.stringify(value));
    const text = fc.oneof(anyStored({}), lists);
    fc.assert(
      fc.property(text, (stored) => {
        stubStorage(stored);
        const kit = readKit();
        expect(kit.length).toBeLessThanOrEqual(50);
        expect(kit.every((item) => typeof item === 'string')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('is read as it was kept, over whatever was there', () => {
    const items = fc.uniqueArray(fc.stringMatching(/^[a-z]+(-[a-z]+)?$/), { maxLength: 21 });
    fc.assert(
      fc.property(anyStored({}), items, (before, kit) => {
        stubStorage(before);
        keepKit(kit);
        expect(readKit()).toEqual(kit);
      }),
    );
  });

  it('is empty where storage is blocked', () => {
    vi.stubGlobal('localStorage', undefined);
    expect(readKit()).toEqual([]);
    expect(() => {
      keepKit(['towel']);
    }).not.toThrow();
  });
});
