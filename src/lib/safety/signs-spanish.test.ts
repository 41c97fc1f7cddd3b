import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readSentences,
  readSignList,
  readSpanishList,
  scoreSigns,
  signProblems,
  SPANISH_LISTS,
} from '../../../scripts/search/signs.ts';
import { buildSignReader } from './signs.ts';

/* The same reader, with the words of content/es/signs and the table of src/words/es. */

const list = readSpanishList();
const read = buildSignReader(list);
const levelOf = (text: string) => read(text)[0]?.level ?? 'none';

describe('the sentences in Spanish', () => {
  it.each(SPANISH_LISTS)('of the list %s', (name) => {
    const score = scoreSigns(read, readSentences(name));
    expect(score.asked.now).toBeGreaterThan(40);
    expect(score.asked.none).toBeGreaterThan(40);
    expect(signProblems(score)).toEqual([]);
  });

  it('are enough of each kind', () => {
    const { asked } = scoreSigns(read, SPANISH_LISTS.flatMap(readSentences));
    expect(asked.now).toBeGreaterThan(190);
    expect(asked.none).toBeGreaterThan(250);
  });

  it('are none of the English list', () => {
    const english = buildSignReader(readSignList());
    const score = scoreSigns(english, readSentences('es'));
    expect(score.missedNow.length).toBeGreaterThan(60);
  });

  it('a list without the spoken forms is noticed', () => {
    const mute = buildSignReader({ ...list, language: { ...list.language, spoken: [] } });
    expect(signProblems(scoreSigns(mute, readSentences('es')))).not.toEqual([]);
  });
});

describe('what does not matter in Spanish', () => {
  it.each([
    ['no siento entre las piernas', 'now'],
    ['NO SIENTO ENTRE LAS PIERNAS!!!', 'now'],
    ['¿no sientó éntre las piernas?', 'now'],
    ['dolor en el pecho', 'now'],
    ['dolór en el pécho', 'now'],
    ['me duele el corazón y sudo frío', 'now'],
    ['me duele el corazon y sudo frio', 'now'],
    ['una pierna hinchada', 'today'],
    ['se me durmió el pie con la pelota', 'tingling'],
    ['embarazada', 'ask'],
    ['espalda tiesa', 'none'],
  ])('%s: %s', (text, level) => {
    expect(levelOf(text)).toBe(level);
  });

  it('one slip in a long word', () => {
    const around: Readonly<Record<string, string>> = {
      embarazada: 'estoy $ y sangro',
      respirar: 'no puedo $',
      suicidio: 'pienso en el $',
      desmayo: 'mi padre se $ en el suelo',
      mandibula: 'presion en el pecho y la $',
    };
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(around)),
        fc.nat({ max: 20 }),
        fc.constantFrom('double', 'swap'),
        (word, seed, kind) => {
          // Not the first letters: nobody could tell the word then.
          const at = 2 + (seed % (word.length - 3));
          const slipped =
            kind === 'double'
              ? word.slice(0, at) + (word[at] ?? '') + word.slice(at)
              : word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
          expect(levelOf((around[word] ?? '$').replace('$', slipped)), slipped).toBe('now');
        },
      ),
      { numRuns: 200 },
    );
  });

  it('the roller is no knee, the shoulder no man, a part no birth', () => {
    expect(levelOf('rodilla hinchada y caliente')).not.toBe(levelOf('rodillo hinchado y caliente'));
    expect(levelOf('la parte de atrás del muslo')).toBe('none');
    expect(levelOf('hace un mes del parto')).toBe('ask');
  });
});
