import { expect, it } from 'vitest';
import { inLanes } from './lanes.ts';

it('works on two at a time and keeps their order', async () => {
  let [busy, busiest] = [0, 0];
  const result = await inLanes([3, 1, 2, 0], async (turns) => {
    busy += 1;
    busiest = Math.max(busiest, busy);
    for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
    busy -= 1;
    return turns * 10;
  });
  expect(result).toEqual([30, 10, 20, 0]);
  expect(busiest).toBe(2);
});

it('fails with the first failure', async () => {
  const work = (item: string) =>
    item === 'b' ? Promise.reject(new Error('no disk')) : Promise.resolve(item);
  await expect(inLanes(['a', 'b', 'c'], work)).rejects.toThrow('no disk');
});
