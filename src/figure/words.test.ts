import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { figure as say } from '../words/en/figure.ts';
import { BODY_MAP, AREAS } from './body-map.ts';
import { isMirrored, mirrorText } from './mirror.ts';
import { PALETTE } from './draw/palette.ts';
import { drawnExercises, figureOf } from './manifest.ts';

describe('the words of a mirrored drawing', () => {
  test.each([
    ['Her right leg is long, the left one bent.', 'Her left leg is long, the right one bent.'],
    ['Left hand on the right thigh', 'Right hand on the left thigh'],
    ['The knee hangs at a right angle.', 'The knee hangs at a right angle.'],
    ['He sits upright on the left.', 'He sits upright on the right.'],
  ])('%s', (text, mirrored) => {
    expect(mirrorText(text, say.mirror)).toBe(mirrored);
    expect(mirrorText(mirrored, say.mirror)).toBe(text);
  });

  test('only a figure that shows the other side is mirrored', () => {
    const figure = figureOf('banded-hamstring-stretch');
    expect(figure && isMirrored(figure, 'left')).toBe(true);
    expect(figure && isMirrored(figure, 'right')).toBe(false);
    expect(figure && isMirrored(figure, undefined)).toBe(false);
  });
});

describe('every drawing says what it shows', () => {
  test.each([...drawnExercises()])('%s', (exercise) => {
    const figure = figureOf(exercise);
    expect(figure?.poses.length).toBeGreaterThanOrEqual(2);
    for (const pose of figure?.poses ?? []) {
      expect(pose.title.length).toBeGreaterThanOrEqual(20);
      expect(pose.description.length).toBeGreaterThanOrEqual(80);
      expect(pose.width).toBeGreaterThan(100);
    }
    const words = figure?.poses.map((pose) => pose.description).join(' ') ?? '';
    if (figure?.side) expect(words).toMatch(/\b(right|left)\b/);
  });
});

test('every colour of the drawings has a token, and nothing else has', () => {
  const css = readFileSync('src/styles/figure-tokens.css', 'utf8');
  const tokens = [...css.matchAll(/--figure-([\w-]+):\s*light-dark\((#\w+)/g)];
  expect(Object.fromEntries(tokens.map(([, name, light]) => [name, light]))).toEqual(PALETTE);
});

test('the body map shows each of the sixteen areas in front, behind or both', () => {
  const shown = new Set([...BODY_MAP.front.regions, ...BODY_MAP.back.regions].map((r) => r.area));
  expect([...shown].sort()).toEqual([...AREAS].sort());
});
