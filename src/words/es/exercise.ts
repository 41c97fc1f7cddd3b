import type { exercise as original } from '../en/exercise.ts';
import type { Translated } from '../words.ts';

export const exercise: Translated<typeof original> = {
  equipment: {
    none: 'Para este ejercicio no necesita nada.',
    used: '{items}, {use}',
    optional: '(opcional)',
    chosen: 'Con lo que usted tiene:',
    instead: 'En su lugar:',
    substitute: '<a>{name}</a>. {change}',
    noSubstitute: 'No hay nada seguro que sirva en su lugar.',
    nothing: 'Sin material',
  },
  feel: { right: 'Bien', wrong: 'No está bien: pare' },
  before: { learn: '¿Ya conoce este?', better: 'Mejor después de' },
  sideOf:
    '<strong>Izquierdo:</strong> {of}, lado izquierdo. <strong>Derecho:</strong> {of}, lado derecho.',
  pace: '<strong>Ritmo:</strong> {repetitions} {movement}.',
  paceThen: '<strong>Ritmo:</strong> {repetitions} {movement}, después {then}.',
  ways: {
    named: '{name}.',
    easier: 'Más fácil.',
    harder: 'Más difícil.',
    when: 'Cuándo: {when}.',
    see: 'Vea <a>{title}</a>.',
  },
};
