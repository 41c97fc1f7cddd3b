import type { results as original } from '../en/results.ts';
import type { Translated } from '../words.ts';

export const results: Translated<typeof original> = {
  searching: 'Buscando …',
  count: { one: '{n} resultado', other: '{n} resultados' },
  countFor: { one: '{n} resultado para {words}', other: '{n} resultados para {words}' },
  corrected:
    'Resultados para <strong>{words}</strong>. <a>Buscar “{typed}” tal como lo escribió</a>.',
  relaxed: 'Ninguna página tiene todas sus palabras. Estas son las más cercanas.',
  filtered: {
    one: '{n} página coincide con las palabras, pero no con sus filtros. Quite un filtro para verla.',
    other:
      '{n} páginas coinciden con las palabras, pero ninguna con sus filtros. Quite un filtro para verlas.',
  },
  noneForFilters: 'Nada coincide con todos sus filtros. Quite uno, o vea la lista de todo.',
  none: 'No se encontró nada. Pruebe con una parte del cuerpo, como “espalda” o “pie”, o vea la lista de todo.',
  broken: 'La búsqueda no funciona ahora',
  brokenPartly:
    'La búsqueda falla ahora: solo pudo mirar los nombres, no el texto de las páginas. Puede haber más de lo que ve.',
  brokenWholly:
    'La búsqueda falla ahora. Eso no quiere decir que no haya nada. Todo está en la lista de abajo.',
  filters: { one: 'Filtro ({n})', other: 'Filtros ({n})' },
  noFilters: 'Filtros',
  showResults: { one: 'Ver {n} resultado', other: 'Ver {n} resultados' },
  showAll: { one: 'Ver {n}', other: 'Ver los {n}' },
  again: 'Igual que la última vez: {list}',
  option: '{name} ({n})',
  set: ': {list}',
  kinds: {
    exercise: 'Ejercicio',
    guide: 'Guía',
    area: 'Zona del cuerpo',
    equipment: 'Material',
    chapter: 'Conviene saber',
  },
  nothingNeeded: 'Sin material',
  guide: 'Guía · {list}',
  other: '{kind}. {note}',
  swap: '{use} en lugar de {list}',
  swaps: 'Con {swaps}',
  leftOut: {
    one: '{n} página se deja fuera por esta razón.',
    other: '{n} páginas se dejan fuera por esta razón.',
  },
  askFirst: 'Pregunte antes: algunos de sus ejercicios no son para usted tal como están.',
  sign: '{heading}: {sign}. {act}',
};
