import type { site as original } from '../en/site.ts';
import type { Translated } from '../words.ts';

export const site: Translated<typeof original> = {
  tagline: 'Qué hacer con un rodillo, una pelota y una banda cuando algo está tenso.',
  description:
    'Un manual abierto para rodar, presionar y estirar: dibujos claros, un temporizador, y lo que no se debe presionar.',
  skip: 'Ir al contenido',
  mainNavigation: 'Principal',
  menu: 'Menú',
  search: 'Buscar',
  language: 'Español',
  cardAlt: 'Las palabras “{title}” en una tarjeta de {site}',
  sections: {
    guides: 'Guías',
    exercises: 'Ejercicios',
    areas: 'Zonas del cuerpo',
    equipment: 'Material',
    chapters: 'Conviene saber',
  },
  run: 'Está en medio de: {title}',
  menuMore: {
    find: '¿Dónde le duele?',
    care: 'Cuándo pedir ayuda',
    offline: 'Usarlo sin conexión',
  },
  youAreHere: 'Está usted aquí',
  home: 'Inicio',
  footer: {
    general:
      '<strong>Información general, no es consejo médico.</strong> Ningún profesional de la salud ha revisado todavía este manual. Pare si algo le duele.',
    printed:
      '<strong>Información general, no es consejo médico. Ningún profesional de la salud la ha revisado todavía.</strong> Cuándo pedir ayuda: {care}. Esta página: {page}, impresa de la edición del {day}.',
    about: 'Sobre este manual',
    links: {
      about: 'Acerca de',
      beforeYouStart: 'Antes de empezar',
      care: 'Cuándo pedir ayuda',
      sources: 'Fuentes',
      offline: 'Usarlo sin conexión',
      stored: 'Qué se guarda en este dispositivo',
      accessibility: 'Accesibilidad',
      changes: 'Qué cambió',
      data: 'Datos abiertos',
    },
    contact: 'Preguntas y comentarios:',
    licence:
      'Texto y dibujos: <licence>{licence}</licence>. <all>Todas las licencias</all>. Sin cuenta, sin cookies, sin rastreo.',
  },
  darkTheme: 'Tema oscuro',
  didYouMean: '¿Quiso decir esto?',
  searchWords: 'Buscar estas palabras',
};
