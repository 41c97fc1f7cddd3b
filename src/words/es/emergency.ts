import type { emergency as original } from '../en/emergency.ts';
import type { Translated } from '../words.ts';

export const emergency: Translated<typeof original> = {
  where: {
    '112': 'UE',
    '911': 'EE. UU., Canadá',
    '999': 'Reino Unido',
    '000': 'Australia',
    '111': 'Nueva Zelanda',
    yours: 'el suyo',
  },
  take: 'Use el número del país donde está.',
  guessed:
    '{number}: lo suponemos por el idioma de su teléfono. ¿No está en ese país? Use otro número.',
  chosen: '{number}: el que usted eligió. ¿Hoy está en otro lugar? Use otro número.',
  call: 'Llamar al {number} {where}',
  choose: 'Elegir mi número',
  mine: 'Mi número, guardado en este dispositivo',
  none: 'Ninguno: suponerlo por el idioma',
  another: 'Otro número',
  digits: 'Sus cifras',
};
