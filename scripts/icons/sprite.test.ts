import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ICONS } from '../../src/lib/icon/icons.ts';
import { drawSprite } from './sprite.ts';

test('the committed sprite holds exactly the icons in use', () => {
  expect(readFileSync('public/icons.svg', 'utf8')).toBe(drawSprite());
});

test('no icon is empty', () => {
  expect(drawSprite().match(/<symbol [^>]+><(path|circle|rect|line)/g)).toHaveLength(ICONS.length);
});
