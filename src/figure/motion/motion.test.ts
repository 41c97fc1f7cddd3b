import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readFigure } from '../../catalogue/figure-reader.ts';
import type { Figure } from '../body/drawing.ts';
import { checkMotion, movementOf } from './movement.ts';
import { mix } from './tween.ts';

const FOLDER = 'content/figures';
function figure(id: string): Figure {
  const reading = readFigure(id, parse(readFileSync(`${FOLDER}/${id}.yaml`, 'utf8')));
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.figure;
}
const all = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.replace('.yaml', ''));

describe('every in-between passes the checks of a pose, and what is planted stays', () => {
  test.each(all)('%s', (id) => {
    expect(checkMotion(figure(id))).toEqual([]);
  });
});

test.each(['cat-and-cow', 'ankle-circles'])('%s comes back to where it began', (id) => {
  const { beats, drawings } = movementOf(figure(id));
  const end = figure(id).motion?.loop === true ? drawings.length - 1 : 0;
  expect(beats.at(-1)?.to).toBe(end);
});

test('a foot that slides on the floor in a planted movement is refused', () => {
  const still = figure('gentle-bridge');
  const [start, end] = still.drawings;
  if (!start || !end) throw new Error('two poses');
  // The same place in the key poses, another one in the pose between them.
  const leg = {
    ...start.pose.legs.right,
    ankleAt: null,
    soleAt: null,
    hip: { flex: 60, abduct: 0, rotate: 0 },
    knee: 60,
  };
  const away = {
    ...start,
    id: 'away',
    pose: { ...start.pose, legs: { ...start.pose.legs, right: leg } },
  };
  const slid: Figure = {
    ...still,
    motion: { path: ['start', 'away', 'end'] },
    drawings: [start, end],
  };
  const broken: Figure = { ...slid, drawings: [start, away, end] };
  expect(checkMotion(slid)).toEqual([]);
  expect(checkMotion(broken).length).toBeGreaterThan(0);
});

test('directions turn, numbers go straight, what cannot be mixed switches', () => {
  expect(mix({ lean: 10 }, { lean: 20 }, 0.5)).toEqual({ lean: 15 });
  const { toesPoint } = mix({ toesPoint: [1, 0, 0] }, { toesPoint: [0, 1, 0] }, 0.5);
  expect(toesPoint[0]).toBeCloseTo(Math.SQRT1_2);
  expect(toesPoint[1]).toBeCloseTo(Math.SQRT1_2);
  expect(mix('a', 'b', 0.4)).toBe('a');
});
