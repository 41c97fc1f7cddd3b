import type { embed as original } from '../en/embed.ts';
import type { Translated } from '../words.ts';

export const embed: Translated<typeof original> = {
  open: 'Insertar',
  how: 'Copie esto en su página. Muestra las advertencias y el temporizador, y no rastrea a nadie.',
  code: 'Código para insertar esta página',
  frame: '{title}, de {site}',
  from: 'De <a>{site}</a>, {licence}. <strong>Información general, no es consejo médico.</strong> Ningún profesional de la salud lo ha revisado todavía. Pare si algo le duele.',
  whole: 'La página completa, con cuadros de seguridad y fuentes',
};
