import { expect, it } from 'vitest';
import { checkContent } from './check-content.ts';
import { edited, filesWith, lettersWith, TODAY } from './testing/plant.ts';
import { PATHS } from './testing/sound-handbook.ts';

it('has nothing to say about a sound handbook', () => {
  expect(checkContent(filesWith({}), TODAY).letters).toEqual([]);
});

it('reports every offender at once, not only the first', () => {
  const letters = lettersWith({
    [PATHS.roll]: edited(PATHS.roll, 'duration: 2:00\n', ''),
    [PATHS.ball]: edited(PATHS.ball, 'areas: [thighs]', 'areas: [thihgs]'),
    [PATHS.guide]: edited(PATHS.guide, 'week:', 'weak:'),
    [PATHS.zone]: edited(PATHS.zone, 'sources: [C01]', 'sources: [C99]'),
    [PATHS.chapter]: edited(PATHS.chapter, '/exercises', 'javascript:alert(1)//'),
    'content/exercises/Calf Roll.mdx': '---\n---\n',
  });
  expect(letters.map(({ file }) => file).sort()).toEqual(
    [
      PATHS.chapter,
      'content/exercises/Calf Roll.mdx',
      PATHS.ball,
      PATHS.roll,
      PATHS.guide,
      PATHS.zone,
    ].sort(),
  );
});

it('gives each letter its five parts', () => {
  for (const letter of lettersWith({ [PATHS.roll]: '---\ntitel: x\n---\n' })) {
    expect(letter.line).toBeGreaterThan(0);
    expect(letter.column).toBeGreaterThan(0);
    for (const words of [letter.what, letter.rule, letter.cure]) {
      expect(words.trim()).not.toBe('');
      expect(words).not.toMatch(/undefined|\[object|zod/i);
    }
  }
});

it('does not echo: one broken file gives no letters about those that name it', () => {
  const letters = lettersWith({ [PATHS.roll]: edited(PATHS.roll, 'duration: 2:00\n', '') });
  expect(letters).toHaveLength(1);
});
