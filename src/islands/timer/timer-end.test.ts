import { describe, expect, test } from 'vitest';
import { readChecks } from '../../lib/memory/checks.ts';
import { play, started } from '../../lib/timer/script.ts';
import { createTimer } from '../../lib/timer/state.ts';
import { runOf } from '../../lib/timer/testing/run-of.ts';
import { en } from '../../words/en/index.ts';
import { speak } from '../../words/words.ts';
import { TimerEnd } from './timer-end.ts';

const run = runOf('1:00 per side');

/** The end of a run that was played whole, at `minutes` of the clock on the wall. */
function ended(memory: { text: string | null }, minutes = 0): TimerEnd {
  const store = {
    read: () => memory.text,
    write: (_: string, text: string | null) => {
      memory.text = text;
    },
  };
  const clock = { wall: () => minutes * 60_000, now: () => 0, after: () => () => undefined };
  const end = new TimerEnd('ball', { store, clock }, speak('en-GB', en));
  end.follow(createTimer(run, 0), started(run));
  end.follow(started(run), play(started(run), '500 tick'));
  return end;
}

const kept = ({ text }: { text: string | null }) =>
  readChecks(text)['ball']?.map(({ felt }) => felt);

describe('the end of one exercise', () => {
  test('says how long, side by side', () => {
    expect(ended({ text: null }).line).toBe('You worked for 2 minutes: left 1:00, right 1:00.');
  });

  test('keeps one answer for one end, however often it is changed', () => {
    const memory = { text: null };
    const end = ended(memory);
    expect(end.times).toEqual([]);
    end.answer('worse');
    end.answer('better');
    end.answer('worse');
    expect(kept(memory)).toEqual(['worse']);
    expect(end.times).toEqual(['felt-worse']);
  });

  test('hurts more twice in a row', () => {
    const memory = { text: null };
    ended(memory).answer('worse');
    const second = ended(memory, 1);
    second.answer('worse');
    expect(second.times).toEqual(['felt-worse', 'hurts-again']);
    second.answer('same');
    expect(second.times).toEqual(['felt-same']);
    expect(kept(memory)).toEqual(['worse', 'same']);
  });

  test('a new start asks anew', () => {
    const end = ended({ text: null });
    end.answer('same');
    end.follow(play(started(run), '500 tick'), play(started(run), '500 tick, 600 toggle'));
    expect(end.times).toEqual([]);
    expect(end.line).toBe('');
  });
});
