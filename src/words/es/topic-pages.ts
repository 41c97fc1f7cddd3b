import type { topicPages as original } from '../en/topic-pages.ts';
import type { Translated } from '../words.ts';

export const topicPages: Translated<typeof original> = {
  areas: {
    title: 'Zonas del cuerpo',
    description: 'Busque ejercicios por dónde siente tensión: del cuello a la planta de los pies.',
    lead: '¿Dónde siente tensión? Si duele, <find>empiece con tres preguntas</find>.',
  },
  area: {
    cardAlt: '{title}: un dibujo de un ejercicio',
    exercises: 'Ejercicios',
    guides: 'Guías',
    helps: 'Qué suele ayudar',
    about: 'Qué puede ser',
    neighbours: 'Mire también al lado',
    keepOff: 'No use material en estos lugares',
    help: 'Cuándo pedir ayuda',
    sources: 'Fuentes y revisión',
  },
  equipment: {
    title: 'Material',
    description:
      'Qué necesita, qué sirve en su lugar, y todos los ejercicios que puede hacer con lo que tiene en casa.',
    lead: '¿Qué tiene a mano? Mucho de esto ya está en casa.',
  },
  thing: {
    about: 'Qué es',
    notFor: 'Dónde no usarlo',
    instead: 'Qué sirve en su lugar',
    exercises: 'Ejercicios con esto',
    asSubstitute: 'Ejercicios donde sirve en lugar de otra cosa',
    sources: 'Fuentes y revisión',
    firmness: '<strong>Firmeza:</strong> {text}',
    free: '<strong>No cuesta nada:</strong> {text}',
    insteadOf: 'Con {thing} en lugar de {other}. {change}',
  },
  zones: {
    title: 'Lugares que no se presionan',
    description:
      'Dónde no debe presionar ningún rodillo, pelota ni mano: qué hay ahí, la regla y la razón.',
    lead: {
      one: '{n} lugar donde no debe presionar un rodillo, una pelota ni una mano.',
      other: '{n} lugares donde no debe presionar un rodillo, una pelota ni una mano.',
    },
    precaution: 'Precaución nuestra, por la anatomía; no conocemos ningún estudio de este lugar.',
  },
};
