import type { missing as original } from '../en/missing.ts';
import type { Translated } from '../words.ts';

export const missing: Translated<typeof original> = {
  searchFor: 'Buscar “{words}”',
};
