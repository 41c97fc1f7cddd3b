import type { Control } from './state.ts';

/**
 * What finished HTML and the island that wakes it agree on. `parts` are written (`data-part`), at its
 * `times` something is shown or pressed in (`data-when`, `data-pressed`), `actions` are what a press
 * does (`data-do`). A `#` in a name stands for a number: `in-#` for `in-0`, `in-1`. The gate "pages"
 * reads every page of the built site and names a stranger and what is missing.
 */
export type Contract = {
  /** The element that the island is. */
  readonly root: string;
  readonly parts: readonly string[];
  readonly times: readonly string[];
  readonly actions: readonly string[];
  /** Names that only some pages have: one at least. */
  readonly sometimes: readonly string[];
  /** Rooms of words that the page brings along. */
  readonly rooms: readonly string[];
};

/** A name as it is written: each `#` a number. */
export type NameOf<Names extends readonly string[]> = Numbered<Names[number]>;
type Numbered<Name extends string> = Name extends `${infer Head}#` ? `${Head}${number}` : Name;

/** What every button that steers a run may do, the main one among them. */
const STEERING = [
  'toggle',
  'next',
  'adjust',
  'undo',
  'tingling',
  'gone',
  'still-there',
  'leave-out',
  'back-to-normal',
  'catch-up',
] as const satisfies readonly Control['type'][];

/** What timer and player have alike; the components that both use know no more. */
export const COMMON = {
  parts: ['main', 'segment', 'digits', 'of', 'part', 'time', 'note', 'status'],
  times: [
    'idle',
    'running',
    // Waits for a tap: that work is finished, or that one is ready for what comes.
    'awaiting',
    'finish',
    'onward',
    'paused',
    'done',
    'under-way',
    // The segment that is on runs by the clock, or by its repetitions.
    'timed',
    'counted',
    'lapse',
    'tingling',
    'asked',
    'unsure',
    'tingled',
    'undo',
    'muted',
    'tap-for-sound',
    'sound-taken',
    'screen-may-lock',
  ],
  actions: [...STEERING, 'main', 'mute', 'test-sound', 'wake-up'],
} as const;

/** The timer of one exercise. */
export const TIMER = {
  root: 'exercise-timer',
  parts: [...COMMON.parts, 'controls', 'worked'],
  times: [
    ...COMMON.times,
    'steerable',
    'preset',
    'felt-better',
    'felt-same',
    'felt-worse',
    'hurts-again',
  ],
  actions: [...COMMON.actions, 'restart', 'felt'],
  // Nothing changes position in one exercise; words for it stand in the button both share.
  sometimes: [],
  rooms: ['run'],
} as const satisfies Contract;

export type TimerPart = NameOf<(typeof TIMER)['parts']>;
export type TimerTime = NameOf<(typeof TIMER)['times']>;

type Named = Pick<Contract, 'parts' | 'times' | 'actions'>;

/**
 * Attributes with the names of a contract: `<p {...part('note')}>`. A name that is not in it is an
 * error of types, and stops the build.
 */
export function marks<const C extends Named>(contract: C) {
  const known = (list: keyof Named, names: readonly string[]) => {
    const stranger = names.find((name) => !contract[list].includes(name.replace(/\d+$/, '#')));
    if (stranger !== undefined) throw new RangeError(`“${stranger}” is none of the ${list}.`);
    return names.join(' ');
  };
  return {
    part: (name: NameOf<C['parts']>) => ({ 'data-part': known('parts', [name]) }),
    when: (...times: NameOf<C['times']>[]) => ({ 'data-when': known('times', times) }),
    act: (name: NameOf<C['actions']>) => ({ 'data-do': known('actions', [name]) }),
    /** A button that is pressed in at a time, and says so. */
    pressed: (time: NameOf<C['times']>) =>
      ({ 'data-pressed': known('times', [time]), 'aria-pressed': 'false' }) as const,
  };
}
