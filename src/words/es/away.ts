import type { away as original } from '../en/away.ts';
import type { Translated } from '../words.ts';

export const away: Translated<typeof original> = {
  heading: 'No tiene conexión',
  title: 'No tiene conexión – {site}',
  noSuchPage:
    'Esta página no existe en el manual que está guardado en este dispositivo. Quizá el enlace es viejo, o le falta una letra.',
};
