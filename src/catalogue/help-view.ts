import type { HelpBox } from '../lib/handbook/care.ts';
import { pickOne, type Locale } from './queries.ts';

/**
 * The help box for every part of the body, with what finder and player say to a yes. Throws if it has no
 * answers; the content check makes sure of it.
 */
export async function helpBox(locale?: Locale): Promise<HelpBox> {
  const { data } = await pickOne('care', 'get-help-any', locale);
  if (data.kind !== 'help' || !data.answers) throw new Error('get-help-any.yaml has no answers');
  return { ...data, answers: data.answers };
}
