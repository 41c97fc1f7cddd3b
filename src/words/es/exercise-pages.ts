import type { exercisePages as original } from '../en/exercise-pages.ts';
import type { Translated } from '../words.ts';

export const exercisePages: Translated<typeof original> = {
  list: {
    title: 'Ejercicios',
    description: {
      one: '{n} ejercicio del manual, por zona del cuerpo, con su dosis y lo que necesita.',
      other:
        'Los {n} ejercicios del manual, por zona del cuerpo, cada uno con su dosis y lo que necesita.',
    },
    lead: {
      one: '{n} ejercicio por zona del cuerpo. ¿No sabe cuál? <guides>Siga una guía</guides> o <search>busque</search>.',
      other:
        '{n} ejercicios por zona del cuerpo. ¿No sabe cuál? <guides>Siga una guía</guides> o <search>busque</search>.',
    },
  },
  cardAlt: '{title}: un dibujo del ejercicio',
  parts: {
    before: 'Antes de empezar',
    often: 'Cada cuánto, y qué esperar',
    equipment: 'Qué necesita',
    steps: 'Cómo se hace',
    feel: 'Qué debe sentir',
    keepOff: 'No presione estos lugares',
    care: 'Si algo no está bien',
    ways: 'Otras maneras de hacerlo',
    mistakes: 'Errores frecuentes',
    tips: 'Pequeñas ayudas',
    order: 'Qué va antes',
    background: 'Qué se sabe',
    areas: 'Más para esta parte del cuerpo',
    guides: 'Guías con este ejercicio',
    sources: 'Fuentes y revisión',
  },
  sitting: 'Sentado',
  playFullScreen: 'Verlo en pantalla completa',
  relief: '<strong>Dónde puede aliviar:</strong> {text}',
  player: {
    title: '{title}, en pantalla completa',
    description: 'El reproductor de un ejercicio, con cifras grandes: “{title}”, {time}.',
    here: 'Pantalla completa',
    start: 'Empezar · {time}',
    wholePage: 'La página completa, con cuadros de seguridad y fuentes',
  },
};
