import type { HelpBox } from '../lib/handbook/care.ts';
import { ORIGINAL } from '../words/languages.ts';
import { oncePer } from './once.ts';
import { pickOne, type Locale } from './queries.ts';

/**
 * The help box for every part of the body, with what finder and player say to a yes. Throws if it has no
 * answers; the content check makes sure of it.
 */
export const helpBox = (locale: Locale = ORIGINAL) => boxWithAnswers(locale);

/** The same object on each page: what is made of it is kept. */
const boxWithAnswers = oncePer(async (language: string): Promise<HelpBox> => {
  const { data } = await pickOne('care', 'get-help-any', language);
  if (data.kind !== 'help' || !data.answers) throw new Error('get-help-any.yaml has no answers');
  return { ...data, answers: data.answers };
});

/** What to do when it hurts more: the strongest band of the scale says it. */
export async function stopAdvice(locale?: Locale): Promise<string> {
  const { data } = await pickOne('care', 'how-much-discomfort', locale);
  const strongest = data.kind === 'scale' ? data.bands.at(-1) : undefined;
  if (!strongest) throw new Error('how-much-discomfort.yaml has no bands');
  return strongest.act;
}
