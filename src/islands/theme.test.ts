import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createContext, Script } from 'node:vm';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyStored } from '../lib/testing/hostile.ts';

/** `public/theme.js` is no module: it runs before the first paint, on a page that it stands alone on. */
const script = new Script(
  readFileSync(path.join(import.meta.dirname, '../../public/theme.js'), 'utf8'),
);

/** What the page says of its theme after the script ran with this text in storage. */
function themeWith(getItem: () => string | null): Record<string, string> {
  const dataset: Record<string, string> = {};
  script.runInContext(
    createContext({ localStorage: { getItem }, document: { documentElement: { dataset } } }),
  );
  return dataset;
}

it.each(['light', 'dark'])('a chosen theme holds before the first paint: %s', (theme) => {
  expect(themeWith(() => theme)).toEqual({ theme });
});

it('anything else in storage is the theme of the system', () => {
  const near = fc.constantFrom('Dark', 'dark ', '"dark"', 'constructor', 'light;');
  fc.assert(
    fc.property(fc.oneof(near, anyStored({})), (text) => {
      expect(themeWith(() => text)).toEqual({});
    }),
  );
});

it('and so is storage that is blocked', () => {
  const blocked = () => {
    throw new Error('SecurityError');
  };
  expect(themeWith(blocked)).toEqual({});
});

/** Whether room is kept for what offers another language (islands/language-choice.ts). */
function offersOn(lang: string, languages: readonly string[], kept: string | null = null): boolean {
  const dataset: Record<string, string> = { spoken: 'en es' };
  const localStorage = {
    getItem: (key: string) => (key === 'uncoil.language.v1' ? kept : null),
  };
  const document = { documentElement: { dataset, lang } };
  script.runInContext(createContext({ localStorage, document, navigator: { languages } }));
  return 'offers' in dataset;
}

it.each([
  ['en-GB', ['en-US', 'es'], null, false],
  ['en-GB', ['es-AR', 'en'], null, true],
  ['es', ['es-MX'], null, false],
  ['es', ['en-US'], null, true],
  ['es', ['fr', 'es', 'en'], null, false],
  ['en-GB', ['fr'], null, false],
  ['en-GB', ['es'], 'en', false],
  ['en-GB', ['en'], 'es', true],
  ['en-GB', ['en'], 'nonsense', false],
])('on a page in %s, with %j and %s kept, room is kept: %s', (lang, languages, kept, expected) => {
  expect(offersOn(lang, languages, kept)).toBe(expected);
});
