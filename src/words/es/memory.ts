import type { memory as original } from '../en/memory.ts';
import type { Translated } from '../words.ts';

export const memory: Translated<typeof original> = {
  notes: {
    theme: 'Claro u oscuro',
    language: 'El idioma que eligió',
    run: 'El temporizador en marcha',
    settings: 'Sus ajustes del temporizador',
    done: 'Lo que terminó en la última media hora',
    tingled: 'Que un hormigueo no pasó',
    checks: 'Lo que anotó antes y después de una guía',
    history: 'Lo que hizo, y cuándo',
    kit: 'Lo que tiene en casa',
    emergency: 'Su número de emergencias',
    offline: 'Que guardó el manual',
    plans: 'Los planes que guardó',
    favourites: 'Sus favoritos',
    programmes: 'Por dónde va en un programa',
    aside: '{what}, de antes',
    strange: 'Algo de otra edición',
  },
  quoted: '“{what}”',
  blocked: 'Este navegador no nos guarda nada: su memoria está bloqueada.',
  saved: 'Guardado como {name}.',
  savedPartly: 'Guardado como {name}. Lo que no se puede leer no está dentro.',
  noRoom: 'Este navegador no tiene espacio, o no guarda nada. No se cambió nada.',
  refused: {
    unreadable:
      'Este archivo no se puede usar. Sobre {list} dice algo que nadie puede leer. No se cambió nada.',
    tooBig:
      'Este archivo no se puede usar. Es demasiado grande para ser nuestro. No se cambió nada.',
    noJson: 'Este archivo no se puede usar. Está dañado, o es de otro tipo. No se cambió nada.',
    foreign: 'Este archivo no se puede usar. No lo guardó esta página. No se cambió nada.',
    later:
      'Este archivo no se puede usar. Lo guardó una edición más nueva del manual. Abra la más nueva y pruebe otra vez. No se cambió nada.',
    damaged: 'Este archivo no se puede usar. Está dañado. No se cambió nada.',
  },
  brought: 'De vuelta: {list}.',
  nothing: 'Nada de este archivo sirve ahora.',
  savedAnew: 'El manual no está en ningún archivo: se guarda de nuevo.',
  stale: 'Demasiado viejo o dañado para servir: {list}.',
  stays: 'Lo que hay en este dispositivo se queda: {list}.',
  notWritten: 'No se escribió encima, porque lo que hay aquí no se puede leer: {list}.',
  unknown: {
    one: 'Se dejó fuera, porque no sabemos qué es: una nota del archivo.',
    other: 'Se dejaron fuera, porque no sabemos qué son: {n} notas del archivo.',
  },
  unread: '{what} ({key})',
  delete: 'Borrar “{what}”',
  deleted: 'Borrado: “{what}”.',
  none: 'No había ninguna nota.',
  deletedAll: { one: 'Borrado. Había una nota.', other: 'Borrado. Había {n} notas.' },
  copiesGone:
    'Las copias de las páginas también se borraron. Se guardan nuevas desde la próxima página que abra.',
};
