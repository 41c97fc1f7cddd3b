import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readFigure } from '../../catalogue/figure-reader.ts';
import { smoothMinimum } from '../body/distance.ts';
import { blended } from '../body/blends.ts';
import { place } from '../body/placement.ts';
import type { Scene } from '../body/surfaces.ts';
import { shoot } from '../draw/shot.ts';
import { layersOf } from '../motion/layers.ts';
import { viewFrom } from '../pose/camera.ts';
import { PEOPLE } from '../pose/people.ts';
import { Field } from './field.ts';

/** Numbers from 0 to 1 that are the same on each run. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
}

const FOLDER = 'content/figures';
const EVERY = 29;
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));

/** Scenes of every twenty-ninth exercise: all of the first pose, and each of its layers alone. */
const scenes = files
  .filter((_, at) => at % EVERY === 0)
  .flatMap((name): { name: string; scene: Scene }[] => {
    const reading = readFigure(name, parse(readFileSync(`${FOLDER}/${name}`, 'utf8')));
    if (!reading.ok) throw new Error(name);
    const { figure } = reading;
    const person = PEOPLE[figure.person];
    const [first] = figure.drawings;
    if (!first) throw new Error(name);
    const { scene } = shoot(place(first, person), person, viewFrom(figure.camera));
    const layers = layersOf(scene).map(({ name: layer, surface }) => ({
      name: `${name}, ${layer}`,
      scene: { parts: scene.parts, surfaces: [surface] },
    }));
    return [{ name, scene }, ...layers];
  });

/** The same without cells: all primitives, part by part, and all surfaces. */
function plain({ parts, surfaces }: Scene, x: number, y: number, z: number) {
  const distances = Float64Array.from(parts, ({ primitives, seam }) =>
    primitives.reduce((near, one) => smoothMinimum(near, one.distance(x, y, z), seam), 1e3),
  );
  let [least, nearest] = [1e3, -1];
  surfaces.forEach((surface, at) => {
    const d = blended(surface.blend)(distances, Float64Array.of(x, y, z));
    if (d < least) [least, nearest] = [d, at];
  });
  let [part, low] = [-1, 1e3];
  for (const index of surfaces[nearest]?.parts ?? []) {
    const d = distances[index] ?? 1e3;
    if (d < low) [part, low] = [index, d];
  }
  return { least, nearest, part };
}

describe('a cell says what the whole scene says, to the last bit', () => {
  test.each(scenes)('$name', ({ scene }) => {
    const roll = dice(7);
    const field = new Field(scene);
    const balls = scene.surfaces.flatMap(({ parts }) =>
      parts.flatMap((part) => scene.parts[part]?.primitives ?? []),
    );
    for (let round = 0; round < 12; round += 1) {
      const ball = balls[Math.floor(roll() * balls.length)];
      if (!ball) continue;
      // Near the skin, in front of it and in it.
      const [x, y, z] = ball.centre.map((at) => at + (roll() - 0.5) * 2.2 * ball.reach);
      if (x === undefined || y === undefined || z === undefined) continue;
      // So wide that every primitive takes part: what is asked is what `narrow` leaves out.
      expect(field.near(x, y, 1e3)).toBe(0);
      const wide = field.narrow(0, x, y, z, 4);
      const radius = 0.2 + 2 * roll();
      const cell = field.narrow(wide, x, y, z, radius);
      for (let ask = 0; ask < 8; ask += 1) {
        const [turn, tilt] = [roll() * 2 * Math.PI, Math.acos(2 * roll() - 1)];
        const away = radius * Math.cbrt(roll());
        const [a, b, c] = [
          x + away * Math.sin(tilt) * Math.cos(turn),
          y + away * Math.sin(tilt) * Math.sin(turn),
          z + away * Math.cos(tilt),
        ];
        const whole = plain(scene, a, b, c);
        expect({
          least: field.measure(cell, a, b, c),
          nearest: field.nearest,
          part: field.nearestPart(),
        }).toEqual(whole);
      }
    }
  });
});

test('cells leave most of a body out', () => {
  const [one] = scenes;
  if (!one) throw new Error('No scene.');
  const field = new Field(one.scene);
  const head = one.scene.parts.find(({ name }) => name === 'head')?.primitives[0]?.centre;
  if (!head) throw new Error('No head.');
  field.near(head[0], head[1], 1e3);
  const all = field.solidsIn(0);
  expect(field.solidsIn(field.narrow(0, ...head, 1))).toBeLessThan(all / 3);
});
