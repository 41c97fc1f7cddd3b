import { describe, expect, test } from 'vitest';
import { readChecks } from '../../lib/memory/checks.ts';
import { readHistory } from '../../lib/memory/history.ts';
import { CHECKS_KEY, HISTORY_KEY } from '../../lib/memory/keys.ts';
import { play, started } from '../../lib/timer/script.ts';
import { createTimer } from '../../lib/timer/state.ts';
import { runOf } from '../../lib/timer/testing/run-of.ts';
import { en } from '../../words/en/index.ts';
import { speak } from '../../words/words.ts';
import { TimerEnd } from './timer-end.ts';

const run = runOf('1:00 per side');

type Memory = Map<string, string | null>;

/** The end of a run that was played whole, at `minutes` of the clock on the wall. */
function ended(memory: Memory, minutes = 0, script = '500 tick'): TimerEnd {
  const store = {
    read: (key: string) => memory.get(key) ?? null,
    write: (key: string, text: string | null) => {
      memory.set(key, text);
    },
  };
  const clock = { wall: () => minutes * 60_000, now: () => 0, after: () => () => undefined };
  const end = new TimerEnd('ball', { store, clock }, speak('en-GB', en));
  end.follow(createTimer(run, 0), started(run));
  end.follow(started(run), play(started(run), script));
  return end;
}

const kept = (memory: Memory) =>
  readChecks(memory.get(CHECKS_KEY) ?? null)['ball']?.map(({ felt }) => felt);

describe('the end of one exercise', () => {
  test('says how long, side by side', () => {
    expect(ended(new Map()).line).toBe('You worked for 2 minutes: left 1:00, right 1:00.');
  });

  test('keeps one answer for one end, however often it is changed', () => {
    const memory: Memory = new Map();
    const end = ended(memory);
    expect(end.times).toEqual([]);
    end.answer('worse');
    end.answer('better');
    end.answer('worse');
    expect(kept(memory)).toEqual(['worse']);
    expect(end.times).toEqual(['felt-worse']);
  });

  test('hurts more twice in a row', () => {
    const memory: Memory = new Map();
    ended(memory).answer('worse');
    const second = ended(memory, 1);
    second.answer('worse');
    expect(second.times).toEqual(['felt-worse', 'hurts-again']);
    second.answer('same');
    expect(second.times).toEqual(['felt-same']);
    expect(kept(memory)).toEqual(['worse', 'same']);
  });

  test.each([
    ['played whole', '500 tick', 1],
    ['left before its end', '30 tick, 31 stop', 0],
    ['ended by a tingling', '30 tingling, 31 still-there', 0],
  ])('the history of a run that was %s (%s): %i lines', (_, script, times) => {
    const memory: Memory = new Map();
    ended(memory, 3, script);
    const did = { at: 180_000, page: 'exercises/ball', title: '', done: 1, of: 1 };
    expect(readHistory(memory.get(HISTORY_KEY) ?? null)).toEqual(times === 1 ? [did] : []);
  });

  test('a new start asks anew', () => {
    const end = ended(new Map());
    end.answer('same');
    end.follow(play(started(run), '500 tick'), play(started(run), '500 tick, 600 toggle'));
    expect(end.times).toEqual([]);
    expect(end.line).toBe('');
  });
});
