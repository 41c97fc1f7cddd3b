import { PARTS_OF_A_REPETITION, REASONS } from './dosage-reasons.ts';

/** A number or a range. `high` is null where one number was said. */
export type Quantity = { readonly low: number; readonly high: number | null };

type Flag = 'hold' | 'sides' | 'both' | 'other' | 'each' | 'again' | 'then' | 'least' | 'total';

/** What one phrase of a dose says. Times are in seconds. */
export type Fact =
  | { readonly kind: 'time' | 'reps' | 'sets' | 'times' | 'by' | 'bare'; readonly amount: Quantity }
  | { readonly kind: 'rest'; readonly amount: Quantity; readonly between: 'sets' | 'reps' | null }
  | { readonly kind: Flag }
  | { readonly kind: 'often' | 'more' | 'reason' | 'unread'; readonly words: string };

const NUMBER = '[0-9]+(?:\\.[0-9]+)?(?![0-9]|\\.[0-9])';
const RANGE = `(?:between ${NUMBER} and ${NUMBER}|${NUMBER} ?(?:-|to|or) ?${NUMBER}|${NUMBER})`;
const SECOND = '(?:seconds?|secs?|s|")';
const MINUTE = "(?:minutes?|mins?|')";
const UNIT = `(?:${SECOND}|${MINUTE})`;
const CLOCK = '[0-9]{1,2}:[0-5][0-9](?![:0-9])';
const TIME = `(?:${CLOCK}(?: ?(?:-|to) ?${CLOCK})?(?: ?${MINUTE})?|${NUMBER} ?(?:${MINUTE}|m),?(?: and)? ?${NUMBER} ?${SECOND}|${NUMBER} ?${UNIT} ?(?:-|to|or) ?${NUMBER} ?${UNIT}|${RANGE} ?${UNIT})`;
const REPS =
  '(?:(?:slow |gentle |controlled )?(?:reps?|repetitions?|repeats|rotations|circles|lifts|raises|stretches|stands|squats|bridges|curls|tilts|rolls))';
const PART =
  '(?:sides?|legs?|arms?|knees?|foot|feet|hands?|hips?|ankles?|calf|calves|thighs?|wrists?|elbows?|shoulders?|heels?|glutes?|quads?|hamstrings?|forearms?|buttocks?)';
const PAUSE = '(?:rest(?:ing)?|break|pause|recovery|relax(?:ing)?)';
const BETWEEN =
  '(?: (?:in )?between(?: each| every| the)? ?(sets?(?: of (?:stretches|exercises|repetitions|reps))?|reps?|repetitions?|stretches|holds)?)?';
const PERIOD = '(?:day|week|hour)';
const AGAIN = '(?:repeat(?:ed|ing)?|do|perform|complete)';
const IT = '(?: it| this| the| these| same| exercises?| stretch| stretches| process| again| for)*';
const ON = '(?:(?:on|with|to|for|at) )?(?:the )?';
const DAYTIME =
  '(?:first thing )?(?:in |every |each |at )?(?:the )?(?:morning|afternoon|evening|night)s?';
const OFTEN = [
  `(?:${AGAIN}${IT} )?(?:at least |a minimum of |minimum of |up to |about |x ?)?(?:${RANGE}|1 times or 2|several|many|a few) ?(?:times|x|sessions?|/) ?(?:(?:/|per|an?|each|every(?: other)?|in a) ?)?(?:${PERIOD}|daily|weekly|hourly)`,
  `(?:/|per|an?|each|every)(?: other)? ?(?:${PERIOD}|session)|daily|weekly|hourly|everyday|most days|tds|tid|bd|bid|qds`,
  `every ${RANGE} (?:hours?|days?)|(?:for )?${RANGE} (?:weeks?|months?|days?)(?: (?:an?|per|each|every) week)?`,
  `${DAYTIME}(?:,? (?:and|or) ${DAYTIME})*|before bed|(?:throughout|during) the day`,
].join('|');
const FILLER =
  'roll(?:ing)?|press(?:ing)?|massage|do|doing|perform|complete|try|aim(?:ing)?|should|be|always|is|are|enough|for|of|to|the|this|these|an?|it|then (?:relax|release|rest)|and|with|on|about|around|approximately|approx|roughly|~|(?:each |every |one )?(?:exercises?|movement|stretch|stretches|position|pose|move|routine|squat)|at a time|at the (?:top|end)|slow|slowly|gentle|gently|please|them|your|count of(?= [0-9]+ ?s)|target|duration|time|dose|frequency|release|relax|rest|start with|begin with|(?:each|per|every) set|e\\.g';

