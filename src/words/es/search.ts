import type { search as original } from '../en/search.ts';
import type { Translated } from '../words.ts';

export const search: Translated<typeof original> = {
  choices: {
    area: { label: 'Zona del cuerpo', any: 'Cualquier zona' },
    technique: { label: 'Qué se hace', any: 'Cualquier cosa' },
    position: { label: 'Posición', any: 'Cualquier posición' },
    minutes: { label: 'Tiempo', any: 'Cualquier tiempo' },
    equipment: { label: 'Se usa', any: 'Cualquier material' },
    kind: { label: 'Tipo de página', any: 'Todos los tipos' },
  },
  noFloor: 'Sin suelo: de pie o en una silla',
  kinds: {
    guide: 'Guías',
    exercise: 'Ejercicios',
    area: 'Zonas del cuerpo',
    equipment: 'Material',
    chapter: 'Conviene saber',
  },
  order: { label: 'Orden', best: 'Primero lo más parecido', time: 'Primero lo más corto' },
  upTo: { one: 'Hasta {n} minuto', other: 'Hasta {n} minutos' },
  nothing: 'Nada de nada',
};
