/** How often a day and a week, and for how many weeks: no part of the dosage. One of them at least. */
type Frequency = {
  readonly perDay?: number;
  readonly perWeek?: number;
  readonly weeks?: number;
};

/** The largest values a frequency may have; they catch slips of the pen. */
export const MOST_OFTEN = { perDay: 12, perWeek: 7, weeks: 52 } as const;

const TIMES = '(?<low>[0-9]+)(?: ?(?:-|to|or) ?(?<high>[0-9]+))?';
const EACH = '(?:/|per|an?|each|every|in a)? ?';

/** Plain words of a sheet (see `plainDosage`), and what they count. */
const PATTERNS: readonly (readonly [keyof Frequency, RegExp])[] = [
  ['perDay', new RegExp(`${TIMES} ?(?:times|x|sessions?|/) ?${EACH}(?:day|daily)$`)],
  ['perWeek', new RegExp(`${TIMES} ?(?:times|x|sessions?|days?|/) ?${EACH}(?:week|weekly)$`)],
  ['weeks', new RegExp(`^(?:for )?${TIMES} weeks?$`)],
  [
    'perDay',
    /^(?:daily|everyday|(?:(?:do|repeat|complete|perform) )?(?:\/|per|an?|each|every) ?day)$/,
  ],
];

/**
 * What such words say of the frequency: the lower end of a range, with the upper one beside it.
 * Null if it is no number of days or weeks ("several times a day", "every two hours").
 */
function readFrequency(
  words: string,
): { readonly frequency: Frequency; readonly high: number | null } | null {
  for (const [key, pattern] of PATTERNS) {
    const found = pattern.exec(words);
    if (!found) continue;
    const low = Number(found.groups?.['low'] ?? 1);
    const high = found.groups?.['high'] === undefined ? null : Number(found.groups['high']);
    if (low < 1 || low > MOST_OFTEN[key]) return null;
    return { frequency: { [key]: low }, high };
  }
  return null;
}

/** What an author reads about how often a day: where it goes, and the line, if it is a number. */
export function asideOfFrequency(often: readonly string[]): string[] {
  if (often.length === 0) return [];
  const said = often.map((words) => `“${words}”`).join(', ');
  const read = often.flatMap((words) => readFrequency(words) ?? []);
  const frequency = read.reduce<Frequency>((all, one) => ({ ...all, ...one.frequency }), {});
  const entries = Object.entries(frequency);
  // Said twice, or said of hours: no line holds it all.
  if (read.length < often.length || entries.length < read.length) {
    return [`${said}: no part of the dose; say it in the text or under tips.`];
  }
  const line = entries.map(([key, value]) => `${key}: ${String(value)}`).join(', ');
  const high = read.flatMap((one) => one.high ?? []).join(', ');
  return [
    `${said}: no part of the dose. Write below it:\nfrequency: { ${line} }`,
    ...(high === '' ? [] : [`The upper number, ${high}, goes into the text or under tips.`]),
  ];
}
