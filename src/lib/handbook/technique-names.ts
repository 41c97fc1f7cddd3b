import type { Technique } from './vocabulary.ts';

/** How each technique is called on the page. */
export const TECHNIQUE_NAMES: Readonly<Record<Technique, string>> = {
  roll: 'Roll',
  press: 'Press',
  stretch: 'Stretch',
  mobilise: 'Move',
  activate: 'Strengthen gently',
};
