import { describe, expect, it } from 'vitest';
import { licencesText } from '../site/licences.ts';
import { unlistedImports } from './licences.ts';

describe('what is shipped', () => {
  it('stands in the list with its licence', () => {
    const text = licencesText('.');
    expect(text).toContain('The search: pagefind');
    expect(text).toContain('SIL OPEN FONT LICENSE');
  });

  it.each([
    ["import { a } from 'left-pad';", 1],
    ["import 'left-pad';", 1],
    ["const a = await import('left-pad');", 1],
    ["export { a } from '@scope/left-pad/a.js';", 1],
    ["import { a } from './left-pad.ts';", 0],
    ["import 'pagefind/a.js';", 0],
    ['const words = \'taken from "somewhere"\';', 0],
  ])('%s: %i unlisted', (code, count) => {
    expect(unlistedImports('src/islands/a.ts', code)).toHaveLength(count);
  });
});
