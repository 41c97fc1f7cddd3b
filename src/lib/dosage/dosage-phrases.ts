import { REASONS, TEMPO } from './dosage-reasons.ts';
import * as w from './dosage-words.ts';
import type { Fact } from './fact.ts';
import { flag, PART_ROWS, type Row, SORE_ROWS } from './part-phrases.ts';
import { PART_PATTERNS } from './part-names.ts';
import { quantity, seconds } from './quantity.ts';

const count =
  (kind: 'reps' | 'sets' | 'times' | 'by' | 'bare') =>
  ([words = '', more]: readonly (string | undefined)[]): Fact[] => {
    const { low, high } = quantity(words);
    const added = more === undefined ? 0 : 1;
    return [{ kind, amount: { low: low + added, high: high === null ? null : high + added } }];
  };
type Rest = Extract<Fact, { kind: 'rest' }>;
const rest =
  (part: Rest['part']) =>
  ([time = '', between]: readonly (string | undefined)[]): Fact[] => {
    const named = between?.startsWith('set') ? 'sets' : between === 'them' ? between : 'reps';
    const where = between === undefined ? null : named;
    return [{ kind: 'rest', amount: seconds(time), between: where, part }];
  };
const PAUSES: readonly (readonly [words: string, part: Rest['part']])[] = [
  ['(?:relax(?:ing)?)', 'relax'],
  ['(?:pause)', 'hold'],
  ['(?:rest(?:ing)?|break|recovery)', null],
];
const REST_ROWS = PAUSES.flatMap(([words, part]): Row[] => [
  [`${words}(?: for| of|:)? (${w.TIME})${w.BETWEEN}`, rest(part)],
  [
    `${words}(?: for)? at least (${w.TIME})${w.BETWEEN}`,
    (groups) => [...rest(part)(groups), { kind: 'least' }],
  ],
  [`(?:with |and )?(${w.TIME})(?: of)? ${words}${w.BETWEEN}`, rest(part)],
]);

