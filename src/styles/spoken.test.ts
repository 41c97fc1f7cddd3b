import fs from 'node:fs';
import { describe, expect, it } from 'vitest';

const FOLDER = import.meta.dirname;
const SHEETS = fs.readdirSync(FOLDER).filter((file) => file.endsWith('.css'));

/** Generated text that a screen reader would read: a sign says nothing, so it has an empty name. */
function readAloud(css: string): string[] {
  return [...css.matchAll(/content:\s*'([^']+)'([^;]*);/g)].flatMap(([rule, , after = '']) =>
    /\/\s*''/.test(after) ? [] : [rule],
  );
}

describe('the style sheets', () => {
  it.each(SHEETS)('%s says no sign aloud', (file) => {
    expect(readAloud(fs.readFileSync(`${FOLDER}/${file}`, 'utf8'))).toEqual([]);
  });

  it('are looked at for what they say', () => {
    expect(readAloud("a::before { content: '· '; }")).toEqual(["content: '· ';"]);
    expect(readAloud("a::before { content: '· ' / ''; b: c; } i::after { content: ''; }")).toEqual(
      [],
    );
  });
});
