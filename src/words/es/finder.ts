import type { finder as original } from '../en/finder.ts';
import type { Translated } from '../words.ts';

export const finder: Translated<typeof original> = {
  spots: {
    'top-of-the-shoulder': 'Parte de arriba del hombro',
    'between-the-shoulder-blades': 'Entre los omóplatos',
    elbow: 'Codo',
    'hand-or-thumb': 'Mano o pulgar',
    groin: 'Ingle',
    'side-of-the-hip': 'Lado de la cadera',
    'deep-in-the-bottom': 'Dentro del glúteo',
    'front-of-the-knee': 'Rodilla, por delante',
    'outer-side-of-the-knee': 'Rodilla, por fuera',
    'back-of-the-knee': 'Rodilla, por detrás',
    'ankle-or-achilles': 'Tobillo o tendón de Aquiles',
    'heel-or-arch': 'Talón o arco del pie',
  },
  notWith: 'No con: {list}.',
  askFirst: 'Pregunte antes: {list}.',
  usesTool: 'Se rueda, se presiona, o se usa un rodillo, una barra o una pelota.',
  isAll: 'Cada una cuenta como un sí.',
  guideLeft: 'Queda 1 guía para usted.',
  exercisesLeft: {
    one: 'Queda {n} ejercicio para usted.',
    other: 'Quedan {n} ejercicios para usted.',
  },
  bothLeft: {
    one: 'Quedan 1 guía y {n} ejercicio para usted.',
    other: 'Quedan 1 guía y {n} ejercicios para usted.',
  },
  nothingLeft: 'Aquí no queda nada para usted.',
  leftOut: { one: '{n} se deja fuera.', other: '{n} se dejan fuera.' },
};
