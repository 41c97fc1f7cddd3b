import type { favourites as original } from '../en/favourites.ts';
import type { Translated } from '../words.ts';

export const favourites: Translated<typeof original> = {
  forget: 'Quitar {title}',
};
