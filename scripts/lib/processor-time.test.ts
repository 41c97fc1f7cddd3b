import { expect, it } from 'vitest';
import { secondsIn } from './processor-time.ts';

it.each([
  ['its own and those of its children', 'node', '150 25 300 25', 5],
  ['a name with brackets and spaces', 'a) b (c', '1 2 3 4', 0.1],
  ['a program that has just begun', 'node', '0 0 0 0', 0],
])('adds up %s', (_, name, times, seconds) => {
  const line = `4321 (${name}) S 1 2 3 4 5 6 7 8 9 10 ${times} 20 0 7 0 99 1 2`;
  expect(secondsIn(line)).toBe(seconds);
});
