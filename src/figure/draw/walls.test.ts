import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readFigure } from '../../catalogue/figure-reader.ts';
import type { Drawing, Figure } from '../body/drawing.ts';
import { renderFigure } from './render.ts';
import { pictureBody } from './svg.ts';

function figure(id: string): Figure {
  const text = readFileSync(`content/figures/${id}.yaml`, 'utf8');
  const reading = readFigure(id, parse(text));
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.figure;
}
const first = (whole: Figure, change = (drawing: Drawing): Drawing => drawing): Figure => ({
  ...whole,
  drawings: whole.drawings.slice(0, 1).map(change),
});
const marksOf = (of: Figure) => renderFigure(of, { fineness: 1 })[0]?.walls;

test('a wall has lines where it is cut, and a shade where the hand lies on it', () => {
  const marks = marksOf(first(figure('step-up')));
  expect(marks?.cut).not.toBe('');
  expect(marks?.touch).not.toBe('');
});

test('the shade is a ring: the hand in it is not darkened', () => {
  // As finely as it is drawn: here samples meet at corners.
  const [picture] = renderFigure(first(figure('step-up')));
  if (!picture) throw new Error('no picture');
  const { touch } = picture.walls;
  // Whole loops, from each point back to itself, and no pieces of one that begin at the same point.
  const begins = touch.match(/M[^a-z]+/g) ?? [];
  expect(begins).not.toEqual([]);
  expect(new Set(begins).size).toBe(begins.length);
  const path = pictureBody(picture).match(/<path[^>]*>/g) ?? [];
  expect(path.find((one) => one.includes(touch))).toContain('fill-rule="evenodd"');
});

test('a wall that nothing touches has no shade', () => {
  const away = (drawing: Drawing): Drawing => ({
    ...drawing,
    props: drawing.props.map((prop) =>
      prop.kind === 'wall' ? { ...prop, at: [prop.at[0], prop.at[1], prop.at[2] - 6] } : prop,
    ),
  });
  const marks = marksOf(first(figure('step-up'), away));
  expect(marks?.cut).not.toBe('');
  expect(marks?.touch).toBe('');
});

test('the frame of a door, a table and a mat are no wall', () => {
  for (const id of ['doorway-chest-stretch', 'mini-squat', 'clam']) {
    expect(marksOf(first(figure(id)))).toEqual({ cut: '', touch: '' });
  }
});
