import { describe, expect, it } from 'vitest';
import { edited, lettersWith, lineOf, plant } from './testing/plant.ts';
import { PATHS, SOUND } from './testing/sound-handbook.ts';

const sound = SOUND[PATHS.roll] ?? '';
const onLine = (text: string, what: RegExp, line: number) => {
  const letters = lettersWith({ [PATHS.roll]: text });
  expect(letters.map((letter) => letter.what)).toContainEqual(expect.stringMatching(what));
  const letter = letters.find((one) => what.test(one.what));
  expect([letter?.file, letter?.line]).toEqual([PATHS.roll, line]);
};

describe('facts that cannot be read', () => {
  it.each([
    ['an empty file', '', /does not begin with front matter/, 1],
    ['no facts at all', 'Only prose.\n', /does not begin with front matter/, 1],
    ['an empty line before the facts', `\n${sound}`, /does not begin with front matter/, 1],
    ['a forgotten closing line', sound.replace('---\n\nBoth', '\nBoth'), /never ends/, 1],
    ['TOML instead of YAML', sound.replaceAll('---', '+++'), /does not begin/, 1],
    // Astro would end the facts here, and run what follows as prose that was never checked.
    [
      'code in the closing line',
      sound.replace('---\n\nBoth', '---{process.env.HOME}\n---\nBoth'),
      /holds more than three hyphens/,
      lineOf(sound, '---\n\nBoth'),
    ],
    [
      'an ending of another kind',
      sound.replace('duration:', '+++\nduration:'),
      /holds more than three hyphens/,
      lineOf(sound, 'duration:'),
    ],
  ])('%s', (_, text, what, line) => {
    onLine(text, what, line);
  });
});

describe('broken YAML', () => {
  it.each([
    ['an unquoted colon', 'title: Roll', 'title: Roll: the', 'title:', /Nested mappings|colon/i],
    ['a tab for indent', '    pose: 1', '\t\tpose: 1', '\t\tpose', /tab/i],
    ['one space too many', 'duration: 2:00', ' duration: 2:00', ' duration', /./],
    ['a list without a space', '  - Sharp pain.', '  -Sharp: pain.', 'notFeel', /./],
    [
      'the same name twice',
      'duration: 2:00',
      'title: Two\nduration: 2:00',
      'title: Two',
      /unique/i,
    ],
    ['a quote that stays open', 'title: Roll', 'title: "Roll', 'title:', /./],
    ['two documents', 'duration: 2:00', '...\nduration: 2:00', '...', /./],
  ])('%s', (_, from, to, passage, what) => {
    const text = edited(PATHS.roll, from, to);
    const letters = lettersWith({ [PATHS.roll]: text });
    expect(letters.length).toBeGreaterThan(0);
    expect(letters[0]?.what).toMatch(what);
    const about = lineOf(text, passage);
    expect(Math.abs((letters[0]?.line ?? 0) - about)).toBeLessThanOrEqual(1);
  });

  it('refuses aliases, and so a bomb of them', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (const [at, name] of [...'bcdefghi'].entries()) {
      const before = 'abcdefgh'[at] ?? '';
      bomb.push(`${name}: &${name} [${Array(9).fill(`*${before}`).join(', ')}]`);
    }
    const text = sound.replace('duration: 2:00', `${bomb.join('\n')}\nduration: 2:00`);
    const letters = lettersWith({ [PATHS.roll]: text });
    expect(letters[0]?.what).toContain('alias');
    expect(letters[0]?.line).toBe(lineOf(text, 'b: &b'));
  });

  it('refuses aliases in the list of sources, too', () => {
    const letters = plant(PATHS.sources, 'figures: null', 'figures: &a "x"\n  topic2: *a');
    expect(letters.map(({ file, what }) => `${file} ${what}`).join()).toContain(
      'content/sources.yaml The front matter uses a YAML alias',
    );
  });

  it('keeps __proto__ a name like any other', () => {
    onLine(
      edited(PATHS.roll, 'duration:', '__proto__: {polluted: true}\nduration:'),
      /__proto__ is not a field/,
      lineOf(sound, 'duration:'),
    );
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('odd but sound files', () => {
  it.each([
    ['a byte order mark', `\uFEFF${sound}`],
    ['lines that end the Windows way', sound.replaceAll('\n', '\r\n')],
    ['both', `\uFEFF${sound.replaceAll('\n', '\r\n')}`],
    ['spaces after the closing line', sound.replace('---\n\nBoth', '---  \n\nBoth')],
    ['no prose and no last line break', sound.replace(/---\n\nBoth[^]*$/, '---')],
    ['comments', sound.replace('duration:', '# as in the article\nduration:')],
    ['a quoted date', sound.replace('written: 2026-01-10', 'written: "2026-01-10"')],
    ['names in another order', sound.replace(/(title:.*\n)(summary:.*\n)/, '$2$1')],
  ])('%s', (_, text) => {
    expect(lettersWith({ [PATHS.roll]: text })).toEqual([]);
  });
});
