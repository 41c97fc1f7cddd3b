import { expect, test } from 'vitest';
import { WORLD } from '../pose/camera.ts';
import { PEOPLE } from '../pose/people.ts';
import { STANDING, type Leg } from '../pose/pose.ts';
import { solve } from '../pose/skeleton.ts';
import { length, subtract, unturn, type Vector } from '../pose/vector.ts';
import { leg, toeAt } from './body-parts.ts';
import { makeBuilder } from './builder.ts';

const person = PEOPLE.a;
const skeleton = solve(STANDING, person.lengths);
const foot = skeleton.bones['foot-right'];
/** The tips of the toes from the big one, in the coordinates of the foot, with their radii. */
function tips(change: Partial<Leg>): readonly Vector[] {
  const legs = { ...STANDING.legs, right: { ...STANDING.legs.right, ...change } };
  const parts = leg(makeBuilder(skeleton, WORLD), person, { ...STANDING, legs }, 'right');
  const toes = parts.find(({ name }) => name === 'toes-right')?.primitives ?? [];
  return toes.map(({ centre }) => unturn(foot.frame, subtract(centre, foot.origin)));
}
const gaps = (all: readonly Vector[]): readonly number[] =>
  all.slice(1).map((tip, at) => length(subtract(tip, all[at] ?? tip)));

test('toes that spread stand further apart, each from the next', () => {
  const [together, spread] = [gaps(tips({})), gaps(tips({ toeSpread: 1 }))];
  expect(together).toHaveLength(4);
  together.forEach((gap, at) => expect(spread[at]).toBeGreaterThan(gap * 1.15));
});

test('the big toe lifts alone, and stays down alone', () => {
  const [flat, big, small] = [{}, { bigToe: 50 }, { toes: 50, bigToe: -50 }].map((change) =>
    tips(change).map(([, up]) => up),
  );
  const lifted = (all: readonly number[] = []): readonly boolean[] =>
    all.map((up, at) => up > (flat?.[at] ?? 0) + 0.3);
  expect(lifted(big)).toEqual([true, false, false, false, false]);
  expect(lifted(small)).toEqual([false, true, true, true, true]);
});

test.each([0, 0.5, 1])('the line between toes lies between them, spread by %d', (toeSpread) => {
  const found = tips({ toeSpread }).map(([x, , across]) =>
    toeAt(Math.max(8, x), across, toeSpread),
  );
  expect(found).toEqual([1, 2, 3, 4, 5]);
});
