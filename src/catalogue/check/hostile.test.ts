import { describe, expect, it } from 'vitest';
import { edited, lettersOf } from './testing/plant.ts';
import { PATHS, SOUND } from './testing/sound-handbook.ts';

/*
 * Texts that nobody sends by mistake, and that are not among the files of __fixtures__/wrong: each is
 * answered at once, nothing is thrown, and what could harm a reader stops the build.
 */
const FIGURE = `person: a
camera: { yaw: 10, pitch: 12 }
poses:
  - id: start
    label: Start
    title: Sitting on the floor
    description: The figure sits on the floor and leans back on both hands.
  - id: end
    label: End
    title: Bent over the legs
    description: The figure sits on the floor and bends over both legs.
`;
const figure = 'content/figures/roll-the-thighs.yaml';
const other = 'content/exercises/other.mdx';
const front = (line: string) => edited(PATHS.roll, 'technique: roll', `technique: roll\n${line}`);
const step = (text: string) => edited(PATHS.roll, 'Glide forward and back.', text);
const prose = (text: string) => `${SOUND[PATHS.roll] ?? ''}\n${text}\n`;
const drawn = (from: string, to: string) => FIGURE.replace(from, to);
const zalgo = `a${'\u0301\u0316\u0334'.repeat(17)}`;
const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]']
  .concat(
    [...'bcdefghi'].map((name, at) => `${name}: &${name} [${`*${'abcdefghi'[at]},`.repeat(9)}]`),
  )
  .join('\n');

