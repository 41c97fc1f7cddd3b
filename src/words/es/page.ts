import type { page as original } from '../en/page.ts';
import type { Translated } from '../words.ts';

export const page: Translated<typeof original> = {
  onThisPage: 'En esta página',
  neighbours: {
    exercise: {
      name: 'Ejercicio siguiente y anterior',
      before: 'Ejercicio anterior',
      after: 'Ejercicio siguiente',
    },
    guide: {
      name: 'Guía siguiente y anterior',
      before: 'Guía anterior',
      after: 'Guía siguiente',
    },
    chapter: {
      name: 'Capítulo siguiente y anterior',
      before: 'Capítulo anterior',
      after: 'Capítulo siguiente',
    },
  },
  share: 'Compartir esta página',
  favourite: 'Favorito',
  print: 'Imprimir',
  printLarge: 'Imprimir con letra grande',
  note: 'Mi nota:',
};
