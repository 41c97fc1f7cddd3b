import type { sources as original } from '../en/sources.ts';
import type { Translated } from '../words.ts';

export const sources: Translated<typeof original> = {
  levels: {
    read: '<a>{name}</a>',
    copy: '<a>{name}</a> (leída en una copia)',
    listed: '<a>{name}</a> (no la leímos)',
    unverified: '<a>{name}</a> (sin confirmar)',
  },
  title: 'Fuentes ({n})',
  further: 'Para leer más',
  howWeCheck: 'Cómo comprobamos las fuentes',
  reviewed: 'Revisado por {by}, {role} ({register} {number}), el <day>{day}</day>.',
  notReviewed:
    '<strong>Ningún profesional de la salud ha revisado todavía esta página.</strong> Escrita el <day>{day}</day>.',
  due: 'Volver a mirarla antes del <day>{day}</day>.',
  overdue:
    '<strong>Había que volver a mirar esta página antes del {day}.</strong> Léala con cuidado: puede no estar al día.',
  account:
    'La cuenta del artículo en Instagram es <a>{name}</a>. No es nuestra, y no podemos prometer que respondan ahí.',
};
