import type { dosage as original } from '../en/dosage.ts';
import type { Translated } from '../words.ts';

export const dosage: Translated<typeof original> = {
  sentence: {
    reps: { one: '{n} repetición', other: '{n} repeticiones' },
    repsOf: { one: '{n} repetición de {time}', other: '{n} repeticiones de {time}' },
    slowReps: { one: '{n} repetición lenta', other: '{n} repeticiones lentas' },
    slowRepsOf: {
      one: '{n} repetición lenta de {time}',
      other: '{n} repeticiones lentas de {time}',
    },
    breaths: { one: '{n} respiración', other: '{n} respiraciones' },
    breathsOf: { one: '{n} respiración de {time}', other: '{n} respiraciones de {time}' },
    slowBreathsOf: {
      one: '{n} respiración lenta de {time}',
      other: '{n} respiraciones lentas de {time}',
    },
    sides: { each: '{work} en cada lado', turn: '{work} en cada lado, por turnos' },
    parts: {
      up: '{time} arriba',
      down: '{time} abajo',
      out: '{time} afuera',
      in: '{time} adentro',
      press: '{time} presione',
      stretch: '{time} estire',
      hold: '{time} mantenga',
      relax: '{time} suelte',
    },
    withParts: '{work} ({parts})',
    withSore: '{work} ({sore} en el lado que más duele)',
    withBoth: '{work} ({parts}; {sore} en el lado que más duele)',
    sets: { one: '{work}, {n} serie', other: '{work}, {n} series' },
    setsAndRest: {
      one: '{work}, {n} serie, con {rest} de descanso entre ellas',
      other: '{work}, {n} series, con {rest} de descanso entre ellas',
    },
  },
  label: {
    reps: { one: '{n} rep.', other: '{n} reps.' },
    breaths: { one: '{n} resp.', other: '{n} resp.' },
  },
  short: {
    sides: { each: '{amount} por lado', turn: '{amount} por lado, por turnos' },
    sore: '{amount} en el lado que duele',
    sets: { one: '{n} serie', other: '{n} series' },
  },
};
