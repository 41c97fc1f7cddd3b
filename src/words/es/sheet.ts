import type { sheet as original } from '../en/sheet.ts';
import type { Translated } from '../words.ts';

export const sheet: Translated<typeof original> = {
  code: 'Escanee: el temporizador, y qué cambió desde esta hoja.',
  since: 'Su hoja es del {day}. Desde entonces:',
  same: 'Su hoja es del {day}. Desde entonces no cambió nada en esta página.',
  safety: 'Cambió por su seguridad',
  kinds: { dose: 'Dosis', wording: 'Palabras' },
};
