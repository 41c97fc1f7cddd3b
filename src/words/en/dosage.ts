/** How long or how often an exercise is done. */
export const dosage = {
  /** For a sentence: “10 slow repetitions on each side, 2 sets”. A time alone needs no words. */
  sentence: {
    /** Counted work. n: how many, time: “6 seconds”, for one of them. */
    reps: { one: '{n} repetition', other: '{n} repetitions' },
    repsOf: { one: '{n} repetition of {time}', other: '{n} repetitions of {time}' },
    slowReps: { one: '{n} slow repetition', other: '{n} slow repetitions' },
    slowRepsOf: { one: '{n} slow repetition of {time}', other: '{n} slow repetitions of {time}' },
    breaths: { one: '{n} breath', other: '{n} breaths' },
    breathsOf: { one: '{n} breath of {time}', other: '{n} breaths of {time}' },
    slowBreathsOf: { one: '{n} slow breath of {time}', other: '{n} slow breaths of {time}' },
    /** work: a time, or one of the above. First one side and then the other; or by turns. */
    sides: { each: '{work} on each side', turn: '{work} on each side in turn' },
    /** A part of one repetition. time: “2 seconds”. */
    parts: {
      up: '{time} up',
      down: '{time} down',
      out: '{time} out',
      in: '{time} in',
      press: '{time} press',
      stretch: '{time} stretch',
      hold: '{time} hold',
      relax: '{time} relax',
    },
    /** work: as above, parts: a list of the parts, sore: the amount for the side that hurts more. */
    withParts: '{work} ({parts})',
    withSore: '{work} ({sore} on the sore side)',
    withBoth: '{work} ({parts}; {sore} on the sore side)',
    /** All of it several times. work: as above, n: how many times, rest: “20 seconds”. */
    sets: { one: '{work}, {n} set', other: '{work}, {n} sets' },
    setsAndRest: {
      one: '{work}, {n} set, with {rest} of rest between them',
      other: '{work}, {n} sets, with {rest} of rest between them',
    },
  },
  /** For a card, as short as can be: “10 reps per side · 2 sets”. n: how many. */
  label: {
    reps: { one: '{n} rep', other: '{n} reps' },
    breaths: { one: '{n} breath', other: '{n} breaths' },
  },
  /** On a card and for those who hear it. amount: “1:00”, “10 reps”, “10 repetitions”; n: how many. */
  short: {
    sides: { each: '{amount} per side', turn: '{amount} per side in turn' },
    sore: '{amount} sore side',
    sets: { one: '{n} set', other: '{n} sets' },
  },
} as const;
