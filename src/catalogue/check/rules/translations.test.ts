import { describe, expect, it } from 'vitest';
import { checkContent } from '../check-content.ts';
import { ES } from '../prose/es.ts';
import { PATHS, SOUND } from '../testing/sound-handbook.ts';
import type { Entry, Translation } from '../entry.ts';
import { easeOf, timesIn, translationsAreSound } from './translations.ts';

const { handbook } = checkContent(
  Object.entries(SOUND).map(([path, text]) => ({ path, text })),
  '2026-01-01',
);
const stretch = [...handbook.exercises.values()].find(({ file }) => file === PATHS.roll);
if (!stretch) throw new Error('The sound handbook has no such exercise.');

/** What is said of a translation whose summary, or steps, say this. */
function saidOf(text: string, data: Partial<Entry<'exercises'>['data']> = {}, language = 'es') {
  const entry = { ...stretch, body: '', data: { ...stretch?.data, summary: text, ...data } };
  const one = { language, collection: 'exercises', entry, behind: 'no' } as unknown as Translation;
  const rule = translationsAreSound({ es: { ...ES, ease: { ...ES.ease, warns: -999 } } });
  return rule({ ...handbook, translations: [one] }).map(({ what }) => what);
}

describe('what no translation may say', () => {
  it.each([
    'El rodillo rompe las adherencias.',
    'Libera la fascia.',
    'Corrige la postura.',
    'Esto previene lesiones.',
    'Cura el dolor.',
    'Alivio para siempre.',
    'Resultado garantizado.',
    'Es seguro para todos.',
  ])('%s', (text) => {
    expect(saidOf(text).join()).toContain('It says “');
  });

  it.each([
    'No corrige la postura.',
    'No se ha demostrado que el rodillo rompa adherencias.',
    'Nadie puede decir que cura.',
    'Afloje la pierna.',
    'Es suficiente para siempre.',
    'Gire a cada lado.',
  ])('but may: %s', (text) => {
    expect(saidOf(text)).toEqual([]);
  });
});

const dose = (sides: 'together' | 'each') => ({
  duration: { ...stretch.data.duration, sides } as never,
  variations: [],
});

it('speaks of another side only where the data has two', () => {
  expect(saidOf('Cambie al otro lado.', dose('together')).join()).toContain('otro lado');
  expect(saidOf('Cambie al otro lado.', dose('each'))).toEqual([]);
});

it('speaks of no time that the clock does not know', () => {
  expect(saidOf('Mantenga 59 segundos.').join()).toContain('59 segundos');
});

it('knows the times of a pace in the words of the original, and no others', () => {
  const pace = { repetitions: 'slow', movement: 'rolls, 2 to 4 seconds each way' };
  const saidOfPace = (movement: string) => {
    const original = { ...stretch, data: { ...stretch.data, pace } };
    const entry = {
      ...original,
      body: '',
      data: { ...original.data, pace: { repetitions: 'slow', movement } },
    };
    const one = { language: 'es', collection: 'exercises', entry, behind: 'no' } as never;
    return translationsAreSound({ es: ES })({
      ...handbook,
      exercises: new Map([[stretch.id, original]]),
      translations: [one],
    }).filter(({ what }) => what.includes('time'));
  };
  expect(saidOfPace('pasadas, de 2 a 4 segundos en cada dirección')).toEqual([]);
  expect(saidOfPace('pasadas, de 2 a 14 segundos en cada dirección')).not.toEqual([]);
});

it.each([
  ['2:05', [125]],
  ['30 segundos', [30]],
  ['de 20 a 30 s', [20, 30]],
  ['un minuto y medio', [90]],
  ['dos minutos', [120]],
  ['medio minuto', [30]],
  ['tres veces', []],
  ['unos pasos, dos segundos', [2]],
])('reads the times of “%s”', (text, seconds) => {
  expect(timesIn(text, ES).map((one) => one.seconds)).toEqual(seconds);
});

it.each([
  ['espalda', 3],
  ['ciática', 3],
  ['ejercicio', 4],
  ['guía', 2],
  ['quince', 2],
  ['días', 2],
  ['pingüino', 3],
  ['aéreo', 4],
  ['muy', 1],
])('%s has %d syllables', (word, count) => {
  expect(ES.ease.syllables(word)).toBe(count);
});

it('tells easy text from hard text', () => {
  const easy = ['Siéntese en la silla.', 'Ponga el pie en el suelo.', 'Pare si le duele.'];
  const hard = [
    'La implementación progresiva de intervenciones fisioterapéuticas multidimensionales posibilita consideraciones individualizadas.',
  ];
  expect(easeOf(easy, ES.ease)).toBeGreaterThan(ES.ease.warns);
  expect(easeOf(hard, ES.ease)).toBeLessThan(ES.ease.fails);
});

it('says once that a language has no table', () => {
  expect(saidOf('Cura el dolor.', {}, 'pt')).toEqual([expect.stringContaining('“pt”')]);
});

it('says nothing of a language that nobody speaks', () => {
  expect(saidOf('Cura el dolor.', {}, 'qaa')).toEqual([]);
});
