import type { findPages as original } from '../en/find-pages.ts';
import type { Translated } from '../words.ts';

export const findPages: Translated<typeof original> = {
  search: {
    title: 'Buscar',
    description:
      'Busque ejercicios y guías por dónde le duele, por lo que tiene en casa, por tiempo y por posición.',
    lead: '¿Le duele algo? <find>Señale el lugar</find> y responda antes a tres preguntas. ¿Le preocupa una señal? <care>Cuándo pedir ayuda</care>.',
    label: '¿Dónde le duele, o qué quiere hacer?',
    hint: 'Use palabras de todos los días: lumbago, cuello tieso, dolor de talón por la mañana.',
    signsWithoutScript:
      '¿Dolor en el pecho, adormecimiento entre las piernas, una pierna hinchada, después de una caída, o algo parecido? Vea <care>las señales que quieren decir: primero pida ayuda</care>.',
    needsScript: 'La búsqueda necesita JavaScript. Aquí está todo, por zona del cuerpo.',
  },
  where: {
    title: '¿Dónde le duele?',
    description:
      'Señale el lugar, responda a tres preguntas de seguridad y reciba una guía o tres ejercicios.',
    lead: 'Señale el lugar. Siguen tres preguntas de seguridad, y después una guía o tres ejercicios.',
    words: 'O dígalo con palabras',
  },
  place: {
    title: '{name}: qué hacer',
    description: 'Tres preguntas de seguridad, y después lo que puede ayudar: {name}.',
    cardAlt: 'Las palabras “¿Dónde le duele?” en una tarjeta',
    another: '¿No es ese lugar? <a>Elija otro</a>.',
    noTools: 'Aquí no use rodillo, barra ni pelota: vea los <a>lugares que no se presionan</a>.',
    nextDoor: 'Por qué puede ayudar otra zona',
    allAbout: 'Todo sobre esta zona',
  },
};
