import type { tinglingNote as original } from '../en/tingling-note.ts';
import type { Translated } from '../words.ts';

export const tinglingNote: Translated<typeof original> = {
  today: 'hoy a las {time}',
  tomorrow: 'mañana a las {time}',
  back: 'Ya no se deja fuera. Se puede volver a hacer.',
};
