import type { searchForm as original } from '../en/search-form.ts';
import type { Translated } from '../words.ts';

export const searchForm: Translated<typeof original> = {
  label: 'Buscar',
  button: 'Buscar',
  have: 'Lo que tengo en casa',
  map: 'Mapa del cuerpo',
  narrow: 'Afinar la búsqueda',
  tick: 'Marque lo que tiene',
  tickHint:
    'Verá todos los ejercicios que puede hacer con eso, también con una cosa en lugar de otra. El número dice cuántos la usan. Lo que marque se queda en este dispositivo.',
  option: '{name} ({n})',
  filter: 'Filtros',
  showResults: 'Ver resultados',
  clear: 'Quitar todos los filtros',
  results: 'Resultados de la búsqueda',
  result: 'Resultado',
  browse: { one: 'Ver {n} ejercicio', other: 'Ver los {n} ejercicios' },
  everything: 'Todo, por zona del cuerpo',
  guides: 'Guías',
  showAnyway: 'Ver resultados de todos modos',
  signsInFull: 'Todas las señales',
};
