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

/** A body without sleeves. */
const FLAT = { isFold: () => false };

/** The lines round the second of two leaves, a small one that lies before a large one by so many body units. */
function linesOf(leaves: readonly [Leaf, Leaf], before: number): ReadonlySet<number> {
  const sheets = [square(0, SIZE, 0), square(8, 16, before)];
  const painted = paint(sheets, [0, 1], GRID);
  const [, small] = sheets;
  const [, mask] = painted.masks;
  if (!small || !mask) throw new Error('two sheets');
  const [loop = []] = outlines(mask, small.width, small.height, 1);
  return new Set(loop.map((_, at) => inkOf(loop, at, small, 1, leaves, painted, GRID, FLAT)));
}

/** The lines round a finger before its own forearm. */
const linesOfFinger = (before: number) =>
  linesOf([leaf('forearm-left', false), leaf('finger-0-left', true)], before);

test('a finger well before its own forearm has a line, and its root in the hand has none', () => {
  expect(linesOfFinger(4)).toEqual(new Set([LINE.inner]));
  expect(linesOfFinger(0.8)).toEqual(new Set([LINE.none]));
});

/** The lines round one thigh in cloth before the other one. */
const linesOfThigh = (before: number) => {
  const cloth = (side: string): Leaf => {
    const { layer, ...rest } = leaf(`shorts-${side}`, false);
    return { ...rest, layer: { ...layer, material: 'shorts', limb: `leg-${side}`, body: side } };
  };
  return linesOf([cloth('left'), cloth('right')], before);
};

test('a thigh in shorts before the other one has a line, and legs side by side have none', () => {
  expect(linesOfThigh(1)).toEqual(new Set([LINE.inner]));
  expect(linesOfThigh(0.3)).toEqual(new Set([LINE.none]));
});

test('the end of a sleeve under the cloth of the trunk has no line, and behind another limb it has', () => {
  const cloth = (name: string, limb: string): Leaf => {
    const { layer, ...rest } = leaf(name, false);
    return { ...rest, layer: { ...layer, material: 'shorts', limb, body: `shorts ${limb}` } };
  };
  const linesUnder = (cover: Leaf, deep = 0.4): ReadonlySet<number> => {
    const leaves = [cloth('shorts-left', 'leg-left'), cover];
    const sheets = [square(8, 16, 0), square(0, SIZE, deep)];
    const painted = paint(sheets, [0, 1], GRID);
    const [hem] = sheets;
    const [mask] = painted.masks;
    if (!hem || !mask) throw new Error('two sheets');
    const [loop = []] = outlines(mask, hem.width, hem.height, 1);
    return new Set(loop.map((_, at) => inkOf(loop, at, hem, 0, leaves, painted, GRID, FLAT)));
  };
  expect(linesUnder(cloth('seat', ''))).toEqual(new Set([LINE.none]));
  // An arm behind the back only goes past it.
  expect(linesUnder(cloth('seat', ''), 9)).toEqual(new Set([LINE.inner]));
  expect(linesUnder(cloth('shorts-right', 'leg-right'))).toEqual(new Set([LINE.inner]));
});
