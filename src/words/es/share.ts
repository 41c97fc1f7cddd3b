import type { share as original } from '../en/share.ts';
import type { Translated } from '../words.ts';

export const share: Translated<typeof original> = {
  copied: 'Enlace copiado.',
  with: '{title}. Con: {things}.',
  copyLink: 'Copie este enlace: {url}',
};
