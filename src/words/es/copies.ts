import type { copies as original } from '../en/copies.ts';
import type { Translated } from '../words.ts';

export const copies: Translated<typeof original> = {
  none: 'No hay ninguna página guardada con ese nombre.',
  pages: { one: 'Una página.', other: '{n} páginas.' },
};
