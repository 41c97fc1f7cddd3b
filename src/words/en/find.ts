/** “Where does it hurt?”, the page of one spot: three questions, and what is offered. */
export const find = {
  /** The first two questions; below each stand signs. The number is part of the heading. */
  now: '1. Is one of these true right now?',
  today: '2. And is one of these true?',
  /** What “Yes” to the first and to the second question leads to; then a link. */
  helpNow: 'Get help now',
  helpToday: 'Get help today',
  allSigns: 'All signs, and what to do',
  /** The third question. */
  heading: '3. Does one of these fit you?',
  /** Below the heading. summary: a sentence of the therapist on who should ask first. */
  hint: '{summary} Your ticks are kept nowhere: not on this device, and not in the address.',
  /** Above the boxes to tick, and the last of them. */
  tick: 'Tick each that fits.',
  notSure: 'I am not sure about one of these',
  /** A button for screen readers and the keyboard. */
  submit: 'Yes',
  withoutScript:
    'Without JavaScript this page cannot sort by your ticks: “Yes” counts all of these.',
  /** The two answers to each question; each opens what follows from it. */
  yes: 'Yes, or I am not sure',
  no: 'No, none of these',
  /** The heading of what follows from either answer. */
  whatToDo: '4. What you can do',
  /** The name of a warning. */
  askFirst: 'Ask first',
  /** Opens the list of what is left out; each of its lines begins with a title: that of an exercise. */
  leftOut: 'Left out for you, and why',
  leftOutName: '<strong>{title}.</strong>',
  /** A link. */
  allWhoAsk: 'All who should ask first',
  /** Said below “No, none of these” as long as a box is ticked. */
  ticked: 'You ticked something above. Press “Yes, or I am not sure”, or take the tick away.',
  /** Above the cards that are offered: a guide, or exercises. */
  guide: 'A guide takes you through it, step by step:',
  onlyThese: 'Or only these, for the spot itself:',
  these: 'These, in this order:',
  spotItself: 'For the spot itself, in this order:',
} as const;
