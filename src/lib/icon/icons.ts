/**
 * The icons in use, by their names at Lucide (ISC). A new one is a file of lucide-static 1.62.0, put
 * into `scripts/icons/lucide/`. After a change of this list run
 * `node scripts/setup.mjs scripts/icons/sprite.ts`; a test compares the two.
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
  'star',
  'sun-moon',
  'x',
] as const;
export type IconName = (typeof ICONS)[number];
