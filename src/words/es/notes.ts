import type { notes as original } from '../en/notes.ts';
import type { Translated } from '../words.ts';

export const notes: Translated<typeof original> = {
  newVersion: 'Hay una versión nueva.',
  reload: 'Recargar',
  later: 'Más tarde',
  offline: 'No tiene conexión. Esta página se guardó el {day}.',
  changed: 'Una advertencia de esta página cambió desde entonces, y puede faltar aquí: {text}',
  close: 'Cerrar',
};
