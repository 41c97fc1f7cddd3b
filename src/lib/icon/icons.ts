/**
 * The icons in use, by their names at Lucide (ISC). After a change of this list run
 * `node scripts/icons/sprite.ts`; a test compares the two.
 */
export const ICONS = [
  'arrow-left',
  'arrow-right',
  'ban',
  'check',
  'clock',
  'hand',
  'info',
  'menu',
  'octagon-x',
  'printer',
  'search',
  'share-2',
  'siren',
  'sun-moon',
  'x',
] as const;
export type IconName = (typeof ICONS)[number];
