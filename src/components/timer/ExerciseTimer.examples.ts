import type { TimerTime } from '../../lib/timer/contract.ts';

/** What a timer is shown at: its name, what happens after the start, what is true beside it. */
export type TimerExample = readonly [name: string, script: string, beside?: TimerTime];

/**
 * The timer of an exercise with sides at each of its times, in the words of `lib/timer/script.ts`;
 * an empty script stands before the start. The workshop shows them, where axe looks at them, and a
 * test sees that there is one for each time of the contract.
 */
export const TIMER_EXAMPLES: readonly TimerExample[] = [
  ['Before the start', ''],
  ['A link set the time', '', 'preset'],
  ['The sound is off', '', 'muted'],
  ['Get ready', '2 tick'],
  ['First side', '20 tick'],
  ['First side, the screen may lock', '20 tick', 'screen-may-lock'],
  ['Going on after a reload', '20 tick', 'tap-for-sound'],
  ['Switch sides', '68 tick'],
  ['Other side, a moment after Next', '68 next'],
  ['Paused', '20 toggle'],
  ['Another app took the sound', '20 interrupt', 'sound-taken'],
  ['Tingling or numb?', '20 tingling'],
  ['Tingling stayed', '20 tingling, 30 still-there'],
  ['It tingled before: is it back to normal?', '', 'unsure'],
  ['Done', '200 tick'],
  ['Done, and better', '200 tick', 'felt-better'],
  ['Done, and the same', '200 tick', 'felt-same'],
  ['Done, and it hurts more', '200 tick', 'felt-worse'],
  ['It hurt more twice in a row', '200 tick', 'hurts-again'],
  ['Ended while away', '20 tick, 500 wake'],
];

/** Of repetitions that are led. */
export const COUNTED_EXAMPLES: readonly TimerExample[] = [
  ['Repetitions, before the start', ''],
  ['Repetitions', '12 tick'],
];

/** Of repetitions at one's own pace: they wait for “Done”. */
export const OPEN_EXAMPLES: readonly TimerExample[] = [['Repetitions at my own pace', '20 tick']];
