import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addTingled,
  carefulLimbs,
  carefulUntil,
  formatTingled,
  readTingled,
} from './tingling-memory.ts';
import { liftTingled } from './tingling-lift.ts';

const HOUR = 60 * 60_000;
const NOW = Date.UTC(2026, 10, 29, 10);
const limbsAt = (text: string | null, wall: number) => carefulLimbs(readTingled(text, wall), wall);
const said = formatTingled(addTingled({}, ['leg'], NOW));

describe('"Still there" is kept', () => {
  test.each([
    ['at once', 0, ['leg']],
    ['a moment before twelve hours', 12 * HOUR - 1, ['leg']],
    ['after twelve hours', 12 * HOUR, []],
    ['the clock was set back by a minute', -60_000, ['leg']],
    ['… by an hour', -HOUR, ['leg']],
    ['… by thirty hours', -30 * HOUR, ['leg']],
    ['… by ten years', -87_600 * HOUR, ['leg']],
  ])('%s', (_, after, limbs) => {
    expect(limbsAt(said, NOW + after)).toEqual(limbs);
  });

  test('a clock that was set back keeps it for twelve hours, not for ever', () => {
    const back = NOW - 1000 * HOUR;
    const settled = formatTingled(readTingled(said, back));
    expect(limbsAt(settled, back + 12 * HOUR - 1)).toEqual(['leg']);
    expect(limbsAt(settled, back + 12 * HOUR)).toEqual([]);
  });

  test('a clock that was ahead for a while does not lose it', () => {
    const settled = formatTingled(readTingled(said, NOW + 20 * HOUR));
    expect(limbsAt(settled, NOW + HOUR)).toEqual(['leg']);
  });

  test('each limb has its own time, and is lifted on its own', () => {
    const both = addTingled(addTingled({}, ['leg'], NOW), ['arm'], NOW + HOUR);
    expect(carefulUntil(both, 'leg', NOW + HOUR)).toBe(NOW + 12 * HOUR);
    expect(carefulUntil(both, 'arm', NOW + HOUR)).toBe(NOW + 13 * HOUR);
    expect(carefulLimbs(liftTingled(both, 'leg'), NOW + HOUR)).toEqual(['arm']);
    expect(formatTingled(liftTingled(addTingled({}, ['leg'], NOW), 'leg'))).toBeNull();
  });

  test('said again it counts from then', () => {
    const again = addTingled(addTingled({}, ['leg'], NOW), ['leg'], NOW + 5 * HOUR);
    expect(carefulUntil(again, 'leg', NOW + 6 * HOUR)).toBe(NOW + 17 * HOUR);
  });

  test.each([
    null,
    '',
    'no json',
    '[]',
    'null',
    '{"leg":"1"}',
    '{"leg":null}',
    '{"tail":1}',
    `{"leg":${String(NOW)},"x":"${'x'.repeat(70_000)}"}`,
  ])('%.60s was not written by us', (text) => {
    expect(limbsAt(text, NOW)).toEqual([]);
  });

  test('one damaged limb does not take the other one with it', () => {
    expect(limbsAt(`{"arm":"?","leg":${String(NOW)}}`, NOW)).toEqual(['leg']);
  });

  test('an object in the place of a time, which cannot even be compared, is dropped', () => {
    expect(limbsAt(`{"arm":{"toString":{}},"leg":${String(NOW)}}`, NOW)).toEqual(['leg']);
  });

  test('never throws, and never keeps for more than twelve hours', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), fc.integer({ min: 0 }), (text, wall) => {
        const tingled = readTingled(text, wall);
        for (const limb of ['arm', 'leg'] as const) {
          const until = carefulUntil(tingled, limb, wall);
          if (until !== null) expect(until - wall).toBeLessThanOrEqual(12 * HOUR);
        }
      }),
    );
  });
});
