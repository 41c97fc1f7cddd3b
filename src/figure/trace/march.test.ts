import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readFigure } from '../../catalogue/figure-reader.ts';
import { partAt } from '../body/blends.ts';
import { roundBox, roundCone } from '../body/distance.ts';
import { place } from '../body/placement.ts';
import { bodyScene, type Scene } from '../body/surfaces.ts';
import { commonWindow, shoot } from '../draw/shot.ts';
import { layersOf } from '../motion/layers.ts';
import { viewFrom } from '../pose/camera.ts';
import { PEOPLE } from '../pose/people.ts';
import { STANDING } from '../pose/pose.ts';
import { solve } from '../pose/skeleton.ts';
import { kernel } from './kernel.ts';
import { march, type Window } from './march.ts';

const person = PEOPLE.b;
const skeleton = solve(STANDING, person.lengths);
const view = viewFrom({ yaw: 30, pitch: 10 });
const scene = bodyScene(skeleton, person, STANDING, view);

test('a circle of the picture is as it is in the whole, and most of what is outside is not looked for', () => {
  const [x, y] = view.point(skeleton.bones.chest.origin);
  const radius = 14;
  const window = { left: x - radius, right: x + radius, top: y + radius, bottom: y - radius };
  const step = 0.15;
  const whole = march(scene, window, step);
  const round = march(scene, window, step, undefined, { x, y, radius });
  let [inside, spared] = [0, 0];
  whole.surface.forEach((surface, at) => {
    const across = whole.left + ((at % whole.width) + 0.5) * step - x;
    const down = whole.top - (Math.floor(at / whole.width) + 0.5) * step - y;
    if (across * across + down * down >= radius * radius) {
      if (surface >= 0 && round.surface[at] === -1) spared += 1;
      return;
    }
    inside += 1;
    const [one, other] = [whole, round].map((hits) => [
      hits.surface[at],
      hits.part[at],
      hits.depth[at],
    ]);
    if (String(one) !== String(other)) expect(other).toEqual(one);
  });
  expect(inside).toBeGreaterThan(20_000);
  expect(spared).toBeGreaterThan(500);
});

const FOLDER = 'content/figures';
const EVERY = 29;

/** The first pose of every twenty-ninth exercise, all of it and each of its layers alone. */
const seen = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.yaml'))
  .filter((_, at) => at % EVERY === 0)
  .map((name): { name: string; window: Window; scenes: readonly Scene[] } => {
    const reading = readFigure(name, parse(readFileSync(`${FOLDER}/${name}`, 'utf8')));
    if (!reading.ok) throw new Error(name);
    const { figure } = reading;
    const [first] = figure.drawings;
    if (!first) throw new Error(name);
    const who = PEOPLE[figure.person];
    const from = viewFrom(figure.camera);
    const shot = shoot(place(first, who), who, from);
    const layers = layersOf(shot.scene, true).map(({ surface }) => ({
      parts: shot.scene.parts,
      surfaces: [surface],
    }));
    return {
      name,
      window: commonWindow(figure, [shot], from),
      scenes: [shot.scene, ...layers],
    };
  });

describe('the kernel finds what is found without it, to the last bit', () => {
  test('it runs here', () => {
    expect(kernel()).not.toBeNull();
  });

  test.each(seen)('$name', ({ window, scenes }) => {
    scenes.forEach((one, at) => {
      const step = at === 0 ? 0.6 : 1.2;
      const [fast, plain] = [
        march(one, window, step),
        march(one, window, step, undefined, undefined, null),
      ];
      for (const field of ['surface', 'part', 'depth'] as const) {
        const differs = plain[field].findIndex((value, sample) => fast[field][sample] !== value);
        expect({ field, layer: at, differs }).toEqual({ field, layer: at, differs: -1 });
      }
      if (at === 0) expect(plain.surface.some((surface) => surface >= 0)).toBe(true);
    });
  });
});

test('a ray that gives up along an edge does not hold up the one beside it', () => {
  const long = roundBox(
    [0, 0, 0],
    [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ],
    [5, 5, 40],
    0,
  );
  // So many that the room behind a tile is taken slab by slab.
  const beads = Array.from({ length: 30 }, (_, at) =>
    roundCone([9, 0, at - 15], [9, 1, at - 15], 0.2, 0.2),
  );
  const step = 0.5;
  // The first column goes down the side of the box, a little farther off than where rays stop.
  const left = 5.0205 - step / 2;
  const window = { left, right: left + 8, top: 4, bottom: -4 };
  const surface = { material: 'furniture', limb: '', tool: true };
  const edge: Scene = {
    parts: [
      { name: 'box', seam: 0, primitives: [long] },
      { name: 'beads', seam: 0, primitives: beads },
    ],
    surfaces: [
      { ...surface, name: 'box', parts: [0], blend: partAt(0) },
      { ...surface, name: 'beads', parts: [1], blend: partAt(1) },
    ],
  };
  const [fast, plain] = [undefined, null].map((chosen) =>
    march(edge, window, step, undefined, undefined, chosen),
  );
  expect(plain?.surface).toContain(1);
  expect(fast).toEqual(plain);
});
