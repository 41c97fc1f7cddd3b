import type { translated as original } from '../en/translated.ts';
import type { Translated } from '../words.ts';

export const translated: Translated<typeof original> = {
  behind: 'La página en inglés ha cambiado desde que se tradujo.',
  warnings: 'También cambió una advertencia. Esto es lo que la página en inglés advierte hoy:',
  untranslated: 'Sin traducir todavía, y en inglés aquí: {things}.',
  original: 'La página en inglés',
};
