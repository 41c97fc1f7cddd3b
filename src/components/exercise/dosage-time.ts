import { labelDosage, speakDosage } from '../../lib/dosage/describe-dosage.ts';
import type { Dosage } from '../../lib/dosage/dosage.ts';
import { isoWorkTime } from '../../lib/dosage/measure-dosage.ts';
import type { Words } from '../../words/words.ts';
import { attributes, markup, type Markup } from '../../lib/markup/markup.ts';

/** The dose: figures for the eye, words for the ear, ISO 8601 for machines; all from the data. */
export const dosageTime = (dosage: Dosage, words: Words): Markup => markup`
  <time${attributes({ datetime: isoWorkTime(dosage) })}>
    <span aria-hidden="true">${labelDosage(dosage, words)}</span>
    <span class="sr-only">${speakDosage(dosage, words)}</span>
  </time>`;
