import type { Dosage } from '../dosage/dosage.ts';
import { LEAST_PRESET_SECONDS, MAX_SECONDS } from '../dosage/limits.ts';

/**
 * What a link may say about the time of an exercise. A link only presets: it never starts anything,
 * and no text from it is ever shown. Whatever does not fit is ignored.
 */

const MAX_SEQUENCE = 30;

/**
 * `t`: `120` · `90s` · `2m` · `1m30s` · `2:00`, and with `x2` behind it: per side.
 * From 5 s to 60 min, else null.
 */
export function parseTimePreset(text: string | null): Dosage | null {
  const found =
    /^(?:(?<plain>\d{1,4})s?|(?<minutes>\d{1,2})(?:m(?:(?<more>\d{1,2})s)?|:(?<clock>[0-5]\d)))(?<sides>x2)?$/.exec(
      text ?? '',
    );
  if (!found?.groups) return null;
  const { plain, minutes, more, clock, sides } = found.groups;
  const seconds = plain ? Number(plain) : Number(minutes) * 60 + Number(more ?? clock ?? 0);
  if (seconds < LEAST_PRESET_SECONDS || seconds > MAX_SECONDS) return null;
  return hold(seconds, sides ? 'each' : 'together');
}

/** The `t` of a link; null for a dosage that only the exercise itself can say. */
export function formatTimePreset({ work, sides, sets }: Dosage): string | null {
  if (work.kind !== 'hold' || sets !== 1 || work.seconds < LEAST_PRESET_SECONDS) return null;
  return `${work.seconds}${sides === 'each' ? 'x2' : ''}`;
}

/** One exercise of a linked sequence; without a dosage, the exercise's own. */
export type SequenceItem = { readonly exercise: string; readonly dosage: Dosage | null };
export type Sequence = { readonly items: readonly SequenceItem[]; readonly skipped: number };

/** `r`: `calf-roll.60x2,couch-stretch.120,glute-ball`. Unknown ids are counted and left out. */
export function parseSequence(text: string | null, isKnown: (id: string) => boolean): Sequence {
  const items: SequenceItem[] = [];
  let skipped = 0;
  for (const part of (text ?? '').split(',', 200)) {
    const [exercise = '', preset = null, ...more] = part.split('.', 3);
    if (part === '') continue;
    if (items.length < MAX_SEQUENCE && more.length === 0 && isKnown(exercise)) {
      items.push({ exercise, dosage: parseTimePreset(preset) });
    } else {
      skipped += 1;
    }
  }
  return { items, skipped };
}

export function formatSequence(items: readonly SequenceItem[]): string {
  return items
    .map(({ exercise, dosage }) => {
      const preset = dosage && formatTimePreset(dosage);
      return preset ? `${exercise}.${preset}` : exercise;
    })
    .join(',');
}

function hold(seconds: number, sides: Dosage['sides']): Dosage {
  return { work: { kind: 'hold', seconds }, sides, sets: 1, restSeconds: 0 };
}
