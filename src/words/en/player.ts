/** What the player says while it runs, beside what every timer says. These words travel to the page. */
export const player = {
  /** Which exercise of how many, in the head. n, count: whole numbers. */
  place: '{n} of {count}',
  /** In the place of the heading after tingling stayed. */
  leftOut: 'Left out',
  /** Below the name: another sound came in. */
  soundTaken: 'Another app took the sound.',
  /** A line below the name that stands alone there, with its full stop. note: “Left side first”. */
  note: '{note}.',
  /** What comes next, small at the foot. title: of an exercise, time: “1:00”. */
  next: {
    exercise: 'Next: {title}',
    done: 'Then: done',
    /** segment: one of `within`. */
    segment: 'Then: {segment}',
    timed: 'Then: {segment}, {time}',
  },
  /** The headings of a run, as they stand within a sentence. */
  within: {
    ready: 'get ready',
    change: 'change position',
    switch: 'switch sides',
    rest: 'rest',
    ask: 'is it back to normal?',
    left: 'left side',
    right: 'right side',
    roll: 'roll',
    press: 'press',
    stretch: 'stretch',
    mobilise: 'move',
    activate: 'strengthen gently',
  },
  /** After an absence. place: “2 of 3”, title: of the exercise, segment: one of `within`. */
  where: '{place}, {title}, {segment}',
  /** The button that goes where the clock would be. where: the message above. */
  catchUp: 'Catch up: {where}',
  over: 'It would be over: end it',
  /** Read aloud where an exercise begins. said: the segment and its time; title: of the exercise;
   * fetch: a sentence on what to fetch. */
  announced: '{said}. {title}. {fetch}',
  /** Spoken by a voice: short. title: of an exercise. */
  spoken: {
    ready: 'Get ready. {title}',
    /** segment: a heading, note: which knee is “the left side”. */
    noted: '{segment}. {note}',
  },
  /** Before the name of each exercise at the end. */
  did: {
    done: 'Done:',
    partly: 'Partly done:',
    leftOut: 'Left out:',
  },
  /** In the list of exercises. time: of the day. */
  endsAt: 'Ends at about {time}.',
  /** The button on the page while a run is under way. place: “2 of 3”. */
  goOn: 'Go on · {place}',
  copied: 'Link copied.',
  /** Where the browser does not let us copy. url: the address. */
  copyThis: 'Copy this link: {url}',
} as const;
