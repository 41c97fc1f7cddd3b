/** What a timer and the player say while they run. These words travel to the page. */
export const run = {
  /** What is going on, as a heading above large digits, and read aloud. */
  segments: {
    ready: 'Get ready',
    change: 'Change position',
    switch: 'Switch sides',
    rest: 'Rest',
    /** Asked before an exercise on a limb in which something tingled. */
    ask: 'Is it back to normal?',
  },
  /** Work, by what one does; both sides at once. */
  work: {
    roll: 'Roll',
    press: 'Press',
    stretch: 'Stretch',
    mobilise: 'Move',
    activate: 'Strengthen gently',
  },
  /** Work on one side. */
  sides: { left: 'Left side', right: 'Right side' },
  /** Below the heading: which side comes, first of the two or next. */
  comes: {
    ready: { left: 'Left side first', right: 'Right side first' },
    change: { left: 'Left side first', right: 'Right side first' },
    switch: { left: 'Left side next', right: 'Right side next' },
    rest: { left: 'Left side next', right: 'Right side next' },
  },
  /** The same, and what is meant. note: one of the above, part: “knee on the floor”. */
  comesOf: { left: '{note}: left {part}', right: '{note}: right {part}' },
  /** Below “Left side”. part: as above. */
  part: { left: 'Left {part}', right: 'Right {part}' },
  /** Where there are several sets. n, count: whole numbers. */
  set: 'Set {n} of {count}',
  /** How many there are of what is counted. n: how many. */
  repetitions: { one: '{n} repetition', other: '{n} repetitions' },
  breaths: { one: '{n} breath', other: '{n} breaths' },
  /** Before the start. amount: “8 repetitions”, time: “48 s” or “1:20 min”. */
  about: '{amount}, about {time}',
  aboutEach: '{amount} on each side, about {time} a side',
  /** A time, short. n: seconds; time: “1:20”. */
  seconds: '{n} s',
  minutes: '{time} min',
  /** Beside the large number of the repetition or breath that is on. count: how many there are. */
  of: 'of {count}',
  ofBreaths: 'of {count} breaths',
  /** The same read aloud, once for each. n, count: whole numbers. */
  repeat: '{n} of {count}',
  lastRepeat: '{n} of {count}, the last one',
  /** Spoken by a voice at the last one; at the others it says the number alone. */
  spokenLast: 'Last one',
  /** The same where the parts are led. count: the number or “Last one”, part: one of those below. */
  spokenPart: '{count}. {part}',
  /** The part of a repetition that is on; read from the floor, one word. */
  parts: {
    up: 'Up',
    down: 'Down',
    out: 'Out',
    in: 'In',
    press: 'Press',
    stretch: 'Stretch',
    hold: 'Hold',
    relax: 'Relax',
  },
  /** Below the heading: the sides change after each repetition. */
  inTurn: 'Left and right in turn',
  /** In the place of the heading where nothing runs. segment: one of the headings. */
  idle: 'Ready when you are',
  paused: 'Paused: {segment}',
  stopped: 'Stopped',
  done: 'Done',
  /** Read aloud when it stops for a while. */
  pause: 'Paused',
  /** Below the heading: what happened meanwhile. time: “3:12”. */
  ended: 'Ended {time} ago',
  /** time: “10 minutes”, so that nobody takes it for a time of day. */
  away: 'You were away for {time}',
  /** At the end. time: “6 minutes 20 seconds”. */
  worked: 'You worked for {time}.',
  /** The same of an exercise with sides. sides: as below. */
  workedOnSides: 'You worked for {time}: {sides}.',
  /** Behind the name of an exercise, too. left, right: “1:00”. */
  workedSides: 'left {left}, right {right}',
  /** The run was taken to another tab, or is on there. */
  otherTimer: 'The timer is on elsewhere',
  /** time: “1 minute 5 seconds”, “10 seconds”; beside the digits of a guide “3:12”. */
  left: '{time} left',
  /** Read aloud where something begins. segment: a heading, time: “1 minute”, note: as above. */
  begins: '{segment}, {time}',
  beginsWith: '{segment}, {time}. {note}',
  /** The same where it waits for the button “Done”. segment: a heading. */
  waits: '{segment}. Press Done when you have finished.',
  /** segment: a heading, note: “8 repetitions”. */
  waitsWith: '{segment}. {note}. Press Done when you have finished.',
} as const;
