import type { SearchPart } from '../../lib/search/contract.ts';
import type { Facts, PageFacts, Picture } from '../../lib/search/page-facts.ts';
import { saySwaps, swapsFor } from '../../lib/kit/kit.ts';
import { href } from '../../site.ts';
import { hrefHere } from '../browser/here.ts';
import type { Speaking } from '../../words/words.ts';
import { pageWords } from '../browser/words.ts';

/**
 * The list of results. An element is built once for a page and used again: the same pages come first by
 * name and then with the text, and every picture is a document of its own to the browser. A picture is
 * fetched when its result comes near the screen.
 */
export class ResultList {
  readonly #list: HTMLElement;
  readonly #template: HTMLTemplateElement;
  /** Once for all results: what Intl makes for a language takes a phone milliseconds. */
  readonly #words = pageWords('results');
  readonly #built = new Map<string, Element>();
  readonly #sight = new IntersectionObserver(
    (seen) => {
      for (const { isIntersecting, target } of seen) {
        if (!isIntersecting) continue;
        this.#sight.unobserve(target);
        const use = target.querySelector<SVGUseElement>('use[data-href]');
        if (use) use.setAttribute('href', use.dataset['href'] ?? '');
      }
    },
    { rootMargin: '25%' },
  );

  constructor(list: HTMLElement, template: HTMLTemplateElement) {
    this.#list = list;
    this.#template = template;
  }

  /** @param kit what the reader has, if they said so */
  show(
    pages: readonly PageFacts[],
    facts: Facts,
    kit: ReadonlySet<string>,
    markOf: (page: PageFacts) => string,
  ): void {
    const items = pages.map((page) => {
      const mark = markOf(page);
      const key = [page.path, mark, ...kit].join(' ');
      const item = this.#built.get(key) ?? this.#build(page, facts, kit, mark);
      this.#built.set(key, item);
      return item;
    });
    const isSame =
      items.length === this.#list.children.length &&
      items.every((item, at) => item === this.#list.children[at]);
    if (!isSame) this.#list.replaceChildren(...items);
  }

  #build(page: PageFacts, facts: Facts, kit: ReadonlySet<string>, mark: string): Element {
    const copy = fillResult(this.#template, page, facts, kit, mark, this.#words);
    const item = copy.firstElementChild;
    if (!item) throw new Error('The template of a result is empty');
    this.#sight.observe(item);
    return item;
  }
}

/** One result as an element: a copy of the page's template, filled with text. */
function fillResult(
  template: HTMLTemplateElement,
  page: PageFacts,
  facts: Facts,
  kit: ReadonlySet<string>,
  mark: string,
  words: Speaking<'results'>,
): DocumentFragment {
  const item = template.content.cloneNode(true) as DocumentFragment;
  const swaps = kit.size > 0 ? (swapsFor(page.needs, kit) ?? []) : [];
  const write = (part: SearchPart, text: string) => {
    const element = item.querySelector(`[data-part=${part}]`);
    if (text === '') element?.remove();
    else if (element) element.textContent = text;
  };
  const link = item.querySelector('a');
  if (link) {
    const used = page.kind === 'exercise' ? [...new Set(swaps.map(({ use }) => use))] : [];
    link.href = hrefHere(page.path) + (used.length > 0 ? `?with=${used.join(',')}` : '');
  }
  write('title', page.title);
  if (page.original) sayOriginal(item);
  else write('original', '');
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

/** Nobody has translated it: the mark stays behind the name, which is spoken in its own language. */
function sayOriginal(item: DocumentFragment): void {
  const [link, title, mark] = ['a', '[data-part=title]', '[data-part=original]'].map((one) =>
    item.querySelector<HTMLElement>(one),
  );
  const language = mark?.dataset['language'] ?? '';
  link?.setAttribute('hreflang', language);
  title?.setAttribute('lang', language);
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
  use.dataset['href'] = href(`/figures/${of}.svg#pose-${String(pose)}`);
}
