import type { PartName } from './dosage.ts';

/**
 * How sheets call the parts of a repetition, as patterns. `hold` and `relax` are not here: between two
 * holds they are read as a hold and its rest (`settle-parts.ts`).
 */
export const PART_PATTERNS: Readonly<Record<Exclude<PartName, 'hold' | 'relax'>, string>> = {
  up: '(?:up(?! to)|rais(?:e|ing)|lift(?:ing)?|on the way up|ris(?:e|ing))',
  down: '(?:down|lower(?:ing)?|on the way down)',
  out: '(?:out|exhal(?:e|ing)|breathe? out|straighten(?:ing)?|extend(?:ing)?)',
  in: '(?:in|inhal(?:e|ing)|breathe? in|bend(?:ing)?)',
  press:
    '(?:press(?:ing)?|push(?:ing)?|squeez(?:e|ing)|tens(?:e|ing)|contract(?:ing)?|tighten(?:ing)?|clench(?:ing)?|isometric contraction)',
  stretch: '(?:stretch(?:ing)?)',
};
