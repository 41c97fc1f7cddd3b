import type { BuiltPage } from './built-site.ts';
import { vocabularyProblems } from './vocabulary.ts';

type Crumb = { readonly position?: unknown; readonly name?: unknown; readonly item?: unknown };
type Data = {
  readonly '@context'?: unknown;
  readonly '@type'?: unknown;
  readonly itemListElement?: readonly Crumb[];
  readonly url?: unknown;
  readonly reviewedBy?: { readonly name?: string };
  readonly potentialAction?: { readonly target?: { readonly urlTemplate?: unknown } };
};

/**
 * What pages say to search engines and should not: data that cannot be read, crumbs that differ from
 * those that are shown or lead nowhere, a search that is not ours. Every page with crumbs says them,
 * and the start page says what site it is.
 * @param root where the site lives, with the slash at its end
 */
export function structuredDataProblems(pages: readonly BuiltPage[], root: string): string[] {
  const urls = new Set(pages.map(({ address }) => root + address.slice(1)));
  return pages.flatMap((page) => {
    const said: string[] = [];
    let data: Data[] = [];
    try {
      data = page.elements
        .filter(({ attributes }) => attributes['type'] === 'application/ld+json')
        .map(({ text }) => JSON.parse(text) as Data);
    } catch {
      said.push('its structured data cannot be read.');
    }
    if (data.some((one) => one['@context'] !== 'https://schema.org')) said.push('not schema.org.');
    said.push(...data.flatMap((one) => vocabularyProblems(one)), ...reviewProblems(page, data));
    const crumbs = data.find((one) => one['@type'] === 'BreadcrumbList')?.itemListElement ?? [];
    const names = crumbs.map(({ name }) => name).join(' > ');
    const shown = shownCrumbs(page).join(' > ');
    if (names !== shown) said.push(`says the crumbs “${names}” and shows “${shown}”.`);
    for (const [at, { position, item }] of crumbs.entries()) {
      if (position !== at + 1)
        said.push(`crumb ${String(at + 1)} has position ${String(position)}.`);
      const isHere = at === crumbs.length - 1 && item === undefined;
      if (!isHere && !urls.has(String(item))) said.push(`a crumb leads to ${String(item)}.`);
    }
    if (page.address === '/') {
      const site = data.find((one) => one['@type'] === 'WebSite');
      if (site?.url !== root) said.push('does not say what site it is.');
      const search = site?.potentialAction?.target?.urlTemplate;
      if (search !== `${root}search/?q={search_term_string}`)
        said.push('does not say how to search.');
    }
    return said.map((words) => `${page.file}: ${words}`);
  });
}

/** Who is said to have read a page stands on it, too. */
function reviewProblems({ elements }: BuiltPage, data: readonly Data[]): string[] {
  const text = elements.find(({ tag }) => tag === 'main')?.text ?? '';
  return data.flatMap(({ reviewedBy: by }) =>
    by?.name === undefined || text.includes(by.name) ? [] : [`claims that ${by.name} read it.`],
  );
}

function shownCrumbs({ elements }: BuiltPage): string[] {
  const at = elements.findIndex(
    ({ tag, attributes }) => tag === 'nav' && attributes['class'] === 'breadcrumbs',
  );
  if (at < 0) return [];
  const items = elements.slice(at + 2);
  const end = items.findIndex(({ tag }) => tag !== 'li' && tag !== 'a');
  return items
    .slice(0, end < 0 ? items.length : end)
    .filter(({ tag }) => tag === 'li')
    .map(({ text }) => text.trim());
}
