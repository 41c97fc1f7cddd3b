import type { frequency as original } from '../en/frequency.ts';
import type { Translated } from '../words.ts';

export const frequency: Translated<typeof original> = {
  perDay: { one: 'una vez al día', other: '{n} veces al día' },
  perDayRange: { one: 'de {from} a {n} veces al día', other: 'de {from} a {n} veces al día' },
  everyDay: 'todos los días',
  perWeek: { one: '{n} día a la semana', other: '{n} días a la semana' },
  perWeekRange: {
    one: 'de {from} a {n} días a la semana',
    other: 'de {from} a {n} días a la semana',
  },
  weeks: { one: 'durante {n} semana', other: 'durante {n} semanas' },
  openEnd: 'mientras le haga bien',
  noRule: 'no se conoce ninguna regla',
  lines: {
    often: '<strong>Cada cuánto:</strong> {text}.',
    load: '<strong>Con qué peso:</strong> {text}',
    expect: '<strong>Qué esperar:</strong> {text}',
    more: '<strong>Cuándo hacer más:</strong> {text}',
    worse: '<strong>¿Mañana está peor?</strong> {text}',
  },
  basis: {
    'part-source': 'Una parte es decisión nuestra.',
    editor: 'Es decisión nuestra.',
    'no-rule-known': 'Nadie lo ha probado.',
  },
};
