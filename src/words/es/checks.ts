import type { checks as original } from '../en/checks.ts';
import type { Translated } from '../words.ts';

export const checks: Translated<typeof original> = {
  before: 'Antes: {before}.',
  after: 'Después: {after}.',
  less: 'Antes {before}, después {after}: {n} menos.',
  more: 'Antes {before}, después {after}: {n} más.',
  same: 'Antes {before}, después {after}: igual.',
  noteBefore: 'Antes: “{note}”.',
  noteAfter: 'Después: “{note}”.',
  felt: { better: 'Mejor.', same: 'Igual.', worse: 'Duele más.' },
  entry: '{day}: {line}',
};
