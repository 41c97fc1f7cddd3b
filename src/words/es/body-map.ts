import type { bodyMap as original } from '../en/body-map.ts';
import type { Translated } from '../words.ts';

export const bodyMap: Translated<typeof original> = {
  side: 'Lado del cuerpo',
  sides: { back: 'Por detrás', front: 'Por delante' },
  views: { back: 'El cuerpo por detrás', front: 'El cuerpo por delante' },
  areas: 'Zonas del cuerpo',
};