/** Name, path, text, and what the check says; `null` where it is harmless and taken. */
const HOSTILE: readonly (readonly [string, string, string, RegExp | null])[] = [
  ['nine by nine aliases', PATHS.roll, front(bomb), /begins with &a/],
  ['an alias to itself', PATHS.roll, front('aliases: &x [*x]'), /begins with &x/],
  ['a merge of a list', PATHS.roll, front('<<: [{ title: Evil }]'), /"?<<"? is not a field/],
  [
    'a key of a prototype, three times',
    PATHS.roll,
    front('prototype: 1\n__proto__:\n  polluted: true\nconstructor: x'),
    /word of the machine/,
  ],
  [
    'a prototype in a list',
    PATHS.roll,
    edited(PATHS.roll, 'item: roller', 'item: roller\n    __proto__: { optional: true }'),
    /word of the machine/,
  ],
  [
    'an id that every object has',
    PATHS.roll,
    edited(PATHS.roll, 'areas: [thighs]', 'areas: [constructor]'),
    /No area has the id "constructor"/,
  ],
  [
    'an item that every object has',
    PATHS.roll,
    edited(PATHS.roll, 'item: roller', 'item: valueof'),
    /No .* has the id "valueof"/,
  ],
  ['a folder that every object has', 'content/constructor/x.mdx', 'x', /does not lie where/],
  ['a folder named __proto__', 'content/__proto__/x.mdx', 'x', /does not lie where/],
  [
    'the same key in other letters',
    PATHS.roll,
    front('Technique: press'),
    /Technique is not a field/,
  ],
  ['the same key quoted', PATHS.roll, front('"technique": press'), /stands here twice/],
  ['the same key by an escape', PATHS.roll, front('"tec\\x68nique": press'), /stands here twice/],
  ['lone carriage returns', PATHS.roll, (SOUND[PATHS.roll] ?? '').replaceAll('\n', '\r'), null],
  [
    'both kinds of line ends',
    PATHS.roll,
    (SOUND[PATHS.roll] ?? '').replaceAll('\n', '\r\n').replace('\r\n', '\r'),
    null,
  ],
  ['a byte order mark inside', PATHS.roll, step('Glide \uFEFFforward.'), /invisible/],
  ['two byte order marks', PATHS.roll, `\uFEFF\uFEFF${SOUND[PATHS.roll] ?? ''}`, /invisible/],
  ['a NUL by an escape', PATHS.roll, step('"Glide \\0 forward."'), /invisible/],
  ['a bell by an escape', PATHS.roll, step('"Glide \\a forward."'), /invisible/],
  ['a turn of direction by an escape', PATHS.roll, step('"Glide \\u202E forward."'), /invisible/],
  ['an isolate in the prose by an entity', PATHS.roll, prose('Press &#x2067;harder.'), /invisible/],
  [
    'half a surrogate by an escape',
    PATHS.roll,
    step('"Glide \\uD800 forward."'),
    /cannot be read|invisible|half/,
  ],
  [
    'a number of 400 digits',
    PATHS.roll,
    edited(PATHS.roll, 'pose: 1', `pose: ${'9'.repeat(400)}`),
    /whole number/,
  ],
  ['a number without end', PATHS.roll, edited(PATHS.roll, 'pose: 1', 'pose: .inf'), /whole number/],
  ['no number', PATHS.roll, edited(PATHS.roll, 'pose: 1', 'pose: .nan'), /whole number/],
  [
    'a dose of 400 digits',
    PATHS.roll,
    edited(PATHS.roll, 'duration: 2:00', `duration: ${'9'.repeat(400)} reps`),
    /cannot be read/,
  ],
  [
    'a dose of digits that are none',
    PATHS.roll,
    edited(PATHS.roll, 'duration: 2:00', 'duration: ٢:٠٠'),
    /cannot be read/,
  ],
  [
    'a dose with a long tail',
    PATHS.roll,
    edited(
      PATHS.roll,
      'duration: 2:00',
      `duration: 2:00${' '.repeat(1)}${'per side, '.repeat(5000)}`,
    ),
    /cannot be read/,
  ],
  [
    'a date before all dates',
    PATHS.roll,
    edited(PATHS.roll, 'written: 2026-01-10', 'written: -271821-04-20'),
    /real date/,
  ],
  [
    'a date with a time of another zone',
    PATHS.roll,
    edited(PATHS.roll, 'written: 2026-01-10', 'written: 2026-01-10T23:59:60+14:00'),
    /real date/,
  ],
  [
    'a page written next year',
    PATHS.roll,
    edited(PATHS.roll, 'written: 2026-01-10', 'written: 2027-01-01'),
    /lies ahead/,
  ],
  ['a line of a million letters', PATHS.roll, prose('W'.repeat(1_000_000)), /too long/],
  [
    'a title without a break',
    PATHS.roll,
    edited(PATHS.roll, 'Roll the thighs', 'W'.repeat(60)),
    /without a break/,
  ],
  ['a title of marks', PATHS.roll, edited(PATHS.roll, 'Roll the thighs', `Roll ${zalgo}`), /marks/],
  [
    'a word of two alphabets',
    PATHS.roll,
    edited(PATHS.roll, 'Roll the thighs', 'R\u043Ell the thighs'),
    /look-alike|looks like/,
  ],
  [
    'an id of two alphabets',
    PATHS.roll,
    edited(PATHS.roll, 'areas: [thighs]', 'areas: [th\u0456ghs]'),
    /look-alike|looks like/,
  ],
  [
    'an address of two alphabets',
    PATHS.chapter,
    edited(PATHS.chapter, '(/exercises/roll-the-thighs/)', '(https://\u0430pple.com/)'),
    /look-alike|looks like/,
  ],
  [
    'a zero-width joiner in an id',
    PATHS.roll,
    edited(PATHS.roll, 'areas: [thighs]', 'areas: ["th\\u200Dighs"]'),
    /invisible|small letters/,
  ],
  [
    'full-width letters',
    PATHS.roll,
    edited(PATHS.roll, 'Roll the thighs', 'Ｒｏｌｌ the thighs'),
    /look-alike|looks like/,
  ],
  ['letters of mathematics', PATHS.roll, step('𝐏𝐫𝐞𝐬𝐬 harder.'), /look-alike|looks like/],
  ['an import over two lines', PATHS.roll, prose('import fs\n  from "fs"'), /import/],
  ['an import that waits', PATHS.roll, prose('{await import("fs")}'), /curly/],
  ['an expression in a heading', PATHS.roll, prose('## Hi {process.exit()}'), /curly/],
  [
    'an expression in a link',
    PATHS.roll,
    prose('[x](/exercises/roll-the-thighs/{1})'),
    /does not end with a slash/,
  ],
  ['an expression in a table', PATHS.roll, prose('| a |\n| - |\n| {1} |'), /curly/],
  ['a comment that is code', PATHS.roll, prose('{/* hidden */}'), /curly/],
  ['a fragment', PATHS.roll, prose('<>text</>'), /tag/],
  ['a tag with a name of members', PATHS.roll, prose('<a.b.c />'), /tag/],
  ['a frame', PATHS.roll, prose('<iframe srcdoc="&lt;script&gt;" />'), /iframe/],
  [
    'a script behind entities',
    PATHS.chapter,
    prose('[x](&#106;avascript&colon;alert(1))').replace(
      /^[^]*Pressing/,
      SOUND[PATHS.chapter] ?? '',
    ),
    /link leads to|looks like/,
  ],
  [
    'a script with a tab in its name',
    PATHS.roll,
    prose('[x](<java\tscript:alert(1)>)'),
    /leads to|tag/,
  ],
  ['a script in capitals', PATHS.roll, prose('[x](JaVaScRiPt:alert`1`)'), /leads to/],
  ['data as an address', PATHS.roll, prose('[x](data:text/html;base64,PHNjcmlwdD4=)'), /leads to/],
  ['a file of the machine', PATHS.roll, prose('[x](file:///etc/passwd)'), /leads to/],
  ['two slashes the other way round', PATHS.roll, prose('[x](/\\evil.example/)'), /leads to/],
  ['a way up and out', PATHS.roll, prose('[x](/exercises/../../../etc/)'), /leads to/],
  [
    'a name and a password',
    PATHS.roll,
    prose('[uncoil](https://uncoil.example@evil.example/)'),
    /name and a password|leads to/,
  ],
  [
    'lists in lists in lists',
    PATHS.roll,
    prose(Array.from({ length: 10_000 }, (_, at) => `${' '.repeat(at % 90)}- x`).join('\n')),
    /too long/,
  ],
  ['10 000 quotes in quotes', PATHS.roll, prose('>'.repeat(10_000)), /deep/],
  ['10 000 lists in one line', PATHS.roll, prose(`${'- '.repeat(10_000)}x`), /deep/],
  ['10 000 stars', PATHS.roll, prose('*a_'.repeat(10_000)), /too many|Too many|deep/],
  [
    '10 000 open brackets in prose',
    PATHS.roll,
    prose('['.repeat(10_000)),
    /too many|Too many|deep/,
  ],
  ['10 000 links in links', PATHS.roll, prose('[a]('.repeat(10_000)), /Too many|deep/],
  ['10 000 lists in the facts', PATHS.roll, front(`aliases: ${'['.repeat(10_000)}`), /deep/],
  [
    '10 000 levels of names',
    PATHS.roll,
    front(Array.from({ length: 3000 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')),
    /too long|deep/,
  ],
  [
    '20 000 names',
    PATHS.roll,
    front(Array.from({ length: 20_000 }, (_, at) => `n${String(at)}: 1`).join('\n')),
    /too many facts/,
  ],
  ['facts that never end', PATHS.roll, `---\n${'a: b\n'.repeat(10)}`, /never ends/],
  ['facts in another language', PATHS.roll, `---js\nmodule.exports = {}\n---\n`, /does not begin/],
  ['facts that end and begin again', PATHS.roll, prose('---\ntitle: Evil\n---'), null],
  ['a key that is a list', PATHS.roll, front('? [a, b]\n: c'), /name of a field belongs/],
  ['a key that is a map', PATHS.roll, front('? { a: b }\n: c'), /name of a field belongs/],
  ['a tag of bytes', PATHS.roll, front('aliases: [!!binary aGVsbG8=]'), /begins with !/],
  [
    'a directive of YAML',
    PATHS.condition,
    `%YAML 1.1\n---\n${SOUND[PATHS.condition] ?? ''}`,
    /directive|%|second set/,
  ],
  [
    'a yes that is a word',
    PATHS.guide,
    edited(PATHS.guide, 'order: 1', 'order: 1\nnoFloor: yes'),
    /true or false/,
  ],
  [
    'an id that differs by a capital',
    'content/exercises/Roll-The-Thighs.mdx',
    SOUND[PATHS.roll] ?? '',
    /same id as|capital/,
  ],
  [
    'a name that Windows keeps for itself',
    'content/exercises/con.mdx',
    (SOUND[PATHS.roll] ?? '').replace('Roll the thighs', 'Other'),
    /Windows/,
  ],
  [
    'a name of 300 letters',
    `content/exercises/${'a'.repeat(300)}.mdx`,
    (SOUND[PATHS.roll] ?? '').replace('Roll the thighs', 'Other'),
    /longer than/,
  ],
  ['a name with a new line', 'content/exercises/a\nb.mdx', SOUND[PATHS.roll] ?? '', /is not an id/],
  [
    'an exercise that hides its warnings',
    other,
    (SOUND[PATHS.roll] ?? '')
      .replace('Roll the thighs', 'Other')
      .replace(/warnings:\n(?: .*\n)+/, 'warnings: []\n'),
    /warnings is empty/,
  ],
  [
    'a warning of one letter',
    PATHS.roll,
    edited(PATHS.roll, 'A leg tingles. Come off the roller.', '.'),
    /says nothing|has no words/,
  ],
  ['a figure with a number that is none', figure, drawn('yaw: 10', 'yaw: .nan'), /yaw/],
  ['a figure without end', figure, drawn('yaw: 10', 'yaw: -.inf'), /yaw/],
  ['a camera that spins', figure, drawn('yaw: 10', 'yaw: 1e9'), /yaw/],
  [
    'a crop as large as a town',
    figure,
    `${FIGURE}crop: { around: pelvis, left: 1e6, right: 1e6, above: 1e6, below: 1e6 }\n`,
    /crop/,
  ],
  [
    'a crop the wrong way round',
    figure,
    `${FIGURE}crop: { around: pelvis, left: -50, right: -50, above: -50, below: -50 }\n`,
    /crop/,
  ],
  [
    'a body a light year away',
    figure,
    drawn('on both hands.', 'on both hands.\n    at: [1e308, 0, 0]'),
    /at/,
  ],
  [
    'a direction that is none',
    figure,
    drawn('on both hands.', 'on both hands.\n    legs: { both: { toesPoint: [0, 0, 0] } }'),
    /direction/,
  ],
  [
    'an arrow of no length',
    figure,
    drawn('on both hands.', 'on both hands.\n    arrows: [{ from: [1, 1, 1], to: [1, 1, 1] }]'),
    /arrow/,
  ],
  ['two poses with one id', figure, drawn('id: end', 'id: start'), /"start"|same id/],
  [
    'a prop that is the floor',
    figure,
    drawn(
      'on both hands.',
      'on both hands.\n    props: { floor: { kind: ball, at: [0, 2, 0], radius: 2 } }',
    ),
    /floor/,
  ],
  [
    'a ball of no size',
    figure,
    drawn(
      'on both hands.',
      'on both hands.\n    props: { ball: { kind: ball, at: [0, 2, 0], radius: -2 } }',
    ),
    /radius/,
  ],
  [
    'a prop named __proto__',
    figure,
    drawn(
      'on both hands.',
      'on both hands.\n    props: { __proto__: { kind: ball, at: [0, 2, 0], radius: 2 } }',
    ),
    /word of the machine/,
  ],
];

describe('a hostile text', () => {
  it.each(HOSTILE)('%s', (_, path, text, says) => {
    const begun = performance.now();
    const letters = lettersOf([{ path, text }]);
    expect(performance.now() - begun).toBeLessThan(5000);
    const errors = letters.filter(({ level }) => level === 'error').map(({ what }) => what);
    if (says === null) expect(errors).toEqual([]);
    else expect(errors.join('\n')).toMatch(says);
    expect(letters.length).toBeLessThan(60);
  });

  it('is one of at least 60, each told apart', () => {
    const names = HOSTILE.map(([name]) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThanOrEqual(60);
  });
});
