import { expect, test } from 'vitest';
import { partAt } from '../body/blends.ts';
import { LINE } from '../trace/regions.ts';
import type { Leaf } from './film.ts';
import type { Layer } from './layers.ts';
import { outlines, type Grid, type Sheet } from './outline.ts';
import { inkOf, paint } from './paint.ts';

const SIZE = 24;
const GRID: Grid = {
  window: { left: 0, right: SIZE, top: SIZE, bottom: 0 },
  step: 1,
  width: SIZE,
  height: SIZE,
};

/** A square of one depth. */
const square = (from: number, to: number, depth: number): Sheet => {
  const size = to - from;
  return {
    left: from,
    top: from,
    width: size,
    height: size,
    depth: new Float32Array(size * size).fill(depth),
    part: new Int16Array(size * size),
  };
};

const leaf = (name: string, digit: boolean): Leaf => {
  const layer: Layer = {
    name,
    surface: { name, material: 'skin', limb: 'arm-left', parts: [], blend: partAt(-1) },
    material: 'skin',
    limb: 'arm-left',
    body: 'skin arm-left',
    digit,
  };
  return { name, layer, colour: 'skin-a' };
};

/** The lines round a finger that lies before its own forearm, by so many body units. */
function linesOfFinger(before: number): ReadonlySet<number> {
  const sheets = [square(0, SIZE, 0), square(8, 16, before)];
  const leaves = [leaf('forearm-left', false), leaf('finger-0-left', true)];
  const painted = paint(sheets, [0, 1], GRID);
  const [, finger] = sheets;
  const [, mask] = painted.masks;
  if (!finger || !mask) throw new Error('two sheets');
  const [loop = []] = outlines(mask, finger.width, finger.height, 1);
  return new Set(
    loop.map((_, at) => inkOf(loop, at, finger, 1, leaves, painted, GRID, () => false)),
  );
}

test('a finger well before its own forearm has a line, and its root in the hand has none', () => {
  expect(linesOfFinger(4)).toEqual(new Set([LINE.inner]));
  expect(linesOfFinger(0.8)).toEqual(new Set([LINE.none]));
});

/** The lines round one thigh in cloth that lies before the other one, by so many body units. */
function linesOfThigh(before: number): ReadonlySet<number> {
  const sheets = [square(0, SIZE, 0), square(8, 16, before)];
  const cloth = (side: string): Leaf => {
    const { layer, ...rest } = leaf(`shorts-${side}`, false);
    return { ...rest, layer: { ...layer, material: 'shorts', limb: `leg-${side}`, body: side } };
  };
  const leaves = [cloth('left'), cloth('right')];
  const painted = paint(sheets, [0, 1], GRID);
  const [, thigh] = sheets;
  const [, mask] = painted.masks;
  if (!thigh || !mask) throw new Error('two sheets');
  const [loop = []] = outlines(mask, thigh.width, thigh.height, 1);
  return new Set(
    loop.map((_, at) => inkOf(loop, at, thigh, 1, leaves, painted, GRID, () => false)),
  );
}

test('a thigh in shorts before the other one has a line, and legs side by side have none', () => {
  expect(linesOfThigh(1)).toEqual(new Set([LINE.inner]));
  expect(linesOfThigh(0.3)).toEqual(new Set([LINE.none]));
});
