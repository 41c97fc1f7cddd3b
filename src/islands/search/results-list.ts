import type { SearchPart } from '../../lib/search/contract.ts';
import type { Facts, PageFacts, Picture } from '../../lib/search/page-facts.ts';
import { saySwaps, swapsFor } from '../../lib/kit/kit.ts';
import { href } from '../../site.ts';
import type { Speaking } from '../../words/words.ts';
import { pageWords } from '../browser/words.ts';

/** One result as an element: a copy of the page's template, filled with text. */
export function fillResult(
  template: HTMLTemplateElement,
  page: PageFacts,
  facts: Facts,
  have: readonly string[],
  mark = '',
): DocumentFragment {
  const item = template.content.cloneNode(true) as DocumentFragment;
  const swaps = have.length > 0 ? (swapsFor(page.needs, new Set(have)) ?? []) : [];
  const write = (part: SearchPart, text: string) => {
    const element = item.querySelector(`[data-part=${part}]`);
    if (text === '') element?.remove();
    else if (element) element.textContent = text;
  };
  const link = item.querySelector('a');
  if (link) {
    link.textContent = page.title;
    const used = page.kind === 'exercise' ? [...new Set(swaps.map(({ use }) => use))] : [];
    link.href = href(page.path) + (used.length > 0 ? `?with=${used.join(',')}` : '');
  }
  const words = pageWords('results');
  const isDose = page.kind === 'exercise' || page.kind === 'guide';
  write('note', isDose ? page.note : '');
  const other = { kind: words.results.kinds[page.kind], note: page.note };
  write('meta', isDose ? sayKind(page, facts, words) : words.say(words.results.other, other));
  write(
    'swap',
    saySwaps(swaps, (id) => facts.equipment[id]?.inSentence ?? id, words),
  );
  write('mark', mark);
  showPicture(item, page);
  return item;
}

/** "Guide · Foam roller, Ball". What is only nice to have is not listed. */
function sayKind(page: PageFacts, facts: Facts, words: Speaking<'results'>): string {
  const { say, list, results } = words;
  const items = page.needs
    .filter(({ optional }) => !optional)
    .map(({ items: [first = ''] }) => first);
  const names = [...new Set(items)].map((id) => facts.equipment[id]?.title ?? id);
  const needed = names.length > 0 ? list(names, 'plain') : results.nothingNeeded;
  return page.kind === 'guide' ? say(results.guide, { list: needed }) : needed;
}

function showPicture(item: DocumentFragment, page: PageFacts): void {
  const svg = item.querySelector('svg');
  const use = svg?.querySelector('use');
  if (!svg || !use) return;
  if (!page.picture) {
    svg.parentElement?.classList.add('result-plain');
    svg.remove();
    return;
  }
  const { of, pose, width, height }: Picture = page.picture;
  svg.setAttribute('viewBox', `0 0 ${String(width)} ${String(height)}`);
  use.setAttribute('width', String(width));
  use.setAttribute('height', String(height));
  use.setAttribute('href', href(`/figures/${of}.svg#pose-${String(pose)}`));
}
