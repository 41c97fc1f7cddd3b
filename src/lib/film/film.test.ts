import { expect, test } from 'vitest';
import { writeFilm } from '../../figure/motion/write.ts';
import { drawFilm, KIND, pathsOf, readFilm, type Film } from './film.ts';

const square = (by: number) => ({
  points: [
    [by, 0],
    [by + 900, 0.25],
    [by + 10, -12_000],
  ] as const,
  ink: [3, 0, 1],
});

test('what is written is read again: near and far, there and not there', () => {
  const frames = [square(0), null, square(7), square(-2.5)];
  const text = writeFilm(
    {
      width: 10,
      height: 20,
      floor: '',
      leaves: ['skin-a', 'mat', 'skin-a'],
      orders: [
        [0, 1, 2],
        [0, 1, 2],
        [1, 0, 2],
        [1, 0, 2],
      ],
      fibres: 3,
      tracks: [
        { kind: 'fill', leaf: 2, count: 3, frames },
        { kind: 'muscle', leaf: 2, count: 3, frames },
      ],
    },
    [{ from: 0, to: 3, seconds: 2, hold: 1, label: 'End' }],
  );
  const film = readFilm(text);
  for (const track of film.tracks) {
    expect(track.places).toEqual(frames.map((frame) => frame && frame.points.flat()));
  }
  expect(film.tracks[0]?.ink[2]).toEqual([3, 0, 1]);
  expect(film.orders[3]).toEqual([1, 0, 2]);
  expect(film.colours[film.leaves[2] ?? 9]).toBe('skin-a');
});

test('between two pictures each point is between its places', () => {
  const track = {
    kind: KIND.box,
    leaf: 0,
    places: [
      [0, 0, 10, 0, 10, 10],
      [4, 0, 14, 0, 14, 10],
    ],
    ink: [
      [1, 0, 0],
      [1, 0, 0],
    ],
  };
  const [area, fine, inner, outer] = pathsOf(track, 0.5);
  expect(area).toBe('M2 0L12 0L12 10L2 0z');
  expect([fine, inner, outer]).toEqual(['', '', 'M2 0L12 0']);
});

test('half way between two pictures the last digit of a sum does not choose the lines', () => {
  const place = [0, 0, 10, 0, 10, 10];
  const film: Film = {
    size: [20, 20],
    floor: '',
    fibres: 0,
    beats: [],
    colours: ['skin-a'],
    leaves: [0],
    orders: [[0], [0]],
    tracks: [
      {
        kind: KIND.box,
        leaf: 0,
        places: [place, place],
        ink: [
          [1, 0, 0],
          [0, 1, 0],
        ],
      },
    ],
  };
  const drawn = (moment: number): readonly string[] => {
    const all: string[] = [];
    drawFilm(film, moment, (_key, _style, d) => all.push(d));
    return all;
  };
  expect(drawn(0.5 - 1e-9)).toEqual(drawn(0.5 + 1e-9));
  expect(drawn(0.4)).not.toEqual(drawn(0.6));
});
