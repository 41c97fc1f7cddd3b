import type { safety as original } from '../en/safety.ts';
import type { Translated } from '../words.ts';

export const safety: Translated<typeof original> = {
  headings: {
    help: 'Primero pida ayuda',
    tingling: '¿Hormigueo o adormecimiento?',
    ask: 'Pregunte antes',
  },
  backToNormal: '¿Ya está todo normal?',
};
