import { expect, test } from 'vitest';
import { LINE } from '../trace/regions.ts';
import type { Film, FilmTrack } from './film.ts';
import { tidyJoints } from './joints.ts';
import type { Point } from '../trace/graph.ts';

/** A rectangle as a border, with a point every ten units; its points carry the line of `inkAt`. */
function piece(
  leaf: number,
  [left, top, right, bottom]: readonly [number, number, number, number],
  inkAt: (p: Point) => number,
): FilmTrack {
  const points: Point[] = [];
  for (let x = left; x < right; x += 10) points.push([x, top]);
  for (let y = top; y < bottom; y += 10) points.push([right, y]);
  for (let x = right; x > left; x -= 10) points.push([x, bottom]);
  for (let y = bottom; y > top; y -= 10) points.push([left, y]);
  return { kind: 'fill', leaf, count: points.length, frames: [{ points, ink: points.map(inkAt) }] };
}

const filmOf = (leaves: readonly string[], tracks: readonly FilmTrack[]): Film => ({
  width: 200,
  height: 100,
  floor: '',
  leaves,
  tracks,
  orders: [[...leaves.keys()]],
  fibres: 0,
});

/** The line at the piece of a border that begins at a point. */
const lineAt = ({ tracks }: Film, track: number, [x, y]: Point): number | undefined => {
  const loop = tracks[track]?.frames[0];
  return loop?.ink[loop.points.findIndex((p) => p[0] === x && p[1] === y)];
};

/** Two bones of a limb: the upper one to x = 100, the lower one over it from x = 70. */
const limb = (upper: (p: Point) => number, lower: (p: Point) => number) =>
  tidyJoints(
    filmOf(
      ['skin-a', 'skin-a'],
      [piece(0, [0, 0, 100, 40], upper), piece(1, [70, 10, 170, 30], lower)],
    ),
  );

test('a silhouette ends where the piece below goes on', () => {
  // The top of the lower piece is the silhouette from x = 100; its line begins ten units too soon.
  const film = limb(
    () => LINE.outer,
    ([x, y]) => (y === 10 && x >= 90 ? LINE.outer : LINE.none),
  );
  expect(lineAt(film, 1, [90, 10])).toBe(LINE.none);
  expect(lineAt(film, 1, [100, 10])).toBe(LINE.outer);
});

test('a silhouette goes on to where the next piece begins', () => {
  const film = limb(
    ([x, y]) => (y === 0 && x < 80 ? LINE.outer : LINE.none),
    () => LINE.none,
  );
  expect(lineAt(film, 0, [80, 0])).toBe(LINE.outer);
});

test.each([
  [2, LINE.none],
  [3, LINE.inner],
])('an inner line of %i pieces that hangs in nothing', (long, then) => {
  const film = limb(
    () => LINE.outer,
    ([x, y]) => (y === 30 && x <= 100 && x > 100 - 10 * long ? LINE.inner : LINE.none),
  );
  expect(lineAt(film, 1, [100, 30])).toBe(then);
});

test('cloth keeps its seams, and a tool all its lines', () => {
  const outer = () => LINE.outer;
  const tracks = [piece(0, [0, 0, 100, 40], outer), piece(1, [70, 10, 170, 30], outer)];
  for (const leaves of [
    ['shirt-a', 'shirt-a'],
    ['roller', 'roller'],
  ]) {
    const film = filmOf(leaves, tracks);
    expect(tidyJoints(film)).toEqual(film);
  }
});

test('a line goes on below the piece that is painted over it: no gap where they cross', () => {
  // The lower piece is over the upper one from x = 70; the line of the upper one ends before it.
  const film = tidyJoints(
    filmOf(
      ['skin-a', 'skin-a'],
      [
        piece(0, [0, 10, 100, 30], ([x, y]) => (y === 10 && x < 70 ? LINE.inner : LINE.none)),
        piece(1, [70, 0, 170, 40], () => LINE.none),
      ],
    ),
  );
  expect(lineAt(film, 0, [70, 10])).toBe(LINE.inner);
  // For one piece only.
  expect(lineAt(film, 0, [80, 10])).toBe(LINE.none);
});

test('the silhouette of a knee becomes an inner line over another limb, and does not end there', () => {
  const tracks = [
    piece(0, [0, 0, 100, 40], () => LINE.none),
    piece(1, [50, 10, 170, 30], ([x, y]) => (y === 10 && x >= 90 ? LINE.outer : LINE.none)),
  ];
  const film = filmOf(['skin-a', 'skin-a'], tracks);
  expect(lineAt(tidyJoints(film), 1, [90, 10])).toBe(LINE.none);
  expect(lineAt(tidyJoints(film, ['skin arm', 'skin leg']), 1, [90, 10])).toBe(LINE.inner);
});

test.each([
  [2, LINE.inner],
  [3, LINE.none],
])('the edge of a sleeve with a gap of %i pieces', (long, then) => {
  const inkAt = ([x, y]: Point) =>
    y === 0 && x >= 40 && x < 40 + 10 * long ? LINE.none : LINE.inner;
  const film = tidyJoints(filmOf(['shirt-a'], [piece(0, [0, 0, 100, 40], inkAt)]));
  expect(lineAt(film, 0, [50, 0])).toBe(then);
});
