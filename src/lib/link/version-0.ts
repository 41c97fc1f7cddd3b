import type { Dosage } from '../dosage/dosage.ts';
import { LEAST_PRESET_SECONDS, MAX_SECONDS } from '../dosage/limits.ts';
import type { LinkedPlan, PlanItem } from './plan-link.ts';

/**
 * Links from before there were versions. They are read for ever and not written any more. A link only
 * presets: it never starts anything, and no text from it is ever shown. Whatever does not fit is
 * ignored. What they meant on 29 November 2026 is in `__fixtures__/`.
 */

/**
 * `t`: `120` · `90s` · `2m` · `1m30s` · `2:00`, and with `x2` behind it: per side.
 * From 5 s to 60 min, else null.
 */
export function readTime0(text: string | null): Dosage | null {
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

/** `r`: `calf-roll.60x2,couch-stretch.120,glute-ball`. Unknown ids are counted and left out. */
export function readPlan0(text: string, isKnown: (id: string) => boolean): LinkedPlan {
  const items: PlanItem[] = [];
  let skipped = 0;
  for (const part of text.split(',', 200)) {
    const [exercise = '', preset = null, ...more] = part.split('.', 3);
    if (part === '') continue;
    if (more.length === 0 && isKnown(exercise)) {
      items.push({ exercise, dosage: readTime0(preset) });
    } else {
      skipped += 1;
    }
  }
  return { items, skipped };
}

function hold(seconds: number, sides: Dosage['sides']): Dosage {
  return { work: { kind: 'hold', seconds }, sides, sets: 1, restSeconds: 0 };
}
