/** The choices of the search page. */
export const search = {
  /** Each select: its label, and the first option, which asks for nothing. */
  choices: {
    area: { label: 'Body area', any: 'Any area' },
    technique: { label: 'What you do', any: 'Anything' },
    position: { label: 'Position', any: 'Any position' },
    minutes: { label: 'Time', any: 'Any time' },
    equipment: { label: 'Used in it', any: 'Any equipment' },
    kind: { label: 'Kind of page', any: 'All kinds' },
  },
  /** An option of “Position”, before the positions themselves. */
  noFloor: 'No floor: standing or on a chair',
  /** Options of “Kind of page”. */
  kinds: {
    guide: 'Guides',
    exercise: 'Exercises',
    area: 'Body areas',
    equipment: 'Equipment',
    chapter: 'Good to know',
  },
  /** The order of the results. */
  order: { label: 'Order', best: 'Best match first', time: 'Shortest first' },
  /** Options of “Time”. n: minutes. */
  upTo: { one: 'Up to {n} minute', other: 'Up to {n} minutes' },
  /** The last tick box of “what I have”. */
  nothing: 'Nothing at all',
} as const;
