import { expect, it } from 'vitest';
import { realAddress } from './contact.ts';

it.each([
  ['hello@uncoil.org', 'hello@uncoil.org'],
  [' hello@uncoil.org ', 'hello@uncoil.org'],
  ['hello@mail.counterexample.org', 'hello@mail.counterexample.org'],
  ['', null],
  ['hello@uncoil.example', null],
  ['hello@example.org', null],
  ['hello@uncoil.EXAMPLE', null],
  ['hello@uncoil.invalid', null],
  ['hello@localhost', null],
  ['hello', null],
  ['@uncoil.org', null],
  ['"><b>@uncoil.org', null],
])('%j is %j', (address, real) => {
  expect(realAddress(address)).toBe(real);
});
