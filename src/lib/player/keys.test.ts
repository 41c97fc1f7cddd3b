import { expect, test } from 'vitest';
import { keyAction } from './keys.ts';
import type { KeyPress } from './keys.ts';

const press = (key: string, more: Partial<KeyPress> = {}) =>
  keyAction({ key, modified: false, repeat: false, on: 'other', ...more });

test.each([
  [' ', 'toggle'],
  ['k', 'toggle'],
  ['K', 'toggle'],
  ['ArrowRight', 'next'],
  ['n', 'next'],
  ['ArrowLeft', 'previous'],
  ['p', 'previous'],
  ['r', 'restart'],
  ['+', 'longer'],
  ['-', 'shorter'],
  ['m', 'mute'],
  ['u', 'undo'],
  ['?', 'help'],
  ['Enter', null],
  ['Tab', null],
  ['x', null],
  ['toString', null],
])('%s: %s', (key, action) => {
  expect(press(key)).toBe(action);
});

test('a key that is held, or held with Ctrl, or typed, does nothing', () => {
  expect(press('n', { repeat: true })).toBeNull();
  expect(press('r', { modified: true })).toBeNull();
  expect(press('n', { on: 'field' })).toBeNull();
});

test('Space belongs to a button that has the focus, letters do not', () => {
  expect(press(' ', { on: 'button' })).toBeNull();
  expect(press('k', { on: 'button' })).toBe('toggle');
});
