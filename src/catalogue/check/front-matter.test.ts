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

// What authors get wrong most often are files in __fixtures__/wrong.
describe('facts that cannot be read', () => {
  it.each([
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
  it('is reported once for each line', () => {
    const twice = sound
      .replace('title: Roll the thighs', 'title: Roll: the: thighs')
      .replace('    pose: 1', '\t\tpose: 1');
    const lines = lettersWith({ [PATHS.roll]: twice }).map(({ line }) => line);
    expect(lines).toContain(lineOf(twice, 'title:'));
    expect(new Set(lines).size).toBe(lines.length);
  });

  it('is refused in the list of sources, too, without blaming those that cite them', () => {
    const letters = plant(PATHS.sources, 'figures: null', 'figures: &a "x"\n  topic2: *a');
    expect(letters.map(({ file, what }) => `${file} ${what}`)).toEqual([
      'content/sources.yaml The value begins with &a, which gives it a name in YAML (an anchor).',
    ]);
  });

  it.each(['!', '! ', '! "x"', '!!str x', '!!null'])('with a tag: note: %s', (value) => {
    const letters = plant(PATHS.sources, 'note: null', `note: ${value}`);
    expect(letters.map(({ what, line }) => `${String(line)} ${what}`)).toEqual([
      `${String(lineOf(SOUND[PATHS.sources] ?? '', 'note: null'))} The value begins with !, which means something to YAML.`,
    ]);
  });

  it('refuses __proto__ as a name', () => {
    onLine(
      edited(PATHS.roll, 'duration:', '__proto__: {polluted: true}\nduration:'),
      /“__proto__” is a word of the machine/,
      lineOf(sound, 'duration:'),
    );
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('odd but sound files', () => {
  it.each([
    ['spaces after the closing line', sound.replace('---\n\nBoth', '---  \n\nBoth')],
    ['no prose and no last line break', sound.replace(/---\n\nBoth[^]*$/, '---')],
    ['lines that end the old way', sound.replaceAll('\n', '\r')],
    ['comments', sound.replace('duration:', '# as in the article\nduration:')],
    ['names in another order', sound.replace(/(title:.*\n)(summary:.*\n)/, '$2$1')],
  ])('%s', (_, text) => {
    expect(lettersWith({ [PATHS.roll]: text })).toEqual([]);
  });
});
