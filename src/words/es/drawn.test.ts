import { describe, expect, it } from 'vitest';
import manifest from '../../figure/manifest.json' with { type: 'json' };
import { mirrorText } from '../../figure/mirror.ts';
import { drawings } from './drawings.ts';
import { drawn } from './drawn.ts';
import { figure } from './figure.ts';
import { pictures } from './pictures.ts';

/* What drawings show, in Spanish: which side is meant decides where a reader puts a ball. */

const figures = Object.values(manifest);
const sentences = Object.entries(pictures);
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

describe('what drawings show, in Spanish', () => {
  it('has each muscle, each place that is hatched, each word below a picture', () => {
    const all = figures.flatMap(({ muscles, zones, poses }) => [
      ...muscles,
      ...zones,
      ...poses.map(({ label }) => label),
    ]);
    expect([...new Set(all)].filter((english) => !(english in drawings))).toEqual([]);
  });

  it('has no line whose English stands below no picture any more', () => {
    const now = new Set(
      figures.flatMap(({ muscles, zones, poses }) => [
        ...muscles,
        ...zones,
        ...poses.flatMap(({ label, title, description }) => [label, title, description]),
      ]),
    );
    expect(
      [...Object.keys(drawings), ...Object.keys(pictures)].filter((one) => !now.has(one)),
    ).toEqual([]);
  });

  it.each(sentences)('names the same sides: %s', (english, spanish) => {
    const told = english.replace(/\bha(?:s|ve)(?: not)? left\b|\bright angle\b/g, '');
    expect(count(spanish, /izquierd[oa]s?/gi)).toBe(count(told, /\bleft\b/gi));
    expect(count(spanish, /derech[oa]s?/gi)).toBe(count(told, /\bright\b/gi));
  });

  it.each(sentences)('changes sides in the mirror, and back: %s', (_, spanish) => {
    const there = mirrorText(spanish, figure.mirror);
    expect(mirrorText(there, figure.mirror)).toBe(spanish);
    expect(count(there, /izquierd[oa]s?/gi)).toBe(count(spanish, /derech[oa]s?/gi));
  });

  it('keeps what is straight', () => {
    const { mirror } = figure;
    expect(mirrorText('El pie derecho en ángulo recto.', mirror)).toBe(
      'El pie izquierdo en ángulo recto.',
    );
    expect(mirrorText('Con la espalda derecha', mirror)).toBe('Con la espalda derecha');
  });

  it('leaves the English where there is no Spanish', () => {
    expect(drawn('Cat')).toBe('Gato');
    expect(drawn('A line that nobody wrote')).toBe('A line that nobody wrote');
  });
});
