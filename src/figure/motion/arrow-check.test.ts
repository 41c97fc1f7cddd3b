import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { poseLetter } from '../../catalogue/figure-letters.ts';
import { readFigure } from '../../catalogue/figure-reader.ts';
import type { Arrow, Figure } from '../body/drawing.ts';
import type { Vector } from '../pose/vector.ts';
import { checkArrows } from './arrow-check.ts';
import { checkMotion } from './motion-check.ts';

function figure(id: string): Figure {
  const reading = readFigure(id, parse(readFileSync(`content/figures/${id}.yaml`, 'utf8')));
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.figure;
}
const between = (from: Vector, to: Vector, both = false): Arrow => ({
  from: { kind: 'point', at: from },
  to: { kind: 'point', at: to },
  bow: 0,
  both,
  push: false,
});
/** The figure with this arrow in its last pose. */
const ending = (of: Figure, arrow: Arrow): Figure => ({
  ...of,
  drawings: of.drawings.map((drawing, at) =>
    at === of.drawings.length - 1 ? { ...drawing, arrows: [arrow] } : drawing,
  ),
});
const quads = figure('foam-roll-quads');
const [left, right]: [Vector, Vector] = [
  [4, 0, 24],
  [20, 0, 24],
];

test('beside a dashed outline an arrow may lead on, and not back to it', () => {
  expect(checkArrows(quads)).toEqual([]);
  expect(checkArrows(ending(quads, between(right, left)))).toEqual([]);
  const back = { kind: 'back', pose: 'end', other: 'start' };
  expect(checkArrows(ending(quads, between(left, right)))).toEqual([back]);
  expect(checkArrows(ending(quads, between(right, left, true)))).toEqual([back]);
});

test('without the outline it may', () => {
  const alone = {
    ...quads,
    drawings: quads.drawings.map((drawing) => ({ ...drawing, ghost: null })),
  };
  expect(checkArrows(ending(alone, between(left, right)))).toEqual([]);
});

test('an arrow that lies on the trunk is refused where it is drawn, in a letter that says how much', () => {
  const behind = figure('towel-up-the-back');
  const on = ending(behind, between([-13, 68.5, -6], [-13, 80, -11.5]));
  const [fault] = checkArrows(on);
  expect(fault).toMatchObject({ kind: 'cover', pose: 'end', most: 40 });
  expect(checkMotion(on).map(({ kind }) => kind)).toContain('cover');
  expect(fault && poseLetter('content/figures/towel-up-the-back.yaml', fault)).toMatch(
    /value: \d+ % of its shaft and head/,
  );
});
