import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { propsProblems } from './props.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const FILES = fs.globSync('src/**/*.astro', { cwd: ROOT }).map((file) => ({
  file: file.split(path.sep).join('/'),
  text: fs.readFileSync(path.join(ROOT, file), 'utf8'),
}));

const component = (props: string, read: string, rest = '') => ({
  file: 'src/components/Tea.astro',
  text: `---\ninterface Props {\n  ${props}\n}\nconst ${read} = Astro.props;\n---\n<p>{cup} ${rest}</p>\n`,
});
const page = (tag: string) => ({
  file: 'src/pages/index.astro',
  text: `---\nimport Tea from '../components/Tea.astro';\n---\n${tag}\n`,
});

describe('props of components', () => {
  test('each is read, and somebody passes it', () => {
    expect(FILES.length).toBeGreaterThan(50);
    expect(propsProblems(FILES)).toEqual([]);
  });

  test.each([
    ['<Tea cup="big" />', []],
    ['<Tea {cup} />', []],
    ['<Tea {...all} />', []],
    ['<Tea cup={all.map((one) => ({ milk: one > 2 }))} />', []],
    ['<Tea title="a cup" />', ['src/components/Tea.astro: nobody passes the prop “cup”.']],
    ['<Teapot cup="big" />', ['src/components/Tea.astro: nobody passes the prop “cup”.']],
  ])('%s', (tag, problems) => {
    expect(propsProblems([component('cup: string;', '{ cup }'), page(tag)])).toEqual(problems);
  });

  test('one that nobody reads is named', () => {
    const two = 'cup: string;\n  milk?: boolean;';
    const all = page('<Tea cup="big" milk />');
    const unread = ['src/components/Tea.astro: nobody reads the prop “milk”.'];
    expect(propsProblems([component(two, '{ cup }'), all])).toEqual(unread);
    expect(propsProblems([component(two, '{ cup, milk = false }'), all])).toEqual(unread);
    expect(propsProblems([component(two, '{ cup, milk }', '{milk && 1}'), all])).toEqual([]);
    expect(propsProblems([component(two, '{ cup, ...more }'), all])).toEqual([]);
  });
});