type Row = readonly [pattern: string, read: (groups: readonly (string | undefined)[]) => Fact[]];

const count =
  (kind: 'reps' | 'sets' | 'times' | 'by' | 'bare') =>
  ([words = '', more]: readonly (string | undefined)[]): Fact[] => {
    const { low, high } = quantity(words);
    const added = more === undefined ? 0 : 1;
    return [{ kind, amount: { low: low + added, high: high === null ? null : high + added } }];
  };
const flag = (kind: Flag) => (): Fact[] => [{ kind }];
const rest = ([time = '', between]: readonly (string | undefined)[]): Fact[] => {
  const where = between === undefined ? null : between.startsWith('set') ? 'sets' : 'reps';
  return [{ kind: 'rest', amount: seconds(time), between: where }];
};

/** Phrases in the order in which they are tried: the longer and the more telling come first. */
const ROWS: readonly Row[] = [
  [
    `x ?${RANGE} (?:daily|weekly|(?:per|an?|each|every) ${PERIOD})`,
    () => [
      {
        kind: 'reason',
        words:
          '“x 3 daily” may be three in a row or three times a day: write “3 sets” or “3 times a day”.',
      },
    ],
  ],
  [`(${OFTEN})`, ([words = '']) => [{ kind: 'often', words }]],
  [
    `(?:gradually |slowly )?(?:work|build|increase|progress)(?:ing)?(?: up)? to (${RANGE} ?(?:${UNIT}|${REPS}|sets?|times))`,
    ([words = '']) => [{ kind: 'more', words: words.replace('repetition', 'rep') }],
  ],
  [`${ON}(?:each|per|every|either|ea|/) ?${PART}|a (?:side|leg|arm)|/ ?${PART}|e/s`, flag('sides')],
  // Not "with both hands": that is one thing held.
  [`(?:(?:on|for) )?both (?:sides|legs)|(?:on|for) both ${PART}`, flag('both')],
  [
    `${ON}(?:left ?(?:and|then|&|/|\\+) ?right|right ?(?:and|then|&|/|\\+) ?left)(?: ${PART})?|l ?[/&+] ?r|r ?[/&+] ?l`,
    flag('sides'),
  ],
  [`(?:${AGAIN}${IT} |(?:switch|swap|change) )?${ON}(?:other|opposite) ${PART}`, flag('other')],
  [
    `(?:switch|swap|change) ${PART}(?: and (?:repeat|do (?:it|the exercise) again)(?! [0-9x]))?`,
    flag('other'),
  ],
  [`(?:on )?1 (?:side|leg|arm),? (?:and )?then the other`, flag('sides')],
  [`${PAUSE}(?: for| of|:)? (${TIME})${BETWEEN}`, rest],
  [`(?:with |and )?(${TIME})(?: of)? ${PAUSE}${BETWEEN}`, rest],
  [`(${TIME}) between(?: each| every| the)? (sets?|reps?|repetitions?|stretches|holds)`, rest],
  ['at least|(?:a )?minimum of|no less than|or more', flag('least')],
  [`(?:in )?total|altogether|in all`, flag('total')],
  ['[0-9]+-[0-9]+-[0-9]+(?:-[0-9]+)?', () => [{ kind: 'reason', words: PARTS_OF_A_REPETITION }]],
  [
    `(?:x ?)?(${RANGE}) ?${REPS} (?:of|x) ?(${TIME})(?: each)?`,
    ([words = '', time = '']) => [
      { kind: 'reps', amount: quantity(words) },
      { kind: 'time', amount: seconds(time) },
      { kind: 'hold' },
    ],
  ],
  [`(?:x ?)?(${TIME})`, ([words = '']) => [{ kind: 'time', amount: seconds(words) }]],
  ['(?:stretch and )?(?:hold(?:ing|s)?|held)|keep|stay|maintain', flag('hold')],
  [
    '[0-9]+:[0-9]*(?::[0-9]*)?',
    () => [
      {
        kind: 'reason',
        words:
          'A time is minutes and seconds, with two digits behind the colon, from 0:01 to 60:00.',
      },
    ],
  ],
  [`(?:reps?|repetitions?)(?: per set)? ?[:=] ?(${RANGE})`, count('reps')],
  [`sets? ?[:=] ?(${RANGE})`, count('sets')],
  [`(?:x ?)?(${RANGE}) ?${REPS}`, count('reps')],
  [`(?:x ?)?(${RANGE}) (?:sets?|rounds?)`, count('sets')],
  [
    `(${RANGE}) (?:(more) times|times (more))`,
    ([words, before, behind]) => count('times')([words, before ?? behind]),
  ],
  [
    `repeat${IT} 1 times(?! more)`,
    () => [
      {
        kind: 'reason',
        words: 'To repeat once may be one or two in all: write how many times in all.',
      },
    ],
  ],
  [`(?:x ?)?(${RANGE}) ?(?:times|x)(?! ?[0-9])`, count('times')],
  [`(${RANGE}) times`, count('times')],
  [`x ?(${RANGE})`, count('times')],
  [`(${RANGE})`, count('bare')],
  ['(?:for |at )?(?:each|per|every) (?:time|rep|repetition|1|hold)', flag('hold')],
  ...REASONS.map(([words, answer]): Row => [
    `(?:${words})`,
    () => [{ kind: 'reason', words: answer }],
  ]),
  [`(?:repeat(?:ed|ing)?${IT}|again)`, flag('again')],
  [`(?:${FILLER})`, () => []],
  ['then', flag('then')],
  ['each', flag('each')],
];

