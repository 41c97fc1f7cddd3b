import { createHash } from 'node:crypto';
import type { BuiltPage } from './built-site.ts';

/** Which pages a browser visits, and why. */
export type Chosen = {
  /** Together they hold every element, class and state that any page has, and one page of each kind. */
  readonly cover: readonly string[];
  /** Pages whose content was changed last. */
  readonly changed: readonly string[];
  /** Some of the others; which ones turns over with the seed. */
  readonly sample: readonly string[];
};

/**
 * Picks the pages that a browser visits, where looking at all of them takes minutes and most are alike.
 * What can be read from the files (gates `pages`, `html`, `links`, `weight`) is read on every page.
 * @param isChanged says of an address whether its content was changed last
 * @param seed any text; the same one picks the same pages
 * @param size of the sample
 */
export function choosePages(
  pages: readonly BuiltPage[],
  isChanged: (address: string) => boolean,
  seed: string,
  size: number,
): Chosen {
  const cover = coverOf(pages);
  const rest = pages.filter((page) => !cover.includes(page.address)).map(({ address }) => address);
  const changed = rest.filter((address) => isChanged(address));
  const sample = rest
    .filter((address) => !changed.includes(address))
    .map((address) => ({ address, rank: digest(`${seed} ${address}`) }))
    .sort((one, other) => (one.rank < other.rank ? -1 : 1))
    .slice(0, size)
    .map(({ address }) => address);
  return { cover, changed, sample };
}

/** Again and again the page that shows most of what none of those before it shows. */
function coverOf(pages: readonly BuiltPage[]): string[] {
  const open = new Map(pages.map((page) => [page.address, traitsOf(page)]));
  const cover: string[] = [];
  for (;;) {
    let best: readonly [string, ReadonlySet<string>] | undefined;
    for (const one of open) if (one[1].size > (best?.[1].size ?? 0)) best = one;
    if (!best) return cover;
    const [address, shown] = best;
    cover.push(address);
    open.delete(address);
    for (const traits of open.values()) for (const trait of shown) traits.delete(trait);
  }
}

/** What can be seen of components and their states in a page: tags with their classes and marks. */
function traitsOf(page: BuiltPage): Set<string> {
  const kind = page.address.split('/')[1] ?? '';
  const traits = new Set([`kind ${kind}`]);
  for (const { tag, attributes } of page.elements) {
    traits.add(`<${tag}>`);
    for (const name of (attributes['class'] ?? '').split(/\s+/)) traits.add(`${tag}.${name}`);
    for (const [name, value] of Object.entries(attributes)) {
      if (/^(?:data-|aria-|role$|open$|hidden$|type$)/.test(name)) traits.add(`${tag}[${name}]`);
      // What an island tells apart; not what names this very page.
      if (/^data-(?:part|when|act|state|kind)$/.test(name)) traits.add(`${name}=${value}`);
    }
  }
  return traits;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
