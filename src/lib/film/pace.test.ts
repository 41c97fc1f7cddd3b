import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asHold, atPace, lengthOf, momentAt, withoutMotion, type Beat } from './pace.ts';

/** There in 3 seconds, held for 1, back in 2. */
const FILM: readonly Beat[] = [
  [0, 7, 3, 1, 'Up'],
  [7, 0, 2, 0, 'Start'],
];

describe('a repetition', () => {
  test.each([
    [0, 0, null],
    [1.5, 3.5, null],
    [3, 7, 'Up'],
    [3.9, 7, 'Up'],
    [5, 3.5, null],
    [6, 0, 'Start'],
    // The next one.
    [7.5, 3.5, null],
    [-1, 0, null],
  ])('after %d s stands at %d', (seconds, at, label) => {
    const moment = momentAt(FILM, seconds);
    expect(moment.at).toBeCloseTo(at);
    expect(moment.label).toBe(label);
  });

  test('never jumps: in a hundredth of a second it goes a little', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 5.98, noNaN: true }), (seconds) => {
        const step = Math.abs(momentAt(FILM, seconds + 0.01).at - momentAt(FILM, seconds).at);
        expect(step).toBeLessThan(0.1);
      }),
    );
  });

  test('without beats there is nothing to show', () => {
    expect(momentAt([], 3)).toEqual({ at: 0, label: null });
  });
});

describe('at the pace of the timer', () => {
  test.each([
    [
      'parts as many as ways',
      [
        ['up', 4],
        ['down', 2],
      ],
      [4, 0, 2, 0],
    ],
    [
      'a hold belongs to the pose before',
      [
        ['up', 4],
        ['hold', 5],
        ['down', 2],
      ],
      [4, 5, 2, 0],
    ],
    ['one part: all of it is stretched', [['reps', 12]], [6, 2, 4, 0]],
    [
      'a hold that comes first is a way',
      [
        ['hold', 5],
        ['relax', 1],
      ],
      [5, 0, 1, 0],
    ],
    ['no time: its own pace', [], [3, 1, 2, 0]],
  ] as const)('%s', (_, parts, expected) => {
    const paced = atPace(
      FILM,
      parts.map(([name, seconds]) => ({ name, seconds })),
    );
    expect(paced.flatMap(([, , way, hold]) => [way, hold])).toEqual(expected);
    expect(paced.map(([from, to]) => [from, to])).toEqual(FILM.map(([from, to]) => [from, to]));
  });

  test('picture and count agree: a repetition is as long as its parts', () => {
    const part = fc.record({
      name: fc.constantFrom('up', 'down', 'hold', 'reps', 'relax'),
      seconds: fc.integer({ min: 1, max: 30 }),
    });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (parts) => {
        const seconds = parts.reduce((sum, one) => sum + one.seconds, 0);
        expect(lengthOf(atPace(FILM, parts))).toBeCloseTo(seconds);
      }),
    );
  });
});

test.each([1, 5, 30])('a hold of %d s goes there, stays and comes back in time', (seconds) => {
  const beats = asHold(FILM, seconds);
  expect(lengthOf(beats)).toBeCloseTo(seconds);
  expect(momentAt(beats, seconds).at).toBeCloseTo(0);
  expect(momentAt(beats, seconds * 0.6).at).toBeCloseTo(7, seconds < 5 ? -1 : 5);
});

test('with little motion there are key poses and nothing between them', () => {
  const beats = withoutMotion(FILM);
  expect(lengthOf(beats)).toBe(lengthOf(FILM));
  const shown = Array.from({ length: 60 }, (_, at) => momentAt(beats, at / 10).at);
  expect(new Set(shown)).toEqual(new Set([0, 7]));
});
