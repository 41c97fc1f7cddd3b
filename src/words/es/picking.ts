import type { picking as original } from '../en/picking.ts';
import type { Translated } from '../words.ts';

export const picking: Translated<typeof original> = {
  save: 'Guardarlo en este dispositivo ({size})',
  files: {
    one: 'Guardando: {done} de {n} archivo.',
    other: 'Guardando: {done} de {n} archivos.',
  },
  saved: 'Guardado en este dispositivo, con sus ejercicios, con fecha del {day}.',
  outdated: 'Guardado el {day}. El manual ha cambiado desde entonces.',
  warning: 'Una advertencia ha cambiado desde entonces: {text}',
  stopped: 'Todavía no está todo aquí.',
  noNetwork: 'Se perdió la conexión. No está todo aquí.',
  noRoom: 'No queda espacio en este dispositivo. No está todo aquí.',
  badHost: 'El sitio no lo envió todo. Pruebe más tarde.',
  gone: 'Estaba guardado, pero ya no está todo aquí.',
  goOn: 'Seguir guardando',
  saveNew: 'Guardar la versión nueva',
  removed: 'Quitado.',
  needsConnection: 'Para guardar hace falta conexión.',
  cannot: 'Este navegador no puede guardar páginas ahora. Recargue esta página y pruebe otra vez.',
};