/** Phrases in the order in which they are tried: the longer and the more telling come first. */
const ROWS: readonly Row[] = [
  [
    `x ?${w.RANGE} (?:daily|weekly|(?:per|an?|each|every) ${w.PERIOD})`,
    () => [
      {
        kind: 'reason',
        words:
          '“x 3 daily” may be three in a row or three times a day: write “3 sets” or “3 times a day”.',
      },
    ],
  ],
  [`(${w.OFTEN})`, ([words = '']) => [{ kind: 'often', words }]],
  [
    `(?:gradually |slowly )?(?:work|build|increase|progress)(?:ing)?(?: up)? to (${w.RANGE} ?(?:${w.UNIT}|${w.REPS}|sets?|times))`,
    ([words = '']) => [{ kind: 'more', words: words.replace('repetition', 'rep') }],
  ],
  [
    `${w.ON}(?:each|per|every|either|ea|/) ?${w.PART}|a (?:side|leg|arm)|/ ?${w.PART}|e/s`,
    flag('sides'),
  ],
  // Not "with both hands": that is one thing held.
  [`(?:(?:on|for) )?both (?:sides|legs)|(?:on|for) both ${w.PART}`, flag('both')],
  [
    `${w.ON}(?:left ?(?:and|then|&|/|\\+) ?right|right ?(?:and|then|&|/|\\+) ?left)(?: ${w.PART})?|l ?[/&+] ?r|r ?[/&+] ?l`,
    flag('sides'),
  ],
  [
    `(?:${w.AGAIN}${w.IT} |(?:switch|swap|change) )?${w.ON}(?:other|opposite) ${w.PART}(?: and ${w.PART})?`,
    flag('other'),
  ],
  [
    `(?:${w.AGAIN}${w.IT} )?(?:on|with|to|for) (?:the |your )?alternate (?:side|leg|arm|knee|foot|hand|hip|ankle)`,
    () => [{ kind: 'other' }, { kind: 'turn' }],
  ],
  [
    `(?:1|each|a) rep(?:etition)? (?:includes|is|means|counts(?: as)?) ${w.ON}both sides`,
    () => [{ kind: 'sides' }, { kind: 'turn' }],
  ],
  [
    `(?:alternat(?:e|ing|ely)|switch(?:ing)?|swap(?:ping)?)(?: the)?(?: ${w.PART})? (?:after )?(?:each|every) (?:time|rep|repetition)|alternat(?:e|ing|ely)(?: between)?(?: the)?(?: ${w.PART})?|(?:(?:the )?sides )?in turn`,
    flag('turn'),
  ],
  [
    `(?:x ?)?(${w.RANGE}) ?alternat(?:e|ing) ${w.REPS}`,
    ([words = '']) => [{ kind: 'reps', amount: quantity(words) }, { kind: 'turn' }],
  ],
  ...SORE_ROWS,
  [
    `(?:switch|swap|change) ${w.PART}(?: and (?:repeat|do (?:it|the exercise) again)(?! [0-9x]))?`,
    flag('other'),
  ],
  [
    `${w.ON}(?:right ${w.PART},? (?:and )?then (?:do )?${w.ON}left|left ${w.PART},? (?:and )?then (?:do )?${w.ON}right)(?: ${w.PART})?`,
    flag('sides'),
  ],
  [`(?:on )?1 (?:side|leg|arm),? (?:and )?then the other`, flag('sides')],
  // One repetition is both.
  ['up and down|back and forth', () => []],
  ...PART_ROWS,
  ...REST_ROWS,
  [
    `(${w.TIME}) between(?: each| every| the)? (sets?|reps?|repetitions?|stretches|holds)`,
    rest(null),
  ],
  ['at least|(?:a )?minimum of|no less than|or more', flag('least')],
  [`(?:in )?total|altogether|in all`, flag('total')],
  ['[0-9]+-[0-9]+-[0-9]+(?:-[0-9]+)?', () => [{ kind: 'reason', words: TEMPO }]],
  [
    `(?:x ?)?(${w.RANGE}) ?${w.REPS} (?:of|x) ?(${w.TIME})(?: each)?`,
    ([words = '', time = '']) => [
      { kind: 'reps', amount: quantity(words) },
      { kind: 'time', amount: seconds(time) },
      { kind: 'hold' },
    ],
  ],
  [
    `(${w.RANGE}) ?${w.BREATHS}(?: (?:of|at|x) (${w.TIME}))?`,
    ([words = '', time]) => [
      { kind: 'breaths', amount: quantity(words) },
      ...(time === undefined
        ? []
        : [{ kind: 'time', amount: seconds(time) } as const, { kind: 'each' } as const]),
    ],
  ],
  [`(?:x ?)?(${w.TIME})`, ([words = '']) => [{ kind: 'time', amount: seconds(words) }]],
  [
    `(?:(?:stretch|${PART_PATTERNS.press}|${PART_PATTERNS.up}) and )?(?:hold(?:ing|s)?|held)(?: tight| still)?|keep|stay|maintain`,
    flag('hold'),
  ],
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
  [`(?:reps?|repetitions?)(?: per set)? ?[:=] ?(${w.RANGE})`, count('reps')],
  [`sets? ?[:=] ?(${w.RANGE})`, count('sets')],
  [`(?:x ?)?(${w.RANGE}) ?${w.REPS}`, count('reps')],
  [`(?:x ?)?(${w.RANGE}) (?:sets?|rounds?)`, count('sets')],
  [
    `(${w.RANGE}) (?:(more) times|times (more))`,
    ([words, before, behind]) => count('times')([words, before ?? behind]),
  ],
  [
    `repeat${w.IT} 1 times(?! more)`,
    () => [
      {
        kind: 'reason',
        words: 'To repeat once may be one or two in all: write how many times in all.',
      },
    ],
  ],
  [`(?:x ?)?(${w.RANGE}) ?(?:times|x)(?! ?[0-9])`, count('times')],
  [`(${w.RANGE}) times`, count('times')],
  [`x ?(${w.RANGE})`, count('times')],
  [`(${w.RANGE})`, count('bare')],
  ['(?:for |at )?(?:each|per|every) (?:time|rep|repetition|1|hold)', flag('hold')],
  ...REASONS.map(([words, answer]): Row => [
    `(?:${words})`,
    () => [{ kind: 'reason', words: answer }],
  ]),
  [`(?:repeat(?:ed|ing)?${w.IT}|again)`, flag('again')],
  [`(?:${w.FILLER})`, () => []],
  ['then', flag('then')],
  ['each', flag('each')],
];

/** No phrase ends within a word. */
const READERS = ROWS.map(
  ([pattern, read]) => [new RegExp(`(?:${pattern})(?![a-z0-9])`, 'y'), read] as const,
);
/** "3 x" with a number behind it: whether it counts sets or times, that number says. */
const BY = new RegExp(`(${w.RANGE}) ?x ?(?=[0-9])`, 'y');
const PLUS = / ?\+(?![0-9a-z])/y;
/** What may stand between phrases. Points, commas and colons within a number do not. */
const SEPARATOR = /(?: |,(?![0-9])|(?<![0-9]),|[.:](?![0-9])|[;()&]|(?<= )[-/](?= ))+/y;

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
