import fs from 'node:fs';
import { format } from 'prettier';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import ours from '../../../prettier.config.mjs';
import { PATHS, SOUND } from '../../../src/catalogue/check/testing/sound-handbook.ts';
import { soundFolder, writeFile } from '../../../src/catalogue/content/testing/fake-astro.ts';
import { Refused } from './page-file.ts';
import { pageReport } from './page-letters.ts';
import { laidOut, openPage, pageText } from './page-text.ts';
import { previewOf } from './prose-tree.ts';
import { hashOf } from './save-file.ts';

const TODAY = '2026-02-01';
const FILE = PATHS.roll;
const SOUND_TEXT = SOUND[FILE] ?? '';
const NAMES = ['title', 'summary', 'technique', 'duration', 'steps', 'feel', 'warnings', 'relief'];

let root = '';
beforeEach(() => {
  root = soundFolder();
  // A folder on its own has no plug-ins; Markdown and YAML need none.
  writeFile(root, '.prettierrc.json', JSON.stringify({ ...ours, plugins: [] }));
});
afterEach(() => {
  fs.rmSync(root, { recursive: true });
});

const text = async (changes: object, prose = 'One. Two.', hash = hashOf(SOUND_TEXT)) =>
  (await pageText(root, FILE, { changes: { ...changes }, prose }, hash, NAMES)).text;

describe('a page', () => {
  it('is opened with its facts and prose', () => {
    const { facts, prose, hash } = openPage(root, FILE);
    expect(facts['title']).toBe('Roll the thighs');
    expect(prose).toMatch(/^Both thighs/);
    expect(hash).toBe(hashOf(SOUND_TEXT));
  });

  it.each([
    ['its facts cannot be read', 'title: a: b\n'],
    ['it has no facts', 'words\n'],
    ['its facts are a list', '---\n- a\n---\n'],
    ['it is in another encoding', '---\ntitle: caf\uFFFD\n---\n'],
  ])('is left to an editor of text if %s', (_, broken) => {
    writeFile(root, FILE, broken);
    expect(() => openPage(root, FILE)).toThrow(Refused);
  });

  it('is written as Prettier would', async () => {
    const long = 'An area that one may feel after a long day on a chair, or on a bicycle, or both.';
    const written = await text(
      { title: 'It\'s "new": yes', steps: ['* Lie down.', long, '12'], relief: long },
      '* one\n* two\n\n__bold__',
    );
    expect(written).toBe(await laidOut(`${root}/${FILE}`, written));
    expect(written).toContain('- one\n- two\n\n**bold**\n');
    expect(written).toContain(`  - '* Lie down.'\n`);
  });

  it('is left as it is by another pass of Prettier', async () => {
    const written = await text({}, '- b\n  \n    code\n|-|-|\nwords');
    expect(await format(written, { ...ours, plugins: [], filepath: FILE })).toBe(written);
  });

  it('keeps every byte of what was not changed', async () => {
    const commented = SOUND_TEXT.replace('duration: 2:00', '# From the leaflet.\nduration: 2:00');
    writeFile(root, FILE, commented);
    const { prose } = openPage(root, FILE);
    const written = await text({ title: 'Roll both thighs' }, prose, hashOf(commented));
    expect(written).toBe(commented.replace('Roll the thighs', 'Roll both thighs'));
  });

  it('is not written over what somebody else saved', async () => {
    writeFile(root, FILE, `${SOUND_TEXT}\nMore.\n`);
    await expect(text({ title: 'Mine' })).rejects.toThrow(Refused);
    fs.rmSync(`${root}/${FILE}`);
    await expect(text({ title: 'Mine' })).rejects.toThrow(Refused);
  });

  it('keeps facts apart from prose that looks like them', async () => {
    const written = await text({}, '---\ntitle: No\n---\n\nWords.');
    writeFile(root, FILE, written);
    expect(openPage(root, FILE).facts['title']).toBe('Roll the thighs');
  });
});

describe('letters', () => {
  const about = async (changes: object, prose?: string) => {
    const report = pageReport(root, { path: FILE, text: await text(changes, prose) }, NAMES, TODAY);
    return report.letters.map(({ path, what }) => [path, what] as const);
  };

  it('are none for a sound page', async () => {
    expect(await about({}, openPage(root, FILE).prose)).toEqual([]);
  });

  it.each<[string, object, (string | number)[]]>([
    ['a word', { technique: 'rub' }, ['technique']],
    ['a dose', { duration: '3 x 30 sec' }, ['duration']],
    ['a fact that is missing', { feel: null }, ['feel']],
    ['an entry of a list', { steps: ['Sit.', { text: 'Roll.', pose: 99 }] }, ['steps', 1, 'pose']],
    ['a fact in an entry', { warnings: [{ grade: 'stop' }] }, ['warnings', 0, 'text']],
    ['a promise', { summary: 'It cures the thigh.' }, ['summary']],
  ])('stand beside %s', async (_, changes, path) => {
    expect(await about(changes)).toContainEqual([path, expect.any(String)]);
  });

  it('stand beside the prose', async () => {
    expect(await about({}, 'A {1 + 1}.')).toEqual([[null, expect.stringContaining('curly')]]);
  });

  it('say what the page would break elsewhere', () => {
    const page = { path: 'content/exercises/roll-the-thighs.mdx', text: '---\ntitle: A\n---\n' };
    writeFile(root, page.path, SOUND_TEXT);
    expect(pageReport(root, page, NAMES, TODAY).letters.length).toBeGreaterThan(5);
  });
});

describe('the preview', () => {
  it('shows Markdown', () => {
    expect(previewOf('## A\n\nOne *two* [three](/x/)\n\n- four')).toEqual([
      { tag: 'h2', children: ['A'] },
      {
        tag: 'p',
        children: [
          'One ',
          { tag: 'em', children: ['two'] },
          ' ',
          { tag: 'a', href: '/x/', children: ['three'] },
        ],
      },
      { tag: 'ul', children: [{ tag: 'li', children: [{ tag: 'p', children: ['four'] }] }] },
    ]);
  });

  it.each([
    'A {globalThis.ran = true}.',
    'import fs from "node:fs"',
    '<img src=x onerror=alert(1)>',
    '<script>alert(1)</script>',
    '[a](javascript:alert(1))',
    '![a](https://evil.example/x.png)',
  ])('shows nothing of %s', (prose) => {
    expect(previewOf(prose)).toBeNull();
  });
});
