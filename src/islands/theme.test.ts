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
