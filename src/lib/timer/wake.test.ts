import { describe, expect, test } from 'vitest';
import { runOf } from './testing/run-of.ts';
import { play, started } from './script.ts';
import { look } from './testing/look.ts';

const single = runOf('1:00 per side');
const guide = runOf('2:00', '1:00 per side', '10 reps');
const long = runOf('60:00', '1:00');
const short = runOf('1:00', '1:00');

describe('an absence in which nothing was heard', () => {
  test.each([
    ['guide, nothing missed', guide, '15 tick, 100 wake', 'running 0 work 30'],
    ['guide, a change missed', guide, '15 tick, 200 wake', 'paused 1 change left 5'],
    ['… continue', guide, '15 tick, 200 wake, 201 toggle', 'running 1 change left 5'],
    ['… restart', guide, '15 tick, 200 wake, 201 restart', 'paused 1 change left 5'],
    ['… catch up', guide, '15 tick, 200 wake, 209 catch-up', 'running 1 switch right 3'],
    ['… to repetitions', guide, '15 tick, 290 wake, 291 catch-up', 'awaiting 2 work 22'],
    ['guide, 30 minutes', long, '15 tick, 1815 wake', 'running 0 work 1795'],
    ['guide, longer', long, '15 tick, 1815.001 wake', 'paused 0 work 3595'],
    ['guide, waiting for Done', guide, '280 tick, 290 wake', 'awaiting 2 work 22'],
    ['… for 31 minutes', guide, '280 tick, 2160 wake', 'paused 2 work 12'],
    ['guide, its last segment over', short, '80 tick, 200 wake', 'done 1 work 0'],
    ['guide, all over, more was left', short, '20 tick, 900 wake', 'paused 1 change 5'],
    ['… catch up', short, '20 tick, 900 wake, 901 catch-up', 'done 1 work 0'],
    ['single, goes on', single, '20 tick, 100 wake', 'running 0 work right 33'],
    ['single, over', single, '20 tick, 325 wake', 'done 0 work right 0'],
    ['single, over for hours', single, '20 tick, 9000 wake', 'done 0 work right 0'],
    ['single, an hour', runOf('40:00 per side'), '20 tick, 3620 wake', 'paused 0 switch right 8'],
    ['paused', guide, '15 toggle, 900 wake', 'paused 0 work 115'],
    ['stopped', guide, '15 stop, 900 wake', 'idle 0 ready 120'],
    ['nothing to catch up', guide, '20 catch-up', 'running 0 work 110'],
    ['heard', guide, '15 tick, 200 wake-heard', 'running 1 switch right 3'],
  ])('%s', (_, run, script, expected) => {
    expect(look(play(started(run), script))).toBe(expected);
  });

  test('a single timer says how long ago it ended', () => {
    const back = play(started(single), '20 tick, 325 wake');
    expect(back.mode).toMatchObject({ endedAgo: 192_000, endedBy: 'time', endedAt: 133_000 });
    expect(play(started(single), '325 tick').mode).toMatchObject({ endedAgo: 0 });
  });

  test('the card knows how long and where to', () => {
    const back = play(started(guide), '15 tick, 200 wake');
    expect(back.mode).toMatchObject({
      by: 'lapse',
      lapse: { away: 185_000, index: 4, base: 5000, over: false },
    });
  });
});
