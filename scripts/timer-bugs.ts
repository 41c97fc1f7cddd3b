// Bugs for mutate-timer.ts: each is a mistake that a person could make in src/lib.

/** One bug: `find` occurs exactly once in `file` and becomes `replace`. */
export type Bug = {
  readonly what: string;
  readonly file: string;
  readonly find: string;
  readonly replace: string;
  /** Set if the bug cannot be observed: the reason. Then it has to survive. */
  readonly equivalent?: string;
};

export const BUGS: readonly Bug[] = [
  {
    what: 'overshoot is lost at a boundary',
    file: 'timer/move.ts',
    find: 'mode.index + 1, 0, boundary)',
    replace: 'mode.index + 1, 0, now)',
  },
  {
    what: 'a boundary is crossed one moment late',
    file: 'timer/move.ts',
    find: 'now < boundary',
    replace: 'now <= boundary',
  },
  {
    what: 'only one boundary is crossed at a time',
    file: 'timer/move.ts',
    find: "while (mode.status === 'running') {",
    replace: "while (mode.status === 'running' && mode === state.mode) {",
  },
  {
    what: 'the base of a resumed segment is forgotten',
    file: 'timer/move.ts',
    find: '+ ms - mode.base',
    replace: '+ ms',
  },
  {
    what: 'undo gives time away',
    file: 'timer/move.ts',
    find: 'base: elapsedMs(state), anchor: now',
    replace: 'base: mode.base, anchor: now',
  },
  {
    what: 'next starts a paused run',
    file: 'timer/move.ts',
    find: "paused(index, 0, 'user')",
    replace: "paused(index, 1, 'user')",
  },
  {
    what: 'time may go back',
    file: 'timer/next.ts',
    find: 'event.now > state.now ? event.now : state.now',
    replace: 'event.now',
  },
  {
    what: 'no guard against double taps',
    file: 'timer/next.ts',
    find: 'DOUBLE_TAP_MS = 400',
    replace: 'DOUBLE_TAP_MS = 0',
  },
  {
    what: 'the guard blocks other controls too',
    file: 'timer/next.ts',
    find: 'last?.control === nameOf(control) &&',
    replace: 'last !== null &&',
  },
  {
    what: 'an inaudible absence counts as heard',
    file: 'timer/next.ts',
    find: '!event.audible',
    replace: 'event.audible',
  },
  {
    what: 'tingling can be played over',
    file: 'timer/next.ts',
    find: 'if (isAsked !== isAnswer && control.type',
    replace: 'if (isAnswer && !isAsked && control.type',
  },
  {
    what: 'undo can go on after tingling',
    file: 'timer/next.ts',
    find: "{ ...pause(state, 'tingling'), undo: null }",
    replace: "pause(state, 'tingling')",
  },
  {
    what: '"still there" never ends the run',
    file: 'timer/next.ts',
    find: 'strikes >= MAX_STRIKES ||',
    replace: '',
  },
  {
    what: '"still there" repeats the exercise',
    file: 'timer/next.ts',
    find: 'segment.step > step',
    replace: 'segment.step >= step',
  },
  {
    what: 'a new run keeps the strikes',
    file: 'timer/next.ts',
    find: 'live(plan, index, 0, now), strikes: 0',
    replace: 'live(plan, index, 0, now)',
  },
  {
    what: 'a replay keeps the changed lengths',
    file: 'timer/next.ts',
    find: 'segments: plan, mode: live(plan,',
    replace: 'mode: live(state.segments,',
  },
  {
    what: 'shortening can end a segment',
    file: 'timer/next.ts',
    find: 'Math.ceil(elapsedMs(state)) + LEAST_LEFT_MS',
    replace: '0',
  },
  {
    what: 'segments may be longer than an hour',
    file: 'timer/next.ts',
    find: 'Math.min(MAX_SECONDS * 1000, Math.max(least, ms))',
    replace: 'Math.max(least, ms)',
  },
  {
    what: 'the other side keeps its length',
    file: 'timer/next.ts',
    find: 'clamp(segment.ms + change, LEAST_LEFT_MS)',
    replace: 'segment.ms',
  },
  {
    what: 'getting ready changes the work',
    file: 'timer/next.ts',
    find: "      current.kind === 'work' &&\n",
    replace: '',
  },
  {
    what: 'all sets change with one',
    file: 'timer/next.ts',
    find: ' &&\n      segment.set === current.set',
    replace: '',
  },
  {
    what: 'previous always goes one back',
    file: 'timer/next.ts',
    find: 'elapsedMs(state) > PREVIOUS_MS ? index :',
    replace: '',
  },
  {
    what: 'previous leaves the run',
    file: 'timer/next.ts',
    find: 'Math.max(0, index - 1)',
    replace: 'index - 1',
  },
  {
    what: 'undo works for ever',
    file: 'timer/read.ts',
    find: '&& now - undo.at <= UNDO_MS',
    replace: '',
  },
  {
    what: 'undo works twice',
    file: 'timer/next.ts',
    find: 'mode: taken, undo: null',
    replace: 'mode: taken',
  },
  {
    what: 'catching up ignores the elapsed part',
    file: 'timer/next.ts',
    find: 'live(segments, index, base, now)',
    replace: 'live(segments, index, 0, now)',
  },
  {
    what: 'an interruption can start a timer',
    file: 'timer/next.ts',
    find: 'if (!canPause) return state;',
    replace: '',
  },
  {
    what: 'next leaves the end',
    file: 'timer/next.ts',
    find: 'isUnderWay(state) ? moveTo(remember(state), mode.index + 1) : state',
    replace: 'moveTo(remember(state), mode.index + 1)',
  },
  {
    what: 'a guide goes on without its reader',
    file: 'timer/wake.ts',
    find: 'isSingle && !isLong',
    replace: '!isLong',
  },
  {
    what: 'a single timer stops as well',
    file: 'timer/wake.ts',
    find: 'if (isSingle && !isLong) return there;',
    replace: '',
  },
  {
    what: 'a lapse jumps too far',
    file: 'timer/wake.ts',
    find: 'crossed ? mode.index + 1 : mode.index',
    replace: 'there.mode.index',
  },
  {
    what: 'the elapsed part of a long absence is lost',
    file: 'timer/wake.ts',
    find: 'base = crossed ? 0 : elapsedMs(state)',
    replace: 'base = 0',
  },
  {
    what: 'the end of a guide that was left early counts',
    file: 'timer/wake.ts',
    find: '(isSingle || wasLast)',
    replace: 'true',
  },
  {
    what: 'sleep is not counted',
    file: 'timer/clock.ts',
    find: '(slept ? unseen : 0)',
    replace: '0',
  },
  {
    what: 'every wall step is counted',
    file: 'timer/clock.ts',
    find: 'const slept = unseen > SLEEP_MS ||',
    replace: 'const slept = unseen > 0 ||',
  },
  {
    what: 'corrections while hidden are sleep',
    file: 'timer/clock.ts',
    find: 'unseen > CORRECTION_MS',
    replace: 'unseen > 0',
  },
  {
    what: 'the clock may run backwards',
    file: 'timer/clock.ts',
    find: 'Math.max(0, reading.mono - clock.mono)',
    replace: 'reading.mono - clock.mono',
  },
  {
    what: 'digits are rounded down',
    file: 'timer/read.ts',
    find: 'Math.ceil(left / 1000)',
    replace: 'Math.floor(left / 1000)',
  },
  {
    what: 'stretching offers the question',
    file: 'timer/read.ts',
    find: "technique === 'roll' || technique === 'press'",
    replace: "technique !== 'activate'",
  },
  {
    what: 'ticks come after the end',
    file: 'timer/cues.ts',
    find: 'ms - before',
    replace: 'ms + before',
  },
  {
    what: 'no quiet at the start of a segment',
    file: 'timer/cues.ts',
    find: 'at >= QUIET_MS',
    replace: 'true',
  },
  {
    what: 'switching sounds like going on',
    file: 'timer/cues.ts',
    find: "'go' : 'switch'",
    replace: "'go' : 'go'",
  },
  {
    what: 'a cue at the seam sounds twice',
    file: 'timer/cues.ts',
    find: 'start + cue.at > 0',
    replace: 'start + cue.at >= 0',
  },
  {
    what: 'the track runs past an open segment',
    file: 'timer/cues.ts',
    find: 'if (ms === null) break;',
    replace: 'if (ms === null) continue;',
  },
  {
    what: 'another run is restored',
    file: 'timer/restore.ts',
    find: '|| saved.print !== printOf(plan)',
    replace: '',
  },
  {
    what: 'a run is restored after days',
    file: 'timer/restore.ts',
    find: 'if (away > FORGET_MS) return null;',
    replace: '',
  },
  {
    what: 'a restored run forgets the absence',
    file: 'timer/restore.ts',
    find: 'now: now - away, mode',
    replace: 'now, mode',
  },
  {
    what: 'storage may place one beyond the end',
    file: 'timer/restore.ts',
    find: 'base < segment.ms',
    replace: 'true',
  },
  {
    what: 'storage may set any length',
    file: 'timer/restore.ts',
    find: 'length < 1000 || length > MAX_SECONDS * 1000',
    replace: 'false',
  },
  {
    what: 'sides are unequal',
    file: 'run/compile-run.ts',
    find: 'stretchSeconds(dosage) + extra',
    replace: "stretchSeconds(dosage) + extra + (side === 'right' ? 1 : 0)",
  },
  {
    what: 'everybody gets more time on a sore side',
    file: 'run/compile-run.ts',
    find: 'side === preferences.soreSide',
    replace: "side === 'right'",
  },
  {
    what: 'no switch back for the second set',
    file: 'run/compile-run.ts',
    find: "return { kind: 'switch', seconds: switchSeconds };\n}",
    replace: "return { kind: 'switch', seconds: 0 };\n}",
  },
  {
    what: 'a track without its tail',
    file: 'timer/cue-track.ts',
    find: 'TAIL_MS = 1000',
    replace: 'TAIL_MS = 0',
  },
  {
    what: 'the header counts itself',
    file: 'timer/cue-track.ts',
    find: 'HEADER_BYTES - 8 + samples',
    replace: 'HEADER_BYTES + samples',
  },
  {
    what: 'minutes of a link are read as seconds',
    file: 'timer/preset.ts',
    find: 'Number(minutes) * 60',
    replace: 'Number(minutes)',
  },
  {
    what: 'resuming does not look whether the run is paused',
    file: 'timer/next.ts',
    find: "return mode.status === 'paused' ? put(state, live(segments, mode.index, mode.base, now)) : state;",
    replace: 'return put(state, live(segments, mode.index, (mode as { base: number }).base, now));',
    equivalent: 'both callers have looked already',
  },
];
