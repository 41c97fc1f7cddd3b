import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { poseLetter } from '../../catalogue/figure-letters.ts';
import { readFigure } from '../../catalogue/figure-reader.ts';
import type { Figure, Prop } from '../body/drawing.ts';
import { checkMotion } from '../motion/motion-check.ts';
import { checkHands } from './hand-check.ts';

function figure(id: string): Figure {
  const reading = readFigure(id, parse(readFileSync(`content/figures/${id}.yaml`, 'utf8')));
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.figure;
}
const lean = figure('crossed-leg-side-lean');
/** The same with a wall that comes so much nearer to the eye. */
const longer = (by: number): Figure => {
  const wall = (prop: Prop): Prop =>
    prop.kind === 'wall' ? { ...prop, at: [prop.at[0] + by, prop.at[1], prop.at[2]] } : prop;
  return {
    ...lean,
    drawings: lean.drawings.map((one) => ({ ...one, props: one.props.map(wall) })),
  };
};

test.each(['crossed-leg-side-lean', 'step-up', 'wall-slides', 'cat-and-cow'])(
  '%s: the hand on the wall, if there is one, is seen',
  (id) => {
    expect(checkHands(figure(id))).toEqual([]);
  },
);

test('a hand behind the near end of the wall is refused, in a letter', () => {
  const [fault, ...more] = checkHands(longer(17));
  expect(fault).toMatchObject({ kind: 'hidden', pose: 'start', part: 'hand-right', on: 'wall' });
  expect(more).toHaveLength(1);
  const letter = fault ? poseLetter('content/figures/crossed-leg-side-lean.yaml', fault) : '';
  expect(letter).toContain('pose "start": hand-right is hidden by the end of "wall".');
  expect(letter).toMatch(/value: \d+ % of the hand is seen/);
  expect(letter).toContain('limit: at least 50 %');
});

test('the figure is refused for it where it is drawn', () => {
  expect(checkMotion(longer(17)).map(({ kind }) => kind)).toContain('hidden');
});
