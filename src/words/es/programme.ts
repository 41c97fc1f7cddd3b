import type { programme as original } from '../en/programme.ts';
import type { Translated } from '../words.ts';

export const programme: Translated<typeof original> = {
  parts: { today: 'Por dónde va, y los ejercicios de hoy', stages: 'Semana a semana' },
  byHand:
    'Anote el día en que empieza. Cada etapa de abajo dice cuántas semanas dura, y qué debe cumplirse antes de la siguiente.',
  expect: '<strong>Qué esperar:</strong> {text}',
  goOn: '<strong>Antes de seguir:</strong> {text}',
  see: '<strong>Pida que lo examinen:</strong> {text}',
  first: 'Lea primero: <who>¿Es para usted?</who> y <care>cuándo pedir ayuda</care>.',
  begunOn: 'Empecé el día',
  begin: 'Empezar',
  place: '{title}. Semana {n} de {of}, desde el {day}.',
  placeHalf: '{title}. Semana {n} de {of}, desde el {day}. Por ahora, la mitad.',
  start: 'Empezar lo de hoy',
  done: 'Hoy ya los hice',
  worse: 'Esta mañana está peor',
  good: 'Las mañanas están bien otra vez',
  offerBefore:
    '¿Lleva una semana o más sin hacerlo? No pasa nada. Empezar por la etapa anterior es más seguro.',
  back: 'Volver una etapa atrás',
  stay: 'Quedarme aquí una semana más',
  offerNext:
    'Las semanas de esta etapa terminaron. Siga solo si se cumple lo que dice ahí “Antes de seguir”.',
  next: 'Se cumple: seguir',
  over: 'Las semanas del programa terminaron. Lo que viene después está debajo de la última etapa.',
  said: {
    done: 'Anotado.',
    worse: 'Desde ahora, la mitad. Antes, deje un día sin hacerlo.',
    again:
      'Ya iba a la mitad. Por eso, una etapa atrás, y la mitad. Lea cuándo pedir que lo examinen.',
    good: 'Completo otra vez. No hay que recuperar nada.',
    moved: 'Cambiado.',
    forgotten: 'Borrado de este dispositivo.',
  },
  kept: 'Solo este dispositivo sabe el día, la etapa y si va a la mitad. No se envía nada, no se cuenta nada.',
  forget: 'Borrar por dónde voy',
  run: '{title}: {stage}',
  player: 'Reproductor: {title}',
  end: '¿Terminar por hoy?',
  need: 'Necesita: {list}',
  item: '{title}: {dose}',
  itemOfList: '{n}. {title}: {dose}',
  loading: 'Un momento …',
  failed: 'No se pudo cargar el reproductor. Pruebe otra vez.',
};
