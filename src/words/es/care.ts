import type { care as original } from '../en/care.ts';
import type { Translated } from '../words.ts';

export const care: Translated<typeof original> = {
  grades: {
    stop: 'Pida ayuda ahora: llame al número local de emergencias',
    ask: 'Pida ayuda hoy',
    know: 'Consulte pronto a un profesional',
  },
  notWith: 'No lo haga si tiene algo de esto',
  rule: '<strong>{name}.</strong> {rule}',
  band: '{from}–{to}',
  bandRule: '<strong>{name}.</strong> {feels} {act}',
  inFull: 'Este cuadro completo, con sus fuentes',
};
