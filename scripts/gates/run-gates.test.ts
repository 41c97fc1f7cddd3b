import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Gate } from './gate.ts';
import { chooseGates, runGates } from './run-gates.ts';

const gate = (name: string, passed: number, failed: number, needsBuild = false): Gate => ({
  name,
  needsBuild,
  run: () => Promise.resolve({ passed, failed }),
});
const crash: Gate = { name: 'crash', run: () => Promise.reject(new Error('no disk')) };

beforeEach(() => {
  vi.spyOn(console, 'log').mockReturnValue();
  vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
  vi.restoreAllMocks();
});

it.each([
  ['adds up', [gate('a', 1, 0), gate('b', 20, 2)], { passed: 21, failed: 2 }],
  ['goes on after a failure', [gate('a', 0, 1), gate('b', 5, 0)], { passed: 5, failed: 1 }],
  ['counts a crash as a failure', [crash, gate('b', 5, 0)], { passed: 5, failed: 1 }],
  [
    'fails what needs a build when there is none',
    [gate('build', 0, 1), gate('links', 1, 0, true), gate('unit', 3, 0)],
    { passed: 3, failed: 2 },
  ],
])('%s', async (_, gates, total) => {
  expect(await runGates(gates)).toMatchObject(total);
});

it('runs quiet gates side by side and says what they report in its place', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue();
  const events: string[] = [];
  const quiet = (name: string, report?: string): Gate => ({
    name,
    isQuiet: true,
    run: async () => {
      events.push(`${name} starts`);
      await new Promise((resolve) => setImmediate(resolve));
      events.push(`${name} ends`);
      return report ? { passed: 0, failed: 1, report } : { passed: 1, failed: 0 };
    },
  });
  const total = await runGates([gate('first', 1, 0), quiet('a'), quiet('b', 'b is wrong')]);
  expect(total).toMatchObject({ passed: 2, failed: 1 });
  expect(events).toEqual(['a starts', 'b starts', 'a ends', 'b ends']);
  expect(said.mock.calls).toEqual([['b is wrong']]);
});

it('runs the gates that were named, and knows no others', () => {
  const gates = [gate('a', 1, 0), gate('b', 1, 0)];
  expect(chooseGates(gates, ['b']).map(({ name }) => name)).toEqual(['b']);
  expect(chooseGates(gates, [])).toEqual(gates);
  expect(() => chooseGates(gates, ['c'])).toThrow('There is no gate "c". There are: a, b.');
});
