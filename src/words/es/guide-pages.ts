import type { guidePages as original } from '../en/guide-pages.ts';
import type { Translated } from '../words.ts';

export const guidePages: Translated<typeof original> = {
  list: {
    title: 'Guías',
    description:
      'Listas ordenadas de ejercicios para una molestia o una meta, con el tiempo que llevan y lo que necesita.',
    lead: 'Unos pocos ejercicios en el orden correcto, para una molestia o una meta.',
  },
  cardAlt: '{title}: un dibujo del primer ejercicio',
  length: {
    one: '{n} ejercicio, <together>{time}</together>',
    other: '{n} ejercicios, <together>{time}</together>',
  },
  start: 'Empezar la guía',
  change: 'Cambiar esta guía: hacer un plan con ella',
  parts: {
    need: 'Qué necesita',
    who: '¿Es para usted?',
    order: 'Qué hacer, en este orden',
    exercises: 'Sus ejercicios, y por qué',
    check: 'Antes y después',
    care: 'Si algo no está bien',
    after: '¿Mejor, igual o peor?',
    background: 'Qué se sabe',
    sources: 'Fuentes y revisión',
  },
  forYou: 'Es para usted si',
  notForYou: 'No es para usted si',
  check: '<strong>{measure}.</strong> {how}',
  after: {
    better: 'Mejor',
    same: 'Igual',
    worse: 'Peor',
    often: 'Cada cuánto',
    expect: 'Qué esperar',
  },
  readArticle: 'Leer el artículo',
  writeTo: '¿Preguntas o comentarios? Escriba a',
};
