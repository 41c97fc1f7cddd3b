import {
  type BuiltPage,
  firstOfEachKind,
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

/** One page of each kind, relative to the base: `` for the home page. A folder that is new has a kind of its own. */
export function pageOfEachKind(): Map<string, string> {
  const first = firstOfEachKind(folder, (address) => {
    const [name = '', id] = address.slice(1).split('/');
    return id ? `a page of ${name}/` : address;
  });
  // A list that lost its pages would pass every test.
  if (first.size < 10) throw new Error(`Only ${String(first.size)} kinds of pages were found.`);
  return new Map([...first].map(([kind, { address }]) => [kind, address.slice(1)]));
}

/** What is visited, and how it is said. */
type Visited = { readonly addresses: readonly string[]; readonly said: string };

/** As much as a process may be given in one word is 128 kB on Linux. */
const MOST_LETTERS = 100_000;

/**
 * The pages to visit, relative to the base (`` for the home page, `exercises/cat-and-cow/`): a cover,
 * what was changed last, and a sample that turns over with each commit. `UNCOIL_PAGES=all` visits all
 * of them; `UNCOIL_SEED` picks the sample of another commit again.
 *
 * To choose, every page is read: once, and the workers inherit the answer (pinned.ts).
 */
export function chosenAddresses(): Visited {
  const known = process.env['UNCOIL_CHOSEN'];
  if (known !== undefined) return JSON.parse(known) as Visited;
  const visited = choose();
  const text = JSON.stringify(visited);
  if (text.length < MOST_LETTERS) process.env['UNCOIL_CHOSEN'] = text;
  return visited;
}

function choose(): Visited {
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
