import type { ReadablePage } from '../../src/catalogue/reviews.ts';

/** A row of the hazard log. */
export type Hazard = { readonly number: string; readonly name: string; readonly effect: string };

/** Reads the hazard log of content/README.md: its rows, in its order. */
export function hazardsIn(readme: string): Hazard[] {
  const [, log = ''] = readme.split(/^## Hazard log$/m);
  return log.split('\n').flatMap((line) => {
    const [, number = '', name = '', , effect = ''] = line.split('|').map((cell) => cell.trim());
    return /^\d+[a-z]?$/.test(number) ? [{ number, name, effect }] : [];
  });
}

type Reading = {
  /** What to look for. */
  readonly ask: string;
  readonly of: (page: ReadablePage) => boolean;
};

const shows = (what: RegExp) => (page: ReadablePage) => page.shows.some((one) => what.test(one));
const is =
  (...collections: readonly string[]) =>
  ({ collection }: ReadablePage) =>
    collections.includes(collection);
const technique =
  (...names: readonly string[]) =>
  ({ entry }: ReadablePage) =>
    'technique' in entry.data && names.includes(entry.data.technique);
const isTool = ({ entry }: ReadablePage) =>
  'kind' in entry.data && ['roller', 'ball'].includes(entry.data.kind);
/** Strength and balance on one's feet. */
const onTheFeet = (page: ReadablePage) =>
  technique('activate')(page) &&
  'position' in page.entry.data &&
  page.entry.data.position === 'standing';

const PROGRAM = 'It is about the program, and its tests hold it. There is nothing to read.';

/**
 * What one reads for each hazard: pages, or why there are none. A page is printed once, under the
 * first hazard that names it, so the order of the log is the order of the pack.
 */
export const READ_FOR: Readonly<Record<string, Reading | string>> = {
  '1': {
    ask: 'Is a warning or a “stop if” missing, too weak, or wrong? Begin with the texts that many pages share.',
    of: ({ page }) => page === 'chapters/before-you-start',
  },
  '2': {
    ask: 'Do the steps and the substitutes keep off nerves, vessels and bone? Is a zone missing?',
    of: (page) => technique('roll', 'press')(page) || isTool(page),
  },
  '3': {
    ask: 'Is it safe as it stands for someone with a pressed nerve or numb skin who does not know it?',
    of: (page) =>
      is('exercises')(page) &&
      !onTheFeet(page) &&
      shows(/^conditions\/(sciatica|diabetes-or-numb-skin)$/)(page),
  },
  '3a': 'Its text is the shared box “tingling”; the rest is the program.',
  '4': {
    ask: 'Would someone with a clot stop and get help the same day?',
    of: (page) => is('guides', 'areas')(page) && shows(/^care\/get-help-shin-and-calf$/)(page),
  },
  '5': {
    ask: 'Thin bones: is the load or the bend safe, or is the person sent to ask first?',
    of: (page) =>
      is('exercises')(page) && !onTheFeet(page) && shows(/^conditions\/thin-bones$/)(page),
  },
  '6': {
    ask: 'Pregnancy: position, load, and what is offered in its place.',
    of: (page) =>
      is('exercises')(page) && !onTheFeet(page) && shows(/^conditions\/pregnancy$/)(page),
  },
  '7': PROGRAM,
  '8': PROGRAM,
  '9': PROGRAM,
  '10': PROGRAM,
  '11': PROGRAM,
  '12': PROGRAM,
  '13': PROGRAM,
  '14': PROGRAM,
  '15': {
    ask: 'Are dose, frequency and progression safe for a beginner, and fit for the purpose?',
    of: (page) => is('exercises')(page) && !onTheFeet(page),
  },
  '16': {
    ask: 'Is any claim stronger than what you know of the evidence?',
    of: is('chapters'),
  },
  '17': {
    ask: 'Is help sought early enough? Is a sign missing from the lists that the page shows?',
    of: is('guides', 'areas'),
  },
  '18': {
    ask: 'Could someone fall, or a thing slide or give way?',
    of: (page) => onTheFeet(page) || is('equipment')(page),
  },
  '19': PROGRAM,
  '20': PROGRAM,
  '21': PROGRAM,
  '22': PROGRAM,
  '23': PROGRAM,
  '24': PROGRAM,
  '25': PROGRAM,
  '26': PROGRAM,
  '27': PROGRAM,
  '28': PROGRAM,
};

/** A hazard with the pages that are read for it first. */
export type Part = {
  readonly hazard: Hazard;
  readonly reading: Reading | string;
  readonly pages: readonly ReadablePage[];
};

/**
 * Every page under the first hazard that names it.
 * @throws Error if the log and READ_FOR do not name the same hazards, or a page is under none
 */
export function byHazard(hazards: readonly Hazard[], pages: readonly ReadablePage[]): Part[] {
  const rows = hazards.map(({ number }) => number);
  const unlike = [
    ...rows.filter((number) => !(number in READ_FOR)),
    ...Object.keys(READ_FOR).filter((number) => !rows.includes(number)),
  ];
  if (unlike.length > 0) {
    throw new Error(
      `The hazard log of content/README.md and scripts/review-pack/by-hazard.ts differ in: ${unlike.join(', ')}`,
    );
  }
  const left = new Set(pages);
  const parts = hazards.map((hazard): Part => {
    const reading = READ_FOR[hazard.number] ?? PROGRAM;
    const own = typeof reading === 'string' ? [] : [...left].filter(reading.of);
    for (const page of own) left.delete(page);
    return { hazard, reading, pages: own };
  });
  if (left.size > 0) {
    throw new Error(`No hazard is read on ${[...left].map(({ page }) => page).join(', ')}`);
  }
  return parts;
}
