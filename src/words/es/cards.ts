import type { cards as original } from '../en/cards.ts';
import type { Translated } from '../words.ts';

export const cards: Translated<typeof original> = {
  lines: {
    home: 'Un manual abierto',
    exercises: 'Una dosis y un temporizador',
    guides: 'Paso a paso',
    areas: 'Del cuello a la planta de los pies',
    equipment: 'Qué necesita, y qué sirve en su lugar',
    chapters: 'Antes de empezar, y qué dicen los estudios',
    care: 'Señales que piden ayuda ahora, hoy o pronto',
    find: 'Señale el lugar',
    search: 'Con sus propias palabras',
    zones: 'Qué hay ahí, la regla y la razón',
    plan: 'Sus propias dosis y notas, en un enlace o en papel',
    sources: 'En qué se apoya el manual',
    offline: 'Todas las páginas, sin conexión',
    stored: 'Y cómo borrarlo',
    changes: 'Primero las advertencias',
    data: 'Para leer, comprobar y construir',
    accessibility: 'Qué prometemos, y cómo lo probamos',
    chapter: 'Conviene saber',
  },
  onlyInstead: 'En lugar de qué sirve',
  browserSearch: 'Busque en el manual con palabras de todos los días.',
};
