import type { changes as original } from '../en/changes.ts';
import type { Translated } from '../words.ts';

export const changes: Translated<typeof original> = {
  title: 'Qué cambió',
  description:
    'Primero los cambios de advertencias, después los de dosis, páginas nuevas y palabras: qué es distinto en el manual, y desde cuándo.',
  lead: 'Si imprimió o guardó una página, mire aquí si cambió desde entonces. Los cambios de advertencias van primero.',
  safety: 'Cambios en lo que es seguro',
  others: 'Todos los demás cambios',
  noSafety: 'Ninguna advertencia ha cambiado desde que empezamos esta lista.',
  kinds: { safety: 'Seguridad', dose: 'Dosis', new: 'Nuevo', wording: 'Palabras' },
  feed: 'Como canal (Atom)',
  entry: '{kind}: {title}',
};
