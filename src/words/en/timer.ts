/** What stands in the timer of an exercise, and the buttons that the player has, too. */
export const timer = {
  /** Above the main button. */
  preset: 'The link you followed sets this time.',
  /** The main button, by what it does at each time. */
  main: {
    idle: 'Start',
    running: 'Pause',
    /** Repetitions wait for this. */
    finish: 'Done',
    /** A change of position waits for this. */
    onward: 'I am ready',
    paused: 'Go on',
    done: 'Start again',
  },
  /** On a phone, beside “Start”, which opens the player: runs in the page instead. */
  small: 'Small clock',
  /** Names the row of smaller buttons for screen readers. */
  row: 'Timer',
  /** Changes the time of what runs. n: seconds. */
  longer: '+{n} s',
  shorter: '−{n} s',
  /** The same where repetitions are led: one more, one less. */
  more: '+1',
  less: '−1',
  pause: 'Pause',
  /** After an absence: go where the clock would be. */
  catchUp: 'Catch up',
  next: 'Next',
  restart: 'Restart',
  undo: 'Undo',
  /** Browsers allow sound only after a tap. */
  tapForSound: 'Tap for sound',
  screenMayLock: 'Your screen may lock meanwhile. The time stays right.',
  testSound: 'Test sound',
  mute: 'Mute',
  silent: 'Nothing to hear? Your phone may be on silent.',
  /** A link to the signs, behind what to do when it hurts more. */
  getHelp: 'When to get help',
  /** A dialog: another tab has a run on. Nothing is lost; it pauses there. */
  elsewhere: {
    /** Its name for screen readers. */
    name: 'On in another tab',
    /** title: of the exercise, guide or plan. */
    ask: '“{title}” is on in another tab.',
    what: 'One runs at a time. Do it here, and it pauses there.',
    here: 'Do it here',
    there: 'Leave it there',
  },
  /** What is asked when something tingles, and the answers. */
  tingling: {
    ask: 'Tingling or numb?',
    gone: 'Gone',
    stillThere: 'Still there',
    /** Before an exercise on a limb that tingled. */
    unsure: 'Is it back to normal?',
    no: 'No, or not sure',
    yes: 'Yes, back to normal',
    /** It stayed: the exercise is left out. */
    leftOut: 'Left out today.',
    /** A link to the page that says what is kept. */
    whatNow: 'What to do now, and until when',
  },
} as const;
