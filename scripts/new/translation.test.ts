import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../src/catalogue/check/check-content.ts';
import { readHandbook } from '../../src/catalogue/check/handbook.ts';
import { REAL_DAY, realFiles, realHandbook } from '../../src/catalogue/testing/real-content.ts';
import { newTranslation } from './translation.ts';

const files = realFiles();
const handbook = realHandbook();
const ID = 'es/exercises/forearm-ball-roll';
const { file, text } = newTranslation(ID, handbook);
const facts = parse(text.split('---\n')[1] ?? '') as Record<string, unknown>;

it('lies beside others of its language', () => {
  expect(file).toBe('content/es/exercises/forearm-ball-roll.mdx');
});

it('has a gap for each word of the original, which stands above it, and no facts', () => {
  const { data } = handbook.exercises.get('forearm-ball-roll') ?? {};
  expect(facts['steps']).toEqual(data?.steps.map(() => ({ text: '' })));
  expect(facts['warnings']).toEqual(data?.warnings.map(() => ({ text: '' })));
  expect(text).toContain(`# ${data?.title ?? 'no title'}\ntitle: ""\n`);
  for (const { text: step } of data?.steps ?? []) expect(text).toContain(`# ${step}\n`);
  for (const fact of ['duration', 'areas', 'sources', 'review', 'grade']) {
    expect(text).not.toMatch(new RegExp(`^[ -]*${fact}:`, 'm'));
  }
  // What people type in another language are other words, and another number of them.
  expect(facts['everydayWords']).toEqual(['']);
});

it('knows when the words of the original change, and only then', () => {
  const [original] = files.filter(({ path }) => path === 'content/exercises/forearm-ball-roll.mdx');
  if (!original) throw new Error('It is not there.');
  const after = (from: RegExp, to: string) => {
    const { handbook: changed } = readHandbook([
      { ...original, text: original.text.replace(from, to) },
    ]);
    const again = newTranslation(ID, changed).text;
    return (parse(again.split('---\n')[1] ?? '') as Record<string, unknown>)['translates'];
  };
  const now = facts['translates'];
  expect(after(/^/, '')).toEqual(now);
  expect(after(/^duration: 0:45/m, 'duration: 1:00')).toEqual(now);
  expect(after(/Pressure on bone\./, 'Pressure on the bone.')).not.toEqual(now);
  expect(after(/\n$/, ' One more sentence.\n')).not.toEqual(now);
});

const begun = ['qaa', 'es', 'pt'].map((language) => {
  const one = newTranslation(ID.replace('es', language), handbook);
  return { language, path: one.file, text: one.text };
});
const { letters } = checkContent([...files, ...begun], REAL_DAY);

it.each([
  ['qaa', 'title has no words.'],
  ['es', 'title has no words.'],
  ['pt', 'The handbook has no words of its own in the language “pt”.'],
])('is asked by the check for what is missing: %s', (language, what) => {
  const { path } = begun.find((one) => one.language === language) ?? {};
  const [first] = letters.filter((one) => one.file === path);
  expect(first?.what).toBe(what);
});

it.each([
  ['toe-raises', 'Say language, folder and page'],
  ['es/figures/toe-raises', 'Say language, folder and page'],
  ['es/exercises/toe-rises', 'There is no page content/exercises/toe-rises.mdx'],
])('%s is refused', (id, says) => {
  expect(() => newTranslation(id, handbook)).toThrow(says);
});
