import type { guides as original } from '../en/guides.ts';
import type { Translated } from '../words.ts';

export const guides: Translated<typeof original> = {
  length: {
    one: '{n} ejercicio, <together>{time}</together>',
    other: '{n} ejercicios, <together>{time}</together>',
  },
  nothingNeeded: 'Sin material',
  optional: '(puede omitirlo)',
  glance: 'La guía de un vistazo',
  inThisOrder: 'En este orden',
  needNothing: 'No necesita nada.',
  needs: {
    plain: '{things}.',
    use: '{things}, {use}.',
    optional: '{things} (opcional).',
    useOptional: '{things}, {use} (opcional).',
  },
  instead: 'En su lugar: {list}.',
};
