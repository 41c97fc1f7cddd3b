/**
 * Where the preview card of a page lies, below the base: `social/exercises/cat-and-cow.png`, and in another
 * language `social/es/exercises/cat-and-cow.png`.
 * @param address of the original, below the base or from it: `exercises/cat-and-cow/`; nothing is the start
 * @param language by the first part of its addresses; `en` is that of the originals
 */
export function cardFile(address: string, language = 'en'): string {
  const below = language === 'en' ? '' : `${language}/`;
  return `social/${below}${address.replace(/^\/|\/$/g, '') || 'home'}.png`;
}

/** The size that previews are cut to, in pixels. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;
