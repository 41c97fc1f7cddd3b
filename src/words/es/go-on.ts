import type { goOn as original } from '../en/go-on.ts';
import type { Translated } from '../words.ts';

export const goOn: Translated<typeof original> = {
  link: 'Continuar: {title}',
};
