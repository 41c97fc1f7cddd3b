/** Parts of the page of an exercise, and its card in a list. */
export const exercise = {
  /** What one needs. */
  equipment: {
    none: 'You need nothing for this one.',
    /** A thing or a choice of things, and what it has to be like. items: links, use: a few words. */
    used: '{items}, {use}',
    /** After a thing that one can do without. */
    optional: '(nice to have)',
    /** Before what one said one has at home, and what changes then. */
    chosen: 'With what you have:',
    /** Above the list of what does instead. */
    instead: 'Instead:',
    /** name: of a thing, with a link; change: a sentence on what is different with it. */
    substitute: '<a>{name}</a>. {change}',
    /** Where nothing may take its place. */
    noSubstitute: 'There is no safe substitute.',
    /** On a card, in the place of what one needs. */
    nothing: 'Nothing needed',
  },
  /** Above the lists of what one should feel and what not. */
  feel: { right: 'Right', wrong: 'Not right: stop' },
  /** Before another exercise: what comes first, and why (which follows). */
  before: { learn: 'Know this one first?', better: 'Better after' },
  /** What a timer means by the two sides. of: a part of the body, “knee on the floor”. */
  sideOf: '<strong>Left side:</strong> left {of}. <strong>Right side:</strong> right {of}.',
  /** What goes on inside a hold. repetitions: “five”; movement, then: in the author's words. */
  pace: '<strong>Pace:</strong> {repetitions} {movement}.',
  paceThen: '<strong>Pace:</strong> {repetitions} {movement}, then {then}.',
  /** Other ways to do it. name: of one; a text follows. */
  ways: {
    named: '{name}.',
    easier: 'Easier.',
    harder: 'Harder.',
    /** After an easier or harder way. when: it is time for it, “Two sets feel easy on 3 days”. */
    when: 'When: {when}.',
    /** A link to an exercise that is easier or harder. title: its name. */
    see: 'See <a>{title}</a>.',
  },
} as const;
