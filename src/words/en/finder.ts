/** “Where does it hurt?”: spots, and what came of the answers. */
export const finder = {
  /** Where people say that it hurts, when that is no area of the handbook. */
  spots: {
    'top-of-the-shoulder': 'Top of the shoulder',
    'between-the-shoulder-blades': 'Between the shoulder blades',
    elbow: 'Elbow',
    'hand-or-thumb': 'Hand or thumb',
    groin: 'Groin',
    'side-of-the-hip': 'Side of the hip',
    'deep-in-the-bottom': 'Deep in the bottom',
    'front-of-the-knee': 'Front of the knee',
    'outer-side-of-the-knee': 'Outer side of the knee',
    'back-of-the-knee': 'Back of the knee',
    'ankle-or-achilles': 'Ankle or Achilles',
    'heel-or-arch': 'Heel or arch',
  },
  /** Why an exercise is left out, one sentence after the other. list: conditions, short. */
  notWith: 'Not with: {list}.',
  askFirst: 'Ask first: {list}.',
  usesTool: 'It rolls, presses, or uses a roller, a stick or a ball.',
  /** Read out after the answer, one sentence after the other. n: exercises, or what is left out. */
  isAll: 'Each of these counts as a yes.',
  guideLeft: '1 guide left for you.',
  exercisesLeft: { one: '{n} exercise left for you.', other: '{n} exercises left for you.' },
  bothLeft: {
    one: '1 guide and {n} exercise left for you.',
    other: '1 guide and {n} exercises left for you.',
  },
  nothingLeft: 'Nothing is left for you here.',
  leftOut: { one: '{n} left out.', other: '{n} left out.' },
} as const;
