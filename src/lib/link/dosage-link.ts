import type { Dosage } from '../dosage/dosage.ts';
import { formatDosage } from '../dosage/format-dosage.ts';
import { parseDosage } from '../dosage/parse-dosage.ts';
import { isVersion0, seal, unseal } from './seal.ts';
import { readTime0 } from './version-0.ts';

/**
 * `t`: the dosage that a link presets. `a10-reps-per-side,2-sets~1x8k` is "10 reps per side, 2 sets";
 * `2m` is version 0. Null for what is damaged: the exercise keeps its own, whole, dosage.
 */
export function readDosageLink(value: string | null): Dosage | null {
  if (value === null) return null;
  return isVersion0(value) ? readTime0(value) : readDosageText(unseal(value));
}

/** The `t` of a link, for any dosage. */
export function writeDosageLink(dosage: Dosage): string {
  return seal(dosageText(dosage));
}

/** The one spelling of a dosage with no sign that an address would change. */
export function dosageText(dosage: Dosage): string {
  return formatDosage(dosage).replaceAll(', ', ',').replaceAll(' ', '-');
}

/** Reads `dosageText` back; null for anything but the one spelling. */
export function readDosageText(text: string | null): Dosage | null {
  if (text === null) return null;
  const parsed = parseDosage(text.replaceAll(',', ', ').replaceAll('-', ' '));
  return parsed.ok && dosageText(parsed.dosage) === text ? parsed.dosage : null;
}
