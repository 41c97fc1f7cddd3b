import {
  type BuiltPage,
  isForReaders,
  readBuiltSite,
} from '../../scripts/gates/site/built-site.ts';
import { type Chosen, choosePages } from '../../scripts/gates/site/choose-pages.ts';
import { pinnedChoice } from './pinned.ts';

const folder = process.env['UNCOIL_FOLDER'] ?? 'dist';
/** How many pages are visited beside those that show every component in every state. */
const SAMPLE = 24;

/**
 * Every page for readers. Taken from the files, not from the sitemap, which leaves out what search
 * engines should not list.
 */
function pagesForReaders(): BuiltPage[] {
  const pages = readBuiltSite(folder).filter((page) => isForReaders(page));
  // A list that lost its pages would pass every test.
  if (pages.length < 10) throw new Error(`Only ${String(pages.length)} pages were found.`);
  return pages;
}

/** Every page for readers, relative to the base: `` for the home page. */
export function everyAddress(): string[] {
  return pagesForReaders().map(({ address }) => address.slice(1));
}

/**
 * The pages to visit, relative to the base (`` for the home page, `exercises/cat-and-cow/`): a cover,
 * what was changed last, and a sample that turns over with each commit. `UNCOIL_PAGES=all` visits all
 * of them; `UNCOIL_SEED` picks the sample of another commit again.
 */
export function chosenAddresses(): { addresses: string[]; said: string } {
  const pages = pagesForReaders();
  const relative = (addresses: readonly string[]) => addresses.map((address) => address.slice(1));
  if (process.env['UNCOIL_PAGES'] === 'all')
    return {
      addresses: relative(pages.map(({ address }) => address)),
      said: `all ${String(pages.length)} pages`,
    };
  const { seed, changed } = pinnedChoice();
  const isChanged = (address: string) => changed.some((name) => address.endsWith(`/${name}/`));
  const chosen = choosePages(pages, isChanged, seed, SAMPLE);
  return {
    addresses: relative([...chosen.cover, ...chosen.changed, ...chosen.sample]),
    said: describe(chosen, pages.length, seed),
  };
}

function describe({ cover, changed, sample }: Chosen, all: number, seed: string): string {
  const n = (list: readonly string[]) => String(list.length);
  return `${n(cover)} pages with every component in every state, ${n(changed)} changed ones and a sample of ${n(sample)} (UNCOIL_SEED=${seed}), of ${String(all)}`;
}
