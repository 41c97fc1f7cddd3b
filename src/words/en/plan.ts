/** What the page of a plan says while somebody makes or reads one. These words travel to the page. */
export const plan = {
  /** What is wrong with the order. title, first: names of exercises; why: the author’s reason. */
  faults: {
    twice: {
      what: '{title} stands in this plan twice.',
      rule: 'A plan names each exercise once: sets and repetitions are part of its dose.',
      cure: 'Remove one of the two, or change the dose of the exercise.',
    },
    before: {
      what: '{title} stands before {first}, which it requires.',
      rule: 'Order is safety: {why}',
      cure: 'Move {first} above {title}.',
    },
    missing: {
      what: '{title} requires {first}, which is not in this plan.',
      rule: 'Order is safety: {why}',
      cure: 'Add {first} above {title}, or leave {title} out.',
    },
    /** The kinder ones. */
    better: {
      what: '{title} is better after {first}.',
      rule: '{why}',
      cure: 'Move {first} above {title}.',
    },
    technique: {
      what: '{title} stands before {first}, on the same part of the body.',
      rule: 'Rolling comes before pressing, pressing before stretching. On the neck and the lower back, slow movement comes first.',
      cure: 'Move {first} above {title}.',
    },
    learn: {
      what: '{title} is for somebody who has known {first} for some days.',
      rule: '{why}',
      cure: 'Begin with {first} alone.',
    },
    'not-first': {
      what: '{title} is never the first thing for a complaint.',
      rule: 'It is for somebody who has done gentler exercises for a while.',
      cure: 'Begin with something gentler, or know the person you send it to.',
    },
  },
  /** Why a dose from a link was not taken over. */
  refused: {
    'one-side': 'This exercise has two sides, and that dose has none.',
    'no-sides': 'This exercise works on both sides at once, and that dose has sides.',
    long: 'That is longer at one go than the handbook says.',
    sets: 'That is more often than the handbook says.',
    total: 'That is more in all than the handbook says.',
  },
  /** In the place of the dose. theirs, ours: doses, “1 minute on each side”; why: one of `refused`. */
  ours: 'The link says {theirs}. {why} So this page goes by the handbook: {ours}.',
  /** How often, one after another with commas. n: times, days or weeks. */
  often: {
    perDay: { one: 'once a day', other: '{n} times a day' },
    perWeek: { one: 'on {n} day a week', other: 'on {n} days a week' },
    weeks: { one: 'for {n} week', other: 'for {n} weeks' },
  },
  /** Where to begin, a sentence. n: seconds more on each hold for that side. */
  start: {
    left: 'Begin on the left side.',
    right: 'Begin on the right side.',
    'sore-left': 'The left side is the sore one: begin there.',
    'sore-right': 'The right side is the sore one: begin there.',
    more: {
      one: 'It gets {n} second more of each hold.',
      other: 'It gets {n} seconds more of each hold.',
    },
  },
  /** A plan without a title. */
  untitled: 'A plan',
  /** Below the title. n: exercises; time: “about 7 minutes”. */
  length: { one: '{n} exercise, {time}.', other: '{n} exercises, {time}.' },
  /** Above a note that came with the link. */
  byOthers: 'Written by whoever sent this link, not by Uncoil',
  /** What changed since the plan was made, the first thing on the page. day: “29 November 2026”. */
  changed: 'This plan was made on {day}. Since then:',
  changeKinds: {
    /** title: of the exercise, or of several; text: the author’s. */
    safety: 'Safety, {title}: {text}',
    dose: 'Dose, {title}: {text}',
    wording: '{title}: {text}',
  },
  /** Links that cannot be shown. */
  damaged:
    'This link was damaged on its way: letters were lost or changed. Nothing of it is shown, because a dose that lost a digit would look like any other. Ask for the link again, as a whole.',
  newer:
    'This link was made with a newer edition of Uncoil. Reload this page once, then open it again.',
  /** What the page needs could not be fetched. */
  failed: 'Part of this page could not be loaded. Check your connection, then reload.',
  /** An exercise that this edition does not know. n: its number. */
  unknown:
    'An exercise that this edition does not know (number {n}). The rest of the plan is whole.',
  /** What one needs. thing: “a foam roller”; list: what does instead. */
  needs: {
    nothing: 'You need nothing.',
    line: '{thing}.',
    instead: '{thing}. Instead: {list}.',
    /** The same for what one can do without. */
    optional: '{thing} (nice to have).',
  },
  /** The side that is meant. of: “knee on the floor”. */
  sides: 'Left side means left {of}.',
  /** Beside an exercise: who must not do it, who asks first, and where tools keep off. list: in short. */
  notWith: 'Not with: {list}.',
  askFirst: 'Ask first: {list}.',
  keepOff: 'Keep off: {list}.',
  /** A link to the page of the exercise. */
  how: 'How to do it, step by step',
  /** An exercise that is left out by what the reader ticked. list: conditions, in short. */
  leftOut: 'Left out for you: {list}. Ask your own doctor or physiotherapist first.',
  leftOutTool: 'Left out for you: it rolls, presses, or uses a roller, a stick or a ball.',
  /** The last box to tick. */
  notSure: 'I am not sure about one of these',
  noneOfThese: 'None of these',
  /** Nothing is left. */
  nothingLeft:
    'Nothing of this plan is left for you. Ask whoever sent it, and your own doctor or physiotherapist.',
  /** The button that starts it. time: “about 7 minutes”. */
  play: 'Start the plan, {time}',
  loading: 'One moment …',
  /** Names the player for screen readers. title: of the plan. */
  player: 'Player: {title}',
  /** In the player. list: things that are needed; title, dose: of an exercise; n: its number. */
  end: 'End plan?',
  need: 'You need: {list}',
  item: '{title}, {dose}',
  itemOfList: '{n}. {title}, {dose}',
  /** On paper. */
  sheet: {
    /** Beside the code. */
    code: 'Scan to open this plan with its timer.',
    /** Above two codes, where one cannot hold the plan; then beside each: its exercises, by their numbers. */
    two: 'This plan is too long for one code. Each of these opens a part of it.',
    /** n: how many; from, to: numbers of exercises. */
    codeOf: {
      one: 'Scan for exercise {from}, with its timer.',
      other: 'Scan for exercises {from} to {to}, with their timer.',
    },
    /** Where two codes cannot hold it either. */
    none: 'This plan is too long for a code. It opens with the link that was sent to you, or with the address at the end of this sheet.',
  },
  /** What became of a press. */
  copied: 'Link copied.',
  copyThis: 'Copy the link from the box.',
  kept: 'Saved on this device, with its pages and pictures.',
  keptOnly: 'Saved on this device. Its pages could not be loaded now.',
  notKept: 'This device did not let us save it.',
  /** A plan that is saved. title: of the plan. */
  forget: 'Delete {title}',
  /** Parts of an exercise that is edited. title: its name. */
  edit: {
    dose: 'Dose',
    /** dose: the one of the handbook. */
    ours: 'The handbook says {dose}.',
    /** What was understood of what was typed. dose: in words. */
    read: 'Read as: {dose}.',
    unread: 'This is no dose yet, so the plan goes by the handbook: {dose}.',
    note: 'Note',
    /** n: letters that are left. */
    left: { one: '{n} letter left', other: '{n} letters left' },
    often: 'How often',
    perDay: 'Times a day',
    perWeek: 'Days a week',
    weeks: 'Weeks',
    up: 'Move {title} up',
    down: 'Move {title} down',
    remove: 'Remove {title}',
    handle: 'Move {title}: drag, or arrow keys',
    add: 'Add {title}',
    /** Read out. n: its new place; count: of how many. */
    moved: '{title} is now {n} of {count}.',
    added: '{title} was added.',
    removed: '{title} was removed.',
    full: 'A plan holds 30 exercises at most.',
    noneFound: 'Nothing was found.',
    empty: 'Nothing here yet. Add the first exercise below.',
    /** Below the link. n: its letters. */
    size: { one: 'The link has {n} letter.', other: 'The link has {n} letters.' },
    fitsCode: 'It fits a small code on paper.',
    bigCode:
      'It is long: the squares of the code on paper get small. Shorter notes make them larger.',
    twoCodes:
      'It is too long for one code on paper. The sheet prints two, each for a part of the exercises. Shorter notes help.',
    noCode: 'It is too long for codes on paper. The sheet prints the address alone.',
  },
  /** What the planner says. */
  planner: {
    /** n: exercises; time: “about 7 minutes”. */
    found: {
      one: 'Here you are: {n} exercise, {time}.',
      other: 'Here you are: {n} exercises, {time}.',
    },
    /** Why each was chosen; title: another exercise; area: a part of the body, as its page is called. */
    why: {
      before: 'Comes before {title}, which needs it.',
      'first-of': {
        roll: 'Rolling comes first.',
        press: 'One to press: pressing comes after rolling.',
        stretch: 'One to stretch, when the muscle is ready.',
        mobilise: 'One to move slowly.',
        activate: 'One to strengthen gently.',
      },
      home: 'Works on the very part you asked for.',
      near: 'Reaches that part, too.',
      part: 'Works on: {area}.',
    },
    none: 'That cannot be done as you asked.',
    /** What stands in the way. list: things. */
    kit: 'It could be done with {list}.',
    floor: 'It could be done on the floor.',
    conditions: 'It could be done without what you ticked. Ask your own doctor or physiotherapist.',
    time: 'The handbook has no exercises that add up to this time here.',
    /** n: exercises; time: “about 7 minutes”. */
    nearest: {
      one: 'The nearest: {n} exercise, {time}.',
      other: 'The nearest: {n} exercises, {time}.',
    },
    nothing: 'Nothing is left for you here. Try another part of the body.',
    /** What takes the place of what is not there. use: “a towel”; item: “a long band”. */
    swap: 'Use {use} instead of {item}.',
  },
} as const;
