/** Number words as sheets write them. What lies between is put together: "forty-five". */
const NUMBERS: Readonly<Record<string, number>> = Object.fromEntries([
  ...[
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
    'sixteen seventeen eighteen nineteen twenty',
  ]
    .join(' ')
    .split(' ')
    .map((word, at) => [word, at + 1]),
  ...['thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].map((word, at) => [
    word,
    (at + 3) * 10,
  ]),
]) as Record<string, number>;

const ONES = 'one|two|three|four|five|six|seven|eight|nine';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';

/** Signs that look different in every program and mean the same. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  // Seen by nobody, and left behind by copying from a web page.
  [/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, ''],
  [/\s+/g, ' '],
  [/[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g, '-'],
  [/[×✕✖⨯*]/g, 'x'],
  [/[“”″]|''/g, '"'],
  [/[‘’′]/g, "'"],
  [/([a-z])\(s\)/g, '$1s'],
  [/(\d) ?½/g, '$1.5'],
  [/½/g, '0.5'],
];

/** Words of number that are two or more. The order matters. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\b(1|a) minute and a half\b/g, '90 seconds'],
  [/\b(\d+) and a half minutes\b/g, '$1.5 minutes'],
  [/\b(half a|a half|half) minute\b/g, '30 seconds'],
  [/\b0\.5 (a )?minute\b/g, '30 seconds'],
  // The longest time there is. “Every hour” is how often.
  [/(?<!every |each |per )\b(?:1|an) hour\b/g, '60 minutes'],
  [/\ban? (minute|min|second|sec)\b/g, '1 $1'],
  [/\bonce\b/g, '1 times'],
  [/\btwice\b/g, '2 times'],
  [/\bthrice\b/g, '3 times'],
  [/\b1 time\b/g, '1 times'],
  // Hyphens that join words, and those that part "10 reps-3 sets".
  [/([a-z])-(?=[a-z])/g, '$1 '],
  [/(\d)-(?=[a-z])/g, '$1 '],
  [/([a-z])- ?(?=\d| )/g, '$1 - '],
];

/**
 * A dose in small letters and digits, so that upper case, dashes, spaces and number words make no
 * difference: "Twice – thirty-second holds" → "2 times - 30 second holds".
 */
export function plainDosage(text: string): string {
  let plain = text.toLowerCase();
  for (const [pattern, sign] of SIGNS) plain = plain.replace(pattern, sign);
  plain = plain
    .replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
    .replace(new RegExp(`\\b(${TENS})[ -](${ONES})\\b`, 'g'), (_, tens: string, ones: string) =>
      String((NUMBERS[tens] ?? 0) + (NUMBERS[ones] ?? 0)),
    )
    .replace(/\b[a-z]+\b/g, (word) =>
      Object.hasOwn(NUMBERS, word) ? String(NUMBERS[word]) : word,
    );
  for (const [pattern, words] of PHRASES) plain = plain.replace(pattern, words);
  return plain.trim();
}
