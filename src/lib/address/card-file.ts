/**
 * Where the preview card of a page lies, below the base: `social/exercises/cat-and-cow.png`.
 * @param address of the page, below the base or from it: `exercises/cat-and-cow/`; nothing is the start
 */
export function cardFile(address: string): string {
  return `social/${address.replace(/^\/|\/$/g, '') || 'home'}.png`;
}

/** The size that previews are cut to, in pixels. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;
