import type { translated as original } from '../en/translated.ts';
import type { Translated } from '../words.ts';

export const translated: Translated<typeof original> = {
  behind: 'La página en inglés ha cambiado desde que se tradujo.',
  warnings: 'También cambió una advertencia. Esto es lo que la página en inglés advierte hoy:',
  untranslated: 'Sin traducir todavía, y en inglés aquí: {things}.',
  original: 'La página en inglés',
  machineMade:
    'Una máquina hizo estas palabras a partir del inglés, y todavía no las ha leído ningún profesional de la salud que hable español. Si algo es importante, <a>lea la página en inglés</a>.',
  safety: 'Qué dice la página en inglés sobre seguridad',
  inEnglish: 'Esta página todavía no está traducida, y aquí está en inglés.',
  englishHere: 'en inglés',
};
