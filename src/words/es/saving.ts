import type { saving as original } from '../en/saving.ts';
import type { Translated } from '../words.ts';

export const saving: Translated<typeof original> = {
  begun: 'Guardando el manual.',
  files: {
    one: 'Guardando: {done} de {n} archivo.',
    other: 'Guardando: {done} de {n} archivos.',
  },
  partly: {
    stopped: {
      one: 'Detenido. Aquí hay {done} de {n} archivo.',
      other: 'Detenido. Aquí hay {done} de {n} archivos.',
    },
    noNetwork: {
      one: 'Se perdió la conexión. Aquí hay {done} de {n} archivo.',
      other: 'Se perdió la conexión. Aquí hay {done} de {n} archivos.',
    },
    noRoom: {
      one: 'No queda espacio en este dispositivo. Aquí hay {done} de {n} archivo.',
      other: 'No queda espacio en este dispositivo. Aquí hay {done} de {n} archivos.',
    },
    badHost: {
      one: 'El sitio no lo envió todo. Aquí hay {done} de {n} archivo. Pruebe más tarde.',
      other: 'El sitio no lo envió todo. Aquí hay {done} de {n} archivos. Pruebe más tarde.',
    },
    gone: {
      one: 'Estaba guardado, pero ya no está todo aquí: {done} de {n} archivo.',
      other: 'Estaba guardado, pero ya no está todo aquí: {done} de {n} archivos.',
    },
  },
  cleared: 'El manual estaba guardado aquí. El navegador lo borró.',
  saved: 'El manual completo en español está guardado en este dispositivo, con fecha del {day}.',
  outdated: 'Guardado el {day}. El manual ha cambiado desde entonces.',
  warnings: {
    one: 'Una advertencia ha cambiado desde entonces. Léala antes de usar esta copia:',
    other: '{n} advertencias han cambiado desde entonces. Léalas antes de usar esta copia:',
  },
  removed: 'Quitado. Las páginas que abrió siguen aquí.',
  needsConnection: 'Para guardar hace falta conexión.',
  save: 'Guardar el manual en español en este dispositivo ({size})',
  goOn: 'Seguir guardando',
  mend: 'Traer lo que falta',
  saveNew: 'Guardar la versión nueva',
  about: 'Ocupa {room} de espacio. Por la red llegan unos {transfer}.',
};
