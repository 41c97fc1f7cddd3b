import { labelDosage } from '../lib/dosage/describe-dosage.ts';
import { readDosageLink } from '../lib/link/dosage-link.ts';
import { pageWords } from './browser/words.ts';

/** The dose of a link as a label, “0:45 per side”; empty for one that is damaged. */
export function ownDose(t: string): string {
  const dosage = readDosageLink(t);
  return dosage ? labelDosage(dosage, pageWords('dosage')) : '';
}
