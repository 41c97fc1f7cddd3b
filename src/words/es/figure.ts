import type { figure as original } from '../en/figure.ts';
import type { Translated } from '../words.ts';

export const figure: Translated<typeof original> = {
  shown: {
    left: 'Dibujado para el lado izquierdo.',
    right: 'Dibujado para el lado derecho.',
  },
  shownAs: {
    left: 'Dibujado para el lado izquierdo: {what}.',
    right: 'Dibujado para el lado derecho: {what}.',
  },
  muscles: 'Con color y líneas: {list}',
  zones: 'Rayado, no presione aquí: {list}',
  // “Straight” is “recto” in our drawings, never “derecho”, which would change places.
  mirror: {
    swaps:
      'izquierda/derecha izquierdo/derecho izquierdas/derechas izquierdos/derechos Izquierda/Derecha Izquierdo/Derecho',
    keeps: 'espalda derecha/al derecho',
  },
  signs: {
    arrow: '→ Flecha: qué se mueve ahora, y hacia dónde.',
    push: 'Flecha gruesa: presione hacia aquí.',
    ghost: 'Línea discontinua: dónde estaba el cuerpo antes.',
    'close-up': 'Círculo: el mismo lugar, más grande.',
    turned: 'Imagen redonda con flecha circular: vista desde otro lado.',
  },
  play: 'Ver el movimiento',
  stop: 'Detener el movimiento',
  where: 'En qué momento del movimiento',
  slow: 'Lento',
};
