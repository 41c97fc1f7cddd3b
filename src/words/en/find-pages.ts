/** The search page, and the pages that ask where it hurts. */
export const findPages = {
  search: {
    title: 'Search',
    description:
      'Find exercises and guides by where it hurts, by what you have at home, by time and position.',
    /** Links to the page “Where does it hurt?” and to “When to get help”. */
    lead: 'Does something hurt? <find>Point to the spot</find> and answer three questions first. Worried by a sign? <care>When to get help</care>.',
    /** The label of the search box, and the words below it: examples of what people type. */
    label: 'Where does it hurt, or what do you want to do?',
    hint: 'Everyday words are fine: hammy, stiff neck, sore feet in the morning.',
    /** Where there is no JavaScript. The link leads to “When to get help”. */
    signsWithoutScript:
      'Chest pain, numb between the legs, one leg swollen, after a fall, or something like it? See <care>the signs that mean: get help first</care>.',
    needsScript: 'Searching needs JavaScript. Here is everything, by body area.',
  },
  /** The page with the body to point at. */
  where: {
    title: 'Where does it hurt?',
    description:
      'Point to the spot, answer three questions on safety, and get a guide or three exercises.',
    lead: 'Point to the spot. Three questions on safety follow, then a guide or three exercises.',
    words: 'Or say it in words',
  },
  /** The page of one spot. name: of the spot. */
  place: {
    title: '{name}: what to do',
    description: 'Three questions on safety, then what may help: {name}.',
    /** What the preview card shows, for those who cannot see it. */
    cardAlt: 'The words “Where does it hurt?” on a card',
    another: 'Not the spot? <a>Choose another</a>.',
    /** Where no tool belongs. The link leads to “Spots to keep off”. */
    noTools: 'No roller, stick or ball here: see the <a>spots to keep off</a>.',
    nextDoor: 'Why next door may help',
    allAbout: 'All about this area',
  },
} as const;
