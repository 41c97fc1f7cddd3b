import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readFigure } from '../../catalogue/figure-reader.ts';
import type { Figure } from '../body/drawing.ts';
import { place } from '../body/placement.ts';
import { viewFrom } from '../pose/camera.ts';
import { PEOPLE } from '../pose/people.ts';
import { march, NOTHING } from '../trace/march.ts';
import { faceFeatures } from './face.ts';
import { commonWindow, shoot } from './shot.ts';

function figure(id: string): Figure {
  const reading = readFigure(id, parse(readFileSync(`content/figures/${id}.yaml`, 'utf8')));
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.figure;
}

const STEP = 0.25;
/** How many lines of the hand are seen, with the camera turned by so much. */
function linesOf(pose: string, turned: number): number {
  const glides = figure('finger-glides');
  const person = PEOPLE[glides.person];
  const view = viewFrom({ ...glides.camera, yaw: glides.camera.yaw + turned });
  const drawing = glides.drawings.find(({ id }) => id === pose);
  if (!drawing) throw new Error(`no pose ${pose}`);
  const shot = shoot(place(drawing, person), person, view);
  const hits = march(shot.scene, commonWindow(glides, [shot], view), STEP);
  const depthAt = (x: number, y: number): number => {
    const [column, row] = [Math.floor((x - hits.left) / STEP), Math.floor((hits.top - y) / STEP)];
    const isIn = column >= 0 && row >= 0 && column < hits.width && row < hits.height;
    return isIn ? (hits.depth[row * hits.width + column] ?? NOTHING) : NOTHING;
  };
  const hand = view.point(shot.placed.skeleton.bones['hand-right'].origin);
  return faceFeatures(shot.placed, view, depthAt).filter(
    ({ points, seen }) =>
      seen.filter(Boolean).length >= 3 &&
      points.every(([x, y]) => Math.hypot(x - hand[0], y - hand[1]) < 9),
  ).length;
}

test('the lines of a palm are seen while the hand is open, and are inside a fist', () => {
  expect(linesOf('start', 0)).toBe(2);
  expect(linesOf('end', 0)).toBe(0);
});

test('a fist shows the dents between its knuckles on its back', () => {
  expect(linesOf('end', 180)).toBe(3);
  expect(linesOf('start', 180)).toBe(0);
});

test('a hand closes round the tin in it, and a hand beside it does not', () => {
  const lift = figure('wrist-lift-palm-up');
  for (const drawing of lift.drawings) {
    const { arms } = place(drawing, PEOPLE[lift.person]).pose;
    const tin = drawing.props.find((prop) => prop.kind === 'tin');
    expect(tin?.radius).toBeGreaterThan(1);
    expect(arms.right.held?.radius).toBe(tin?.radius);
    expect(arms.left.held).toBeNull();
  }
});
