import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkContent } from './check-content.ts';
import type { ContentFile } from './entry.ts';
import { lettersWith, TODAY } from './testing/plant.ts';
import { PATHS, SOUND } from './testing/sound-handbook.ts';

const sound = SOUND[PATHS.roll] ?? '';
const FIGURE = 'content/figures/roll-the-thighs.yaml';

/** Letters and signs that mean something to YAML, MDX or the checker. */
const nasty = fc.constantFrom(
  ...['---', '+++', '\n', '\r\n', ': ', '- ', '\t', '"', "'", '{', '}', '<', '>', '[', ']', '&a'],
  ...['*a', '!!js', '|', '#', '%', '@', '`', '\u202E', '\uFEFF', '\0', '\uD800', '😀', '__proto__'],
  ...['import x', 'null', '~', '1e999', '0x1F', '2026-02-30', '.inf', '<<', '](javascript:x)'],
);
const text = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), nasty)).map((all) => all.join(''));

/**
 * Checks a file, and makes sure that every letter can be found and read. It stands alone, for speed:
 * what it names is then missing, which is no crash either.
 */
function lettersAbout(path: string, text: string) {
  const files: readonly ContentFile[] = [{ path, text }];
  const { errors } = checkContent(files, TODAY);
  for (const { file, line, column, what, cure } of errors) {
    const lines = files.find(({ path }) => path === file)?.text.split(/\r\n?|\n/).length ?? 0;
    if (line < 1 || line > lines + 1 || column < 1) expect.fail(`${file}:${String(line)} ${what}`);
    expect(what).not.toContain('undefined');
    expect(cure).not.toBe('');
  }
  return errors.filter(({ file }) => file === path);
}

describe('random text', () => {
  it.each([...Object.keys(SOUND), FIGURE])(
    'instead of %s never crashes the check and is refused',
    (path) => {
      fc.assert(
        fc.property(text, (random) => {
          expect(lettersAbout(path, random).length).toBeGreaterThan(0);
        }),
        { numRuns: 30 },
      );
    },
  );

  it('put anywhere into a page never crashes the check', () => {
    fc.assert(
      fc.property(fc.nat(sound.length), text, (at, random) => {
        lettersAbout(PATHS.roll, sound.slice(0, at) + random + sound.slice(at));
      }),
      { numRuns: 300 },
    );
  });

  it('for a file name never crashes the check', () => {
    fc.assert(
      fc.property(text, (name) => {
        lettersAbout(`content/${name}`, sound);
        lettersAbout(`content/exercises/${name}.mdx`, sound);
      }),
      { numRuns: 50 },
    );
  });
});

/** Fields of the sound exercise that must be there, by their line. */
const REQUIRED = [...sound.matchAll(/^([a-zA-Z]+):/gm)]
  .map(([, name = '']) => name)
  .filter((name) => name !== 'effects' && name !== 'care');

/** Values that no field takes. */
const wrong = fc.constantFrom('', ' ', '""', '-1', '.inf', '{a: 1}', '[[1]]', 'true', '[null]');

describe('one broken field', () => {
  it('is always refused, with a line', () => {
    fc.assert(
      fc.property(fc.constantFrom(...REQUIRED), wrong, (field, value) => {
        const pattern = new RegExp(`^${field}:.*\\n(?:[ -].*\\n)*`, 'm');
        const broken = sound.replace(pattern, () => `${field}: ${value}\n`);
        const letters = lettersWith({ [PATHS.roll]: broken });
        const own = letters.filter(({ file, level }) => file === PATHS.roll && level === 'error');
        if (own.length === 0) expect.fail(`${field}: ${value}`);
      }),
      { numRuns: 75 },
    );
  });
});
