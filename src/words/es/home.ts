import type { home as original } from '../en/home.ts';
import type { Translated } from '../words.ts';

export const home: Translated<typeof original> = {
  title: '{site}: rodar, presionar, estirar',
  lead: 'Busque dónde le duele, vea un dibujo claro y pulse Empezar. Gratis, sin cuenta y sin rastreo.',
  search: 'Busque con sus palabras',
  searchHint: 'Por ejemplo: lumbago, cuello tieso, talón',
  heading: '¿Dónde siente tensión?',
  places: 'Lugares',
  place: {
    'lower-back': 'Zona lumbar',
    neck: 'Cuello',
    shoulders: 'Hombros',
    'hip-flexors': 'Caderas',
    'front-of-the-knee': 'Rodillas',
    calves: 'Pantorrillas',
    feet: 'Pies',
  },
  oneGuide: '{title} · {time}',
  where: 'Señale el lugar',
  have: '¿Qué tiene a mano?',
  guides: 'Siga una guía',
  thingCount: {
    one: '{n}<unseen> ejercicio</unseen>',
    other: '{n}<unseen> ejercicios</unseen>',
  },
  everythingElse: 'Todo lo demás',
  missing: {
    title: 'Página no encontrada',
    heading: 'Esta página no existe',
    description: 'Esta página no existe.',
    lead: 'Quizá el enlace es viejo, o le falta una letra.',
    cardAlt: 'Una tarjeta con el nombre del manual',
    search: 'Buscar',
    exercises: 'Todos los ejercicios',
    guides: 'Todas las guías',
    areas: 'Zonas del cuerpo',
  },
};
