import { describe, expect, it } from 'vitest';
import { checkContent } from '../check-content.ts';
import { ES } from '../prose/es.ts';
import { PATHS, SOUND } from '../testing/sound-handbook.ts';
import type { Entry, Translation } from '../entry.ts';
import { namesAll } from './translations-name.ts';

const { handbook } = checkContent(
  Object.entries(SOUND).map(([path, text]) => ({ path, text })),
  '2026-01-01',
);
const stretch = [...handbook.exercises.values()].find(({ file }) => file === PATHS.roll);
if (!stretch) throw new Error('The sound handbook has no such exercise.');

/** What is said of a warning and its translation. */
function saidOf(english: string, spanish: string, behind: Translation['behind'] = 'no') {
  const warned = (text: string) => ({
    ...stretch,
    data: { ...stretch?.data, warnings: [{ text, grade: 'ask' }] },
  });
  const one = { language: 'es', collection: 'exercises', entry: warned(spanish), behind };
  const exercises = new Map([[stretch?.id, warned(english) as unknown as Entry<'exercises'>]]);
  return namesAll(one as never, { ...handbook, exercises } as never, ES).map(({ what }) => what);
}

describe('a warning of a translation', () => {
  it.each([
    ['You are pregnant. Ask first.', 'Está embarazada.', 'Pregunte antes'],
    ['You are pregnant. Ask first.', 'Pregunte antes.', 'embarazo'],
    ['The arm is weak or numb. Get help today.', 'Brazo débil. Pida ayuda hoy.', 'adormecimiento'],
    ['Get help today.', 'Pida ayuda pronto.', 'Pida ayuda hoy'],
    ['Call your local emergency number now.', 'Pida ayuda ahora.', 'emergencias'],
    ['It may be a blood clot.', 'Puede ser grave.', 'coágulo'],
    ['You have thin bones, or cancer.', 'Tiene cáncer.', 'huesos frágiles'],
    ['After 16 weeks, sit.', 'Después de 6 semanas, siéntese.', '16 semanas'],
    ['Sharp pain. Stop.', 'Dolor punzante.', 'Pare'],
  ])('“%s” is not “%s”', (english, spanish, lost) => {
    expect(saidOf(english, spanish).join()).toContain(lost);
  });

  it.each([
    ['You are pregnant. Ask first.', 'Está embarazada. Pregunte antes.'],
    ['Call emergency if it lasts.', 'Llame a emergencias si no se le pasa.'],
    ['Ask your team when, and which leg goes first.', 'Pregunte a su equipo médico cuándo.'],
    ['Call your local emergency number.', 'Llame al número local de emergencias.'],
    ['It aches for the first two weeks.', 'Duele las dos primeras semanas.'],
  ])('“%s” is “%s”', (english, spanish) => {
    expect(saidOf(english, spanish)).toEqual([]);
  });

  it('is left alone on a page that is behind', () => {
    expect(saidOf('You are pregnant.', 'Nada.', 'in-warnings')).toEqual([]);
  });
});
