import { readdirSync } from 'node:fs';
import { RuleTester } from 'eslint';
import { describe, expect, it } from 'vitest';
import { EXCEPTIONS, holdsText, wordsPlugin } from './words.mjs';

RuleTester.describe = describe;
RuleTester.it = it;

const tester = new RuleTester({
  languageOptions: { sourceType: 'module', parserOptions: { ecmaFeatures: { jsx: true } } },
});
const lib = 'src/lib/finder/words.ts';
const page = 'src/pages/any.astro';
const refused = (filename: string, code: string, text: string) => ({
  filename,
  code,
  errors: [
    {
      message: new RegExp(
        `^“${text.replace(/[.?()|]/g, '\\$&')}” is for readers: it belongs in src/words`,
      ),
    },
  ],
});

tester.run('words/place', wordsPlugin.rules.place as never, {
  valid: [
    { filename: page, code: '<h1>{own.title}</h1>' },
    { filename: page, code: '<p class="lead prose-width" data-part="a b">{a} · {b}: 12</p>' },
    { filename: page, code: '<a class={`tag ${one} wide`} aria-current="page">{a}</a>' },
    { filename: page, code: '<Section id="before" title={parts.before} />' },
    { filename: page, code: '<a href={href(`/exercises/${id}/`)}>{a}</a>' },
    { filename: lib, code: "throw new Error('There is no such spot.');" },
    { filename: lib, code: "if (key === 'Escape') stop();" },
    { filename: lib, code: "root.querySelector('details summary');" },
    { filename: lib, code: "const a = 'hands-and-knees';" },
    { filename: lib, code: 'const a = `translate(${x} ${y})`;' },
    { filename: lib, code: "import { a } from 'Some package';" },
    { filename: lib, code: "const a = { 'Content Type': b };" },
    // For us and not for readers.
    { filename: 'src/pages/workshop/index.astro', code: '<h1>All figures</h1>' },
    { filename: 'src/lib/finder/words.test.ts', code: "const a = 'Not with: a clot.';" },
    { filename: 'src/catalogue/check/rules/once.ts', code: "const a = 'It is said twice.';" },
    { filename: 'scripts/gates/gate.ts', code: "const a = 'Not with: a clot.';" },
    { filename: 'src/words/en/a.ts', code: "export const a = 'Not with: a clot.';" },
  ],
  invalid: [
    refused(page, '<h1>Exercises</h1>', 'Exercises'),
    refused(page, '<p>{n} exercises</p>', 'exercises'),
    refused(page, '<Section id="a" title="Small helps" />', 'Small helps'),
    refused(page, '<nav aria-label="main">{a}</nav>', 'main'),
    refused(page, '<img alt="A drawing" />', 'A drawing'),
    refused(page, '<input placeholder="Words" />', 'Words'),
    refused(page, '<A note={`With ${a} instead of: ${b}.`} />', 'With {} instead of: {}.'),
    refused(page, '<A lead={some ? "No roller here." : a} />', 'No roller here.'),
    refused(lib, "const a = 'sit down slowly';", 'sit down slowly'),
    refused(lib, "const a = n === 1 ? 'Exercise' : b;", 'Exercise'),
    refused(lib, 'const a = `${n} left out.`;', '{} left out.'),
    refused(lib, 'const a = `Start · ${time}`;', 'Start · {}'),
    refused(lib, "const a = { title: 'Is it back to normal?' };", 'Is it back to normal?'),
    refused(lib, "export const a = 'Nothing at all';", 'Nothing at all'),
    refused('src/catalogue/site-pages.ts', "const a = ['By area'];", 'By area'),
  ],
});

describe('the lists of the rule', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.(ts|astro)$/.test(file));

  it('reads pages, layouts, and what lib says', () => {
    expect(files.filter((file) => holdsText(file)).length).toBeGreaterThan(60);
  });

  it.each(EXCEPTIONS)('there is a file for: $why', ({ file }) => {
    expect(files.some((one) => holdsText(one) && file.test(one))).toBe(true);
  });
});
