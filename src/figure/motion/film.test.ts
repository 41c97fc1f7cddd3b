import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readFigure } from '../../catalogue/figure-reader.ts';
import { LINE } from '../trace/regions.ts';
import { filmOf, type Film } from './film.ts';
import { movementOf } from './movement.ts';

/** The first pictures of a movement. */
function filmOfFirst(id: string, count: number): Film {
  const reading = readFigure(id, parse(readFileSync(`content/figures/${id}.yaml`, 'utf8')));
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return filmOf(reading.figure, movementOf(reading.figure).drawings.slice(0, count));
}

test('a ball is one round piece with a whole outline, and its seam is a line upon it', () => {
  const { tracks, leaves, orders } = filmOfFirst('ball-roll-under-the-arch', 1);
  const balls = tracks.filter(({ leaf }) => leaves[leaf] === 'ball');
  const boxes = balls.map(({ frames: [loop] }) => {
    const [xs, ys] = [0, 1].map((axis) => (loop?.points ?? []).map((p) => p[axis] ?? 0));
    const long = (list: readonly number[] = []) => Math.max(...list) - Math.min(...list);
    return { wide: long(xs), high: long(ys), ink: loop?.ink ?? [] };
  });
  const [ball, ...seams] = boxes;
  expect(ball?.wide).toBeGreaterThan(12);
  expect(Math.abs((ball?.wide ?? 0) - (ball?.high ?? 0))).toBeLessThan(1);
  expect(ball?.ink.every((line) => line !== LINE.none)).toBe(true);
  // No seam is a silhouette, and none lies under its ball.
  for (const { ink } of seams) {
    expect(ink.every((line) => line === LINE.none || line === LINE.fine)).toBe(true);
  }
  const places = balls.map(({ leaf }) => orders[0]?.indexOf(leaf) ?? -1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});
