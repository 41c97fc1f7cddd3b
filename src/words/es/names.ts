import type { names as original } from '../en/names.ts';
import type { Translated } from '../words.ts';

export const names: Translated<typeof original> = {
  techniques: {
    roll: 'Rodar',
    press: 'Presionar',
    stretch: 'Estirar',
    mobilise: 'Mover',
    activate: 'Fortalecer con suavidad',
  },
  positions: {
    standing: 'De pie',
    chair: 'En una silla',
    kneeling: 'De rodillas',
    'hands-and-knees': 'Sobre manos y rodillas',
    'floor-sitting': 'Sentado en el suelo',
    'lying-back': 'Boca arriba',
    'lying-front': 'Boca abajo',
    'lying-side': 'De lado',
  },
  warningGrades: { know: 'Tenga en cuenta', stop: 'Pare si', ask: 'Pregunte antes' },
  about: { one: 'cerca de {n} minuto', other: 'cerca de {n} minutos' },
  exercises: { one: '{n} ejercicio', other: '{n} ejercicios' },
  guideLength: { one: '{n} ejercicio, {time}', other: '{n} ejercicios, {time}' },
};
