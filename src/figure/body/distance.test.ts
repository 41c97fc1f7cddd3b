import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readFigure } from '../../catalogue/figure-reader.ts';
import { WORLD } from '../pose/camera.ts';
import { PEOPLE } from '../pose/people.ts';
import type { Vector } from '../pose/vector.ts';
import { clearOf } from './distance.ts';
import { BODY_PARTS } from './drawing.ts';
import { bodyDistance, fleshOf, place, skinGap, skinPoints, supportDistance } from './placement.ts';
import { propSolids } from './props.ts';

const id = 'table-slide-shoulder';
const reading = readFigure(id, parse(readFileSync(`content/figures/${id}.yaml`, 'utf8')));
if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
const { drawings, person } = reading.figure;
const [drawing] = drawings;
if (!drawing) throw new Error('a pose');
const placed = place(drawing, PEOPLE[person]);
const solids = [
  ...placed.parts.flatMap(({ primitives }) => primitives),
  ...placed.props.flatMap((prop) => propSolids(prop).map((one) => one.primitive(WORLD))),
];
/** Points all through the room of the pose, near to solids and far from them. */
const room: readonly Vector[] = solids.flatMap(({ centre: [x, y, z], reach }, at) =>
  [0.3, 1, 1.7, 6].map((share): Vector => {
    const far = share * reach;
    return [x + far * Math.cos(at), y + far * Math.sin(at) * 0.6, z + far * Math.sin(2 * at) * 0.8];
  }),
);

describe('what is left out because it is far does not change a distance', () => {
  test('no solid is nearer to a point than it is said to be at least', () => {
    const wrong = solids.flatMap((solid) =>
      room.filter((p) => clearOf(solid, p, 0) > solid.distance(...p)),
    );
    expect(wrong).toEqual([]);
  });

  test('no solid is nearer to any point of a ball', () => {
    const wrong = solids.flatMap((solid) =>
      solids
        .filter((_, at) => at % 8 === 0)
        .filter(({ centre, reach, points }) =>
          points().some((p) => clearOf(solid, centre, reach) > solid.distance(...p)),
        )
        .map(({ kind }) => [solid.kind, kind]),
    );
    expect(wrong).toEqual([]);
  });

  test('the body is as far as the nearest of its solids', () => {
    for (const p of room) {
      const all = fleshOf(placed.parts).map((one) => one.distance(...p));
      expect(bodyDistance(placed.parts, p)).toBe(Math.min(1e3, ...all));
    }
  });

  test.each(['floor', ...drawing.props.map(({ name }) => name)])(
    'all parts are as far from %s as the nearest of their points',
    (on) => {
      const distance = supportDistance(on, placed.props);
      if (!distance) throw new Error(on);
      for (const part of BODY_PARTS) {
        const all = skinPoints(part, placed.parts, placed.skeleton).map(distance);
        expect(skinGap(part, placed.parts, placed.skeleton, distance)).toBe(Math.min(...all));
      }
    },
  );
});
