import type { history as original } from '../en/history.ts';
import type { Translated } from '../words.ts';

export const history: Translated<typeof original> = {
  entry: {
    one: '{day}, {n} de {of} ejercicios',
    other: '{day}, {n} de {of} ejercicios',
  },
  plan: 'Un plan',
  forget: 'Borrar {title}, {day}',
};
