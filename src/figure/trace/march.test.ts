import { expect, test } from 'vitest';
import { bodyScene } from '../body/surfaces.ts';
import { viewFrom } from '../pose/camera.ts';
import { PEOPLE } from '../pose/people.ts';
import { STANDING } from '../pose/pose.ts';
import { solve } from '../pose/skeleton.ts';
import { march } from './march.ts';

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
