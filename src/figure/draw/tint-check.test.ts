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
    expect.objectContaining({ kind: 'tint', pose: 'cat', muscle: 'lower-back', least: 40 }),
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
    { kind: 'tint', muscle: 'lower-back', area: 0 },
  ]);
});

test('a figure is refused for it where it is drawn', () => {
  expect(checkMotion(withoutCloseUps).map(({ kind }) => kind)).toEqual(['tint']);
});
