/** Names of closed lists, which cards, pages, filters and the search show. */
export const names = {
  /** What one does to the body, as a label: above a card, in a list of choices. */
  techniques: {
    roll: 'Roll',
    press: 'Press',
    stretch: 'Stretch',
    mobilise: 'Move',
    activate: 'Strengthen gently',
  },
  /** How the body is placed, as a label. */
  positions: {
    standing: 'Standing',
    chair: 'On a chair',
    kneeling: 'Kneeling',
    'hands-and-knees': 'On hands and knees',
    'floor-sitting': 'Sitting on the floor',
    'lying-back': 'Lying on your back',
    'lying-front': 'Lying on your front',
    'lying-side': 'Lying on your side',
  },
  /** The three grades of a warning, before its text: mild, ends the exercise, comes before it. */
  warningGrades: { know: 'Know this', stop: 'Stop if', ask: 'Ask first' },
  /** How long a guide takes, rounded up; it stands alone or after a comma. n: minutes. */
  about: { one: 'about {n} minute', other: 'about {n} minutes' },
  /** How many exercises an area or a thing has. n: that many. */
  exercises: { one: '{n} exercise', other: '{n} exercises' },
  /** A guide in a list. n: exercises, time: the message `about`. */
  guideLength: { one: '{n} exercise, {time}', other: '{n} exercises, {time}' },
} as const;
