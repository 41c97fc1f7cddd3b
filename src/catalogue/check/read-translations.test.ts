import { describe, expect, it } from 'vitest';
import { newTranslation } from '../../../scripts/new/translation.ts';
import { checkContent } from './check-content.ts';
import { withoutDrafts } from './drafts.ts';
import { filesWith, edited, TODAY, type Changes } from './testing/plant.ts';
import { PATHS } from './testing/sound-handbook.ts';

const report = (changes: Changes) => checkContent(filesWith(changes), TODAY);
const FILE = 'content/qaa/exercises/roll-the-thighs.mdx';

/** A whole translation of the sound page, as a translator leaves it: each gap with some words. */
const TEXT = newTranslation('qaa/exercises/roll-the-thighs', report({}).handbook).text.replace(
  /""/g,
  'Ñandú',
);

const planted = (from: string | RegExp, to: string, others: Changes = {}) => {
  const text = TEXT.replace(from, () => to);
  expect(text).not.toBe(TEXT);
  return report({ [FILE]: text, ...others });
};
const said = ({ letters }: ReturnType<typeof report>) =>
  letters.map(({ level, file, what }) => `${level} ${file.replace(/^.*\//, '')} ${what}`);
const translated = (one: ReturnType<typeof report>) => one.handbook.translations[0];
const softer = edited(PATHS.roll, 'Come off the roller.', 'Come off the roller at once.');

describe('a translation', () => {
  it('has the words of its own file and the facts of the original', () => {
    const one = report({ [FILE]: TEXT });
    expect(said(one)).toEqual([]);
    const original = one.handbook.exercises.get('roll-the-thighs');
    const { language, collection, behind, entry } = translated(one) ?? {};
    expect([language, collection, behind, entry?.id]).toEqual([
      'qaa',
      'exercises',
      'no',
      'roll-the-thighs',
    ]);
    expect(entry?.data).toEqual({
      ...original?.data,
      title: 'Ñandú',
      summary: 'Ñandú',
      equipment: [
        expect.objectContaining({
          item: 'roller',
          substitutes: [{ item: 'towel', change: 'Ñandú' }],
        }),
      ],
      steps: [{ text: 'Ñandú' }, { text: 'Ñandú', pose: 1 }],
      feel: ['Ñandú'],
      notFeel: ['Ñandú'],
      warnings: [{ grade: 'stop', text: 'Ñandú' }],
      frequency: expect.objectContaining({ expect: 'Ñandú', worse: 'Ñandú' }),
      effects: [{ text: 'Ñandú', sources: ['R01'] }],
    });
    expect(one.handbook.exercises.size).toBe(report({}).handbook.exercises.size);
  });

  it('may have other words that people type, and more or fewer of them', () => {
    const one = planted('title: Ñandú', 'title: Ñandú\naliases: [rodar, rodillo]');
    expect(said(one)).toEqual([]);
    expect(translated(one)?.entry.data).toMatchObject({ aliases: ['rodar', 'rodillo'] });
  });

  it.each([
    ['a warning', softer, 'in-warnings', ', in a warning'],
    ['a step', edited(PATHS.roll, 'Glide forward', 'Move forward'), 'in-words', ''],
    ['the prose', edited(PATHS.roll, 'is not better', 'is no better'), 'in-words', ''],
  ])('is behind when %s of the original changes, and is shown', (_, text, behind, where) => {
    const one = report({ [FILE]: TEXT, [PATHS.roll]: text });
    expect(said(one)).toEqual([
      `warning roll-the-thighs.mdx ${PATHS.roll} has changed since this was made of it${where}.`,
    ]);
    expect(translated(one)?.behind).toBe(behind);
    expect(translated(one)?.entry.data).toMatchObject({ title: 'Ñandú' });
  });

  it.each([
    ['a fact', edited(PATHS.roll, 'duration: 2:00', 'duration: 3:00')],
    ['what people type', edited(PATHS.roll, 'zones:', 'aliases: [thigh roll]\nzones:')],
  ])('is not behind when %s of the original changes', (_, text) => {
    const one = report({ [FILE]: TEXT, [PATHS.roll]: text });
    expect([said(one), translated(one)?.behind]).toEqual([[], 'no']);
  });

  it('shows the warnings of the original where there are more of them now', () => {
    const more = edited(PATHS.roll, 'zones:', '  - grade: know\n    text: Breathe.\nzones:');
    const one = report({ [FILE]: TEXT, [PATHS.roll]: more });
    expect(said(one)[0]).toContain('In English for now: warnings.');
    expect(translated(one)?.entry.data).toMatchObject({
      title: 'Ñandú',
      warnings: [{ text: 'A leg tingles. Come off the roller.' }, { text: 'Breathe.' }],
    });
  });

  it('of a draft is left out with it', () => {
    const draft = edited(PATHS.roll, 'title:', 'draft: true\ntitle:');
    const built = withoutDrafts(filesWith({ [PATHS.roll]: draft, [FILE]: TEXT }));
    expect(built.map(({ path }) => path)).not.toContain(FILE);
  });
});

describe('a letter', () => {
  it.each([
    ['a fact, said again', 'title:', 'duration: 2:00\ntitle:', 'duration is a fact'],
    [
      'a fact below',
      /(?<=Sit on .*\n) +text: Ñandú/,
      '    text: Ñandú\n    pose: 2',
      'steps[1].pose is a fact',
    ],
    ['a name that is none', 'summary:', 'summery:', 'summery is not a field'],
    ['a gap', 'title: Ñandú', 'title: ""', 'title has no words'],
    ['a missing list', /feel:\n.*\n.*\n/, '', 'feel has no words'],
    ['no prose', /Both thighs[^]*/, '', 'prose has no words'],
    ['one step fewer', / {2}- # Glide.*\n +text: Ñandú\n/, '', 'steps is a list of 2'],
    ['what the original does not say', 'title:', 'relief: Ñu\ntitle:', 'relief is not in the'],
    ['words that are too long', 'title: Ñandú', `title: ${'ñu '.repeat(40)}`, 'title is longer'],
    ['no fingerprint', /translates:\n.*\n.*\n/, '', 'translates does not say'],
    ['a broken one', /safety: \w+/, 'safety: yes', 'translates does not say'],
    ['code in the prose', 'Both thighs', '{globalThis.x} Both', 'curly brackets'],
  ])('says %s', (_, from, to, what) => {
    const one = planted(from, to);
    expect(said(one).join('\n')).toContain(what);
    expect(one.errors.every(({ file }) => file === FILE)).toBe(true);
    expect(translated(one)).toBeUndefined();
  });

  it.each([
    ['xx/exercises/roll-the-thighs.mdx', 'no words of its own in the language “xx”'],
    ['qaa/exercises/roll-the-thigh.mdx', 'no original content/exercises/roll-the-thigh.mdx'],
    ['qaa/exercises/roll-the-thighs.yaml', 'no original'],
    ['qaa/sources.yaml', 'not lie where a translation is read'],
    ['qaa/figures/roll-the-thighs.yaml', 'not lie where a translation is read'],
    ['qaa/exercises/deep/roll-the-thighs.mdx', 'not lie where a translation is read'],
  ])('refuses the place content/%s', (place, what) => {
    expect(said(report({ [`content/${place}`]: TEXT })).join('\n')).toContain(what);
  });

  it('waits until the original is sound', () => {
    const broken = edited(PATHS.roll, 'duration: 2:00\n', '');
    const files = report({ [FILE]: TEXT, [PATHS.roll]: broken }).letters.map(({ file }) => file);
    expect(files).not.toContain(FILE);
  });
});
