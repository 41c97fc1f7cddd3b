import type { player as original } from '../en/player.ts';
import type { Translated } from '../words.ts';

export const player: Translated<typeof original> = {
  place: '{n} de {count}',
  leftOut: 'No se hace',
  soundTaken: 'Otra aplicación tomó el sonido.',
  note: '{note}.',
  next: {
    exercise: 'Sigue: {title}',
    done: 'Después: fin',
    segment: 'Después: {segment}',
    timed: 'Después: {segment}, {time}',
  },
  within: {
    ready: 'prepárese',
    change: 'cambie de posición',
    switch: 'cambie de lado',
    rest: 'descanso',
    ask: '¿ya está todo normal?',
    left: 'lado izquierdo',
    right: 'lado derecho',
    roll: 'rodar',
    press: 'presionar',
    stretch: 'estirar',
    mobilise: 'mover',
    activate: 'fortalecer con suavidad',
  },
  where: '{place}, {title}, {segment}',
  catchUp: 'Ponerse al día: {where}',
  over: 'Ya habría terminado: finalizar',
  announced: '{said}. {title}. {fetch}',
  spoken: {
    ready: 'Prepárese. {title}',
    noted: '{segment}. {note}',
  },
  did: {
    done: 'Hecho:',
    partly: 'Hecho en parte:',
    leftOut: 'No se hizo:',
  },
  endsAt: 'Termina hacia las {time}.',
  goOn: 'Continuar · {place}',
  copied: 'Enlace copiado.',
  copyThis: 'Copie este enlace: {url}',
};
