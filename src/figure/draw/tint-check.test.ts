import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { poseLetter } from '../../catalogue/figure-letters.ts';
import { readFigure } from '../../catalogue/figure-reader.ts';
import type { Figure } from '../body/drawing.ts';
import { checkMotion } from '../motion/motion-check.ts';
import { checkTints } from './tint-check.ts';

function figure(id: string): Figure {
  const reading = readFigure(id, parse(readFileSync(`content/figures/${id}.yaml`, 'utf8')));
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.figure;
}
const cat = figure('cat-and-cow');
const rolls = figure('knee-rolls');
const withoutCloseUps: Figure = {
  ...rolls,
  drawings: rolls.drawings.map((drawing) => ({ ...drawing, closeUp: null })),
};

test('tint that one picture shows is enough', () => {
  expect(checkTints(cat)).toEqual([]);
});

test('tint that no picture shows is refused, in a letter that names pose, area and limit', () => {
  const fromBelow: Figure = { ...cat, camera: { yaw: 90, pitch: -50 } };
  const faults = checkTints(fromBelow);
  expect(faults).toContainEqual(
    expect.objectContaining({ kind: 'tint', pose: 'cat', name: 'lower-back', least: 40 }),
  );
  const [fault] = faults;
  const letter = fault ? poseLetter('content/figures/cat-and-cow.yaml', fault) : '';
  expect(letter).toContain('content/figures/cat-and-cow.yaml, pose "cat"');
  expect(letter).toMatch(/value: \d+ square picture units/);
  expect(letter).toContain('limit: at least 40');
});

test('a close-up from the other side shows it', () => {
  expect(checkTints(rolls)).toEqual([]);
  expect(checkTints(withoutCloseUps)).toMatchObject([
    { kind: 'tint', name: 'lower-back', area: 0 },
  ]);
});

test('a figure is refused for it where it is drawn', () => {
  expect(checkMotion(withoutCloseUps).map(({ kind }) => kind)).toEqual(['tint']);
});

test('hatching that no picture shows is refused: a reader must see what to keep off', () => {
  const hamstrings = figure('foam-roll-hamstrings');
  expect(checkTints(hamstrings)).toEqual([]);
  const fromAbove: Figure = { ...hamstrings, camera: { yaw: 0, pitch: 80 } };
  const faults = checkTints(fromAbove).filter(({ kind }) => kind === 'hatch');
  expect(faults).toMatchObject([{ name: 'back-of-knee', least: 40 }]);
  const letter = faults[0]
    ? poseLetter('content/figures/foam-roll-hamstrings.yaml', faults[0])
    : '';
  expect(letter).toContain('the hatching of "back-of-knee" is hardly seen in any picture');
});
