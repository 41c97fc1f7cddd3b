import { expect, it, vi } from 'vitest';
import { isLeftOut } from '../../words/languages.ts';
import { withoutDrafts } from './drafts.ts';

const file = (path: string, text: string) => ({ path, text });
const built = (text: string) =>
  withoutDrafts([
    file('content/exercises/lean.mdx', text),
    file('content/figures/lean.yaml', 'person: a\n'),
    file('content/figures/sit.yaml', 'person: a\n'),
  ]).map(({ path }) => path);

it('a draft is left out, with its poses', () => {
  expect(built('---\ntitle: Lean\ndraft: true\n---\n\nLean.\n')).toEqual([
    'content/figures/sit.yaml',
  ]);
});

it('even one that cannot be read', () => {
  expect(built('---\ntitle: [\ndraft: true\n')).toHaveLength(1);
});

it.each([
  ['no word of it', '---\ntitle: Lean\n---\n'],
  ['not any more', '---\ndraft: false\n---\n'],
  ['in the prose', '---\ntitle: Lean\n---\n\ndraft: true\n'],
  ['in a comment', '---\n# draft: true\n---\n'],
  ['below another field', '---\nfoo:\n  draft: true\n---\n'],
])('%s: it is built', (_, text) => {
  expect(built(text)).toHaveLength(3);
});

/** Two made-up languages, one of them in the making. */
const LANGUAGES = { da: { isDraft: true }, sv: {} };

it.each([
  ['da', 'left out', []],
  ['sv', 'built', ['content/sv/care/tingling.yaml']],
])('what is said in %s is %s', (language, _, expected) => {
  const files = withoutDrafts(
    [file(`content/${language}/care/tingling.yaml`, 'title: x\n')],
    (name) => isLeftOut(name, LANGUAGES),
  );
  expect(files.map(({ path }) => path)).toEqual(expected);
});

it('UNCOIL_DRAFTS lets a language in the making through', () => {
  vi.stubEnv('UNCOIL_DRAFTS', 'yes');
  expect(isLeftOut('da', LANGUAGES)).toBe(false);
  vi.unstubAllEnvs();
  expect(isLeftOut('da', LANGUAGES)).toBe(true);
});

it('a reader gets Spanish', () => {
  expect(isLeftOut('es')).toBe(false);
});
