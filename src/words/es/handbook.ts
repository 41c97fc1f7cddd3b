import type { handbook as original } from '../en/handbook.ts';
import type { Translated } from '../words.ts';

export const handbook: Translated<typeof original> = {
  first: {
    own: {
      roll: '¿Ya pasó el rodillo?',
      press: '¿Ya presionó?',
      stretch: '¿Ya estiró?',
    },
    other: '¿Ya hizo este antes?',
    what: '{title}, {dose}, va antes de este.',
    yes: 'Sí, empezar',
    no: 'Hacerlo primero',
  },
  citation: {
    two: '{first} y {second}',
    more: '{first} y otros',
    dated: '{names}, {year}',
    unnamed: 'Fuente {id}',
    titled: '{publisher}: {title}',
  },
};
