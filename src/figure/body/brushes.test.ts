import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readFigure } from '../../catalogue/figure-reader.ts';
import { WORLD } from '../pose/camera.ts';
import { PEOPLE } from '../pose/people.ts';
import { STANDING } from '../pose/pose.ts';
import { solve } from '../pose/skeleton.ts';
import { dot, subtract } from '../pose/vector.ts';
import { placeBrush } from './brushes.ts';
import { MUSCLES } from './muscles.ts';
import { place } from './placement.ts';

function placed(id: string, pose: string) {
  const reading = readFigure(id, parse(readFileSync(`content/figures/${id}.yaml`, 'utf8')));
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  const { drawings, person } = reading.figure;
  const drawing = drawings.find((one) => one.id === pose);
  if (!drawing) throw new Error(pose);
  return place(drawing, PEOPLE[person]);
}

/** How far above the bone of the forearm its underside lies near the wrist. */
function height(id: string, pose: string): number {
  const { skeleton } = placed(id, pose);
  const [brush] = MUSCLES['forearm-under'].brushes;
  const { b } = placeBrush(brush, 'right', skeleton, WORLD, 1);
  const { origin, frame } = skeleton.bones['forearm-right'];
  // The brush ends 11 body units down the forearm.
  return b[1] - (origin[1] - 11 * frame[1][1]);
}

test('the underside of the forearm is up when the palm is up, and down when it is down', () => {
  expect(height('wrist-lift-palm-up', 'start')).toBeGreaterThan(0.6);
  expect(height('wrist-lift-palm-down', 'start')).toBeLessThan(-0.6);
});

test('the side of the hip stays at the hip when the knee opens', () => {
  const [brush] = MUSCLES['outer-hip'].brushes;
  const [closed, open] = ['start', 'end'].map((pose) => {
    const { skeleton } = placed('clam', pose);
    return placeBrush(brush, 'left', skeleton, WORLD, 1);
  });
  expect(open?.a[1]).toBeCloseTo(closed?.a[1] ?? 0, 0);
  expect(open?.b[1]).toBeCloseTo(closed?.b[1] ?? 0, 0);
});

test('the back of the shoulder stays on the shoulder blade when the arm turns', () => {
  const [, blade] = MUSCLES['back-shoulder'].brushes;
  const [at, turned] = ['start', 'end'].map((pose) => {
    const { skeleton } = placed('band-outward-turn', pose);
    return placeBrush(blade, 'right', skeleton, WORLD, 1);
  });
  expect(turned?.a[0]).toBeCloseTo(at?.a[0] ?? 0, 0);
});

test('a shoulder that is lifted takes its slope and its tint along, and leaves no ball above them', () => {
  const [low, high] = ['start', 'end'].map((pose) => {
    const { skeleton, parts } = placed('tin-shrug', pose);
    const [brush] = MUSCLES['top-of-shoulder'].brushes;
    const slope = parts.find(({ name }) => name === 'torso')?.primitives ?? [];
    const [x, y, z] = skeleton.bones['upper-arm-right'].origin;
    return {
      tint: placeBrush(brush, 'right', skeleton, WORLD, 1).b[1],
      // From a little above the shoulder's inner side to the trunk.
      gap: Math.min(...slope.map((one) => one.distance(x, y + 2.5, z - 4))),
    };
  });
  expect((high?.tint ?? 0) - (low?.tint ?? 0)).toBeCloseTo(4, 1);
  expect(high?.gap).toBeLessThan(0.5);
});

test('the flesh behind the shoulder is as far behind when the arm turns, and goes along when it is raised', () => {
  const [flesh] = MUSCLES['back-shoulder'].brushes;
  const end = (pose: string) => {
    const { skeleton } = placed('back-of-shoulder-ball-press', pose);
    return placeBrush(flesh, 'right', skeleton, WORLD, 1).b;
  };
  const [turnedIn, turnedOut] = [end('in'), end('out')];
  turnedIn.forEach((part, axis) => expect(turnedOut[axis]).toBeCloseTo(part, 6));

  const tipOf = (flex: number) => {
    const skeleton = solve(
      {
        ...STANDING,
        arms: {
          ...STANDING.arms,
          right: { ...STANDING.arms.right, shoulder: { flex, abduct: 0, rotate: 0 } },
        },
      },
      PEOPLE.a.lengths,
    );
    const arm = skeleton.bones['upper-arm-right'];
    return dot(
      subtract(placeBrush(flesh, 'right', skeleton, WORLD, 1).b, arm.origin),
      arm.frame[0],
    );
  };
  expect(tipOf(0)).toBeCloseTo(-1.8, 1);
  expect(tipOf(80)).toBeCloseTo(-1.8, 1);
});
