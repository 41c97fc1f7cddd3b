import type { Segment } from '../run/segment.ts';
import { next } from './next.ts';
import { createTimer } from './state.ts';
import type { State, TimerEvent } from './state.ts';

/** Events in words: the workshop shows states by them, and tests are tables that one can read. */

/** A timer that was started at instant 0. */
export function started(run: readonly Segment[]): State {
  return next(createTimer(run, 0), { type: 'toggle', now: 0 });
}

/** Plays `15 toggle, 20 +15, 60 go-to 2, 100 wake`: seconds and what happens. */
export function play(state: State, script: string): State {
  return script.split(', ').reduce((before, line) => {
    const [seconds = '', word = '', step = ''] = line.split(' ');
    const now = Number(seconds) * 1000;
    return next(before, { ...eventOf(word, Number(step)), now } as TimerEvent);
  }, state);
}

function eventOf(word: string, step: number) {
  if (/^[+-]\d+$/.test(word)) return { type: 'adjust', ms: Number(word) * 1000 };
  if (word === 'wake') return { type: 'wake', audible: false };
  if (word === 'wake-heard') return { type: 'wake', audible: true };
  if (word === 'interrupt') return { type: 'pause', by: 'interrupt' };
  return word === 'go-to' ? { type: word, step } : { type: word };
}
