import type { offline as original } from '../en/offline.ts';
import type { Translated } from '../words.ts';

export const offline: Translated<typeof original> = {
  notKept:
    '<strong>Esta página no está guardada en este dispositivo.</strong> Las que abrió antes sí lo están; abajo hay una lista. La página llega sola cuando vuelve la conexión.',
  again: 'Probar otra vez',
  findKept: 'Buscar una página guardada por su nombre',
  keptPages: 'Páginas guardadas',
  pick: {
    guide: 'Guardar esta guía para usarla sin conexión',
    area: 'Guardar esta zona para usarla sin conexión',
  },
  progress: 'Guardando el manual',
  save: 'Guardar',
  cancel: 'Cancelar',
  remove: 'Quitarlo',
};
