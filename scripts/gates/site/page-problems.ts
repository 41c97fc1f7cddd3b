import { metaPolicy } from '../../../src/lib/policy/policy.ts';
import { wordsFor } from '../../../src/words/languages.ts';
import { EMERGENCY_NUMBERS, sendsToThePhone } from '../../../src/lib/safety/emergency.ts';
import type { BuiltPage, PageElement } from './built-site.ts';
import { frameOf, isUntranslated } from './page-language.ts';

/** Attributes whose value the browser fetches by itself. */
const FETCHES = ['src', 'srcset', 'poster', 'data', 'background'];

/** What a built page must not hold, in words that name the page and the element. */
export function pageProblems(page: BuiltPage): string[] {
  const say = (words: string) => `${page.file}: ${words}`;
  return [
    ...page.elements.flatMap((element) => elementProblems(element)),
    ...headingProblems(page.elements),
    ...headProblems(page.elements),
    ...phoneProblems(page),
    ...(page.ends ? [] : ['something stands after </html>. A script belongs into the page.']),
  ].map(say);
}

/** What a browser does not run: data for search engines, and the words of a page for its islands. */
const DATA = new Set(['application/ld+json', 'application/json']);

function elementProblems({ tag, attributes, text }: PageElement): string[] {
  const problems: string[] = [];
  const shown = `<${tag}${text ? `> “${text.trim().slice(0, 40)}”` : '>'}`;
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'style') problems.push(`${shown} has a style attribute.`);
    if (/^on/.test(name)) problems.push(`${shown} has the inline handler ${name}.`);
    if (/^\s*(javascript|vbscript|data:text)/i.test(value)) {
      problems.push(`${shown} has code in ${name}.`);
    }
    const fetched = FETCHES.includes(name) || (name === 'href' && tag === 'link');
    if (fetched && isElsewhere(value) && !isOnlyNamed(attributes)) {
      problems.push(`${shown} loads ${value} from elsewhere.`);
    }
  }
  const type = attributes['type'] ?? '';
  if (tag === 'script' && attributes['src'] === undefined && !DATA.has(type)) {
    problems.push('an inline <script>.');
  }
  if (tag === 'style') problems.push('an inline <style>.');
  if (tag === 'base') problems.push('a <base>, which the policy forbids.');
  return problems;
}

function isElsewhere(value: string): boolean {
  return /(^|[\s,])(https?:)?\/\//i.test(value);
}

/** Links that name an address without loading it. */
function isOnlyNamed({ rel = '' }: Readonly<Record<string, string>>): boolean {
  return /^(canonical|alternate|license|author|me)$/.test(rel);
}

function headingProblems(elements: readonly PageElement[]): string[] {
  const headings = elements.filter(({ tag }) => /^h[1-6]$/.test(tag));
  const first = headings.filter(({ tag }) => tag === 'h1');
  const problems = first.length === 1 ? [] : [`${String(first.length)} headings of level 1.`];
  let level = 0;
  for (const { tag, text } of headings) {
    const next = Number(tag[1]);
    if (next > level + 1) {
      problems.push(
        `the heading “${text.trim()}” has level ${String(next)} after ${String(level)}.`,
      );
    }
    if (text.trim() === '') problems.push(`an empty <${tag}>.`);
    level = next;
  }
  return problems;
}

function headProblems(elements: readonly PageElement[]): string[] {
  const head = elements.slice(
    0,
    elements.findIndex(({ tag }) => tag === 'body'),
  );
  const meta = (name: string) =>
    head.filter(({ tag, attributes }) => tag === 'meta' && attributes['name'] === name);
  const problems: string[] = [];
  if (!elements.find(({ tag }) => tag === 'html')?.attributes['lang'])
    problems.push('no language.');
  if (head.filter(({ tag }) => tag === 'title').length !== 1) problems.push('not one <title>.');
  if (meta('description').length !== 1) problems.push('not one description.');
  // The policy covers only what comes after it.
  const policy = head.findIndex(
    ({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy',
  );
  if (head[policy]?.attributes['content'] !== metaPolicy()) problems.push('no policy in <head>.');
  const loads = head.findIndex(({ tag }) => ['script', 'link', 'style'].includes(tag));
  if (loads >= 0 && loads < policy) problems.push('something is loaded before the policy.');
  return problems;
}

/**
 * Whoever is sent to the phone finds the numbers on the same page, as links that dial. The list of
 * sources only says what others wrote.
 */
function phoneProblems({ address, elements }: BuiltPage): string[] {
  const words = wordsFor({ currentLocale: frameOf(elements) });
  const main = elements.find(({ tag }) => tag === 'main');
  if (address.endsWith('/sources/') || !main || !sendsToThePhone(main.text, words)) return [];
  const links = new Set(elements.map(({ attributes }) => attributes['href']));
  return EMERGENCY_NUMBERS.filter(({ number }) => !links.has(`tel:${number}`)).map(
    ({ number }) => `somebody is told to call, and there is no link that dials ${number}.`,
  );
}

/**
 * Pages that offer another address than the one given, or lack it: it stands in the footer of every
 * page and at the end of each guide.
 * @param contact the address for questions; null while there is none, and then none may be offered
 */
export function contactProblems(pages: readonly BuiltPage[], contact: string | null): string[] {
  return pages.flatMap(({ file, address, elements }) => {
    const offered = elements.flatMap(({ attributes }) => {
      const [, to] = /^mailto:(.*)/.exec(attributes['href'] ?? '') ?? [];
      return to === undefined ? [] : [to];
    });
    const isGuide = /^\/guides\/./.test(address);
    const wanted = contact === null ? 0 : isGuide ? 2 : 1;
    const others = offered.filter((one) => one !== contact);
    return [
      ...others.map((one) => `${file}: offers to write to ${one}.`),
      ...(offered.length < wanted ? [`${file}: does not say where to write.`] : []),
    ];
  });
}

/** Titles and descriptions that two pages share. */
export function siteProblems(pages: readonly BuiltPage[]): string[] {
  const problems: string[] = [];
  const seen = new Map<string, string>();
  for (const { file, elements } of pages) {
    // Search engines know it by its original.
    if (isUntranslated(elements)) continue;
    const title = elements.find(({ tag }) => tag === 'title')?.text ?? '';
    const description = elements.find(({ attributes }) => attributes['name'] === 'description')
      ?.attributes['content'];
    for (const words of [`title “${title}”`, `description “${description ?? ''}”`]) {
      const other = seen.get(words);
      if (other) problems.push(`${file}: has the same ${words} as ${other}.`);
      seen.set(words, file);
    }
  }
  return problems;
}
