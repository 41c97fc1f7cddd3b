import { expect, test } from 'vitest';
import type { Point } from '../trace/graph.ts';
import { fading } from './fade.ts';
import type { FilmTrack } from './film.ts';
import type { Loop } from './tracks.ts';

/** A square with its corner at x, or nothing. */
const at = (x: number | null, size = 4): Loop | null => {
  if (x === null) return null;
  const points: Point[] = [
    [x, 0],
    [x + size, 0],
    [x + size, size],
    [x, size],
  ];
  return { points, ink: [0, 0, 0, 0] };
};

const track = (
  kind: FilmTrack['kind'],
  leaf: number,
  frames: readonly (Loop | null)[],
): FilmTrack => ({
  kind,
  leaf,
  count: 4,
  frames,
});

/** Places of a track, from left to right. */
const spans = (one: FilmTrack | undefined) =>
  one?.frames.map((loop) => {
    const xs = loop?.points.map(([x]) => x);
    return xs ? [Math.min(...xs), Math.max(...xs)] : null;
  });

test('a tint that the next picture does not show closes to a point, and goes with its leaf', () => {
  const thigh = track('fill', 3, [at(0, 20), at(10, 20), at(20, 20)]);
  const [, tint] = fading([thigh, track('muscle', 3, [at(2), null, null])]);
  expect(spans(tint)).toEqual([[2, 6], [14, 14], null]);
});

test('it grows from a point where it comes', () => {
  const [shadow] = fading([track('shadow', -1, [null, null, at(8)])]);
  expect(spans(shadow)).toEqual([null, [10, 10], [8, 12]]);
});

test('where the tint of another leaf takes its place, both stay whole', () => {
  const [one, other] = fading([
    track('muscle', 3, [at(2), null]),
    track('muscle', 4, [null, at(3)]),
  ]);
  expect(spans(one)).toEqual([[2, 6], null]);
  expect(spans(other)).toEqual([null, [3, 7]]);
  const [alone] = fading([track('muscle', 3, [at(2), null]), track('zone', 4, [null, at(3)])]);
  expect(spans(alone)).toEqual([
    [2, 6],
    [4, 4],
  ]);
});

test('what has a line stays as it is', () => {
  const fill = track('fill', 3, [at(2), null]);
  expect(fading([fill])).toEqual([fill]);
});