/** No phrase ends within a word. */
const READERS = ROWS.map(
  ([pattern, read]) => [new RegExp(`(?:${pattern})(?![a-z0-9])`, 'y'), read] as const,
);
/** "3 x" with a number behind it: whether it counts sets or times, that number says. */
const BY = new RegExp(`(${RANGE}) ?x ?(?=[0-9])`, 'y');
const PLUS = / ?\+(?![0-9a-z])/y;
/** What may stand between phrases. Points, commas and colons within a number do not. */
const SEPARATOR = /(?: |,(?![0-9])|(?<![0-9]),|[.:](?![0-9])|[;()&]|(?<= )-(?= ))+/y;

/** Reads a plain dose (see `plainDosage`) phrase by phrase. Nothing is skipped: the rest is `unread`. */
export function readPhrases(plain: string): Fact[] {
  const facts: Fact[] = [];
  let at = 0;
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const found = pattern.exec(plain);
    if (found) at += found[0].length;
    return found;
  };
  const next = (): Fact[] | null => {
    const by = take(BY);
    if (by) return count('by')(by.slice(1));
    for (const [pattern, read] of READERS) {
      const found = take(pattern);
      if (found) return read(found.slice(1));
    }
    return null;
  };
  while (at < plain.length) {
    if (at > 0 && take(SEPARATOR)) continue;
    if (facts.length > 0 && take(PLUS)) {
      facts.push({ kind: 'least' });
      continue;
    }
    const found = next();
    if (found) facts.push(...found);
    else facts.push({ kind: 'unread', words: take(/[\p{L}\p{N}]+|[^ ]/uy)?.[0] ?? '' });
  }
  return facts;
}

function quantity(words: string): Quantity {
  const [low = Number.NaN, high = null] = (words.match(/[0-9]+(?:\.[0-9]+)?/g) ?? []).map(Number);
  return { low, high: high === low ? null : high };
}

function seconds(words: string): Quantity {
  if (words.includes(':')) {
    const [low = Number.NaN, high = null] = [...words.matchAll(/([0-9]+):([0-9]+)/g)].map(
      ([, minutes, rest]) => Number(minutes) * 60 + Number(rest),
    );
    return { low, high: high === low ? null : high };
  }
  const parts = [...words.matchAll(/([0-9.]+) ?([a-z"']*)/g)].map(([, number, unit = '']) => ({
    number: Number(number),
    unit,
  }));
  const last = parts.at(-1)?.unit ?? '';
  const inSeconds = ({ number, unit }: { number: number; unit: string }) =>
    number * (/^(m|')/.test(/^(s|m|"|')/.test(unit) ? unit : last) ? 60 : 1);
  const [low = Number.NaN, high = null] = parts.map(inSeconds);
  // "1 min 30 s" is one time, "1 min to 90 s" a range.
  const whole = /^[0-9.]+ ?m[a-z]*,?(?: and)? ?[0-9]/.test(words) && !/-|to|or/.test(words);
  if (whole && high !== null) return { low: low + high, high: null };
  return { low, high: high === low ? null : high };
}
