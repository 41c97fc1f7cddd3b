import fs from 'node:fs';
import path from 'node:path';
import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';
import { checkContent } from '../../../src/catalogue/check/check-content.ts';
import { readContentFiles } from '../../../src/catalogue/check/read-files.ts';
import { newTranslation } from '../../new/translation.ts';

/*
 * Translations into a language that nobody speaks, planted for one build: what a translator of the
 * real handbook would get, with the same few words in each gap.
 */
const LANGUAGE = 'qaa';
const WORDS = '"⟦Ñ⟧"';

/** Translated today; and of this one, a warning of the original has changed since. */
const CURRENT = 'exercises/foam-roll-hamstrings/';
const BEHIND = 'exercises/lacrosse-ball-hamstring-release/';
const PLANTED = [
  CURRENT,
  BEHIND,
  'guides/after-a-run-or-leg-day/',
  'areas/hamstrings/',
  'care/tingling/',
];

/** Writes them below `<folder>/content`, made of the originals as they stand today. */
export function plantTranslations(folder: string): void {
  fs.rmSync(folder, { recursive: true, force: true });
  const { handbook } = checkContent(readContentFiles(process.cwd()), '2026-01-01');
  for (const address of PLANTED) {
    const id = `${LANGUAGE}/${address.slice(0, -1)}`;
    const { file, text } = newTranslation(id, handbook);
    const filled = text.replaceAll('""', WORDS);
    const target = path.join(folder, file);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    const old = filled.replace(/safety: .+/, `safety: ${'f'.repeat(16)}`);
    fs.writeFileSync(target, address === BEHIND ? old : filled);
  }
}

/** What is wrong with the planted pages of a built site. */
export function translationProblems(folder: string): string[] {
  const problems: string[] = [];
  const read = (address: string) => {
    const file = path.join(folder, address, 'index.html');
    if (fs.existsSync(file)) return elementsOf(parse(fs.readFileSync(file, 'utf8')));
    problems.push(`/${address} was translated, and there is no such page.`);
    return [];
  };
  const expectIn = (address: string, is: boolean, what: string) => {
    if (!is) problems.push(`/${address} ${what}`);
  };
  for (const address of PLANTED.filter((one) => !one.startsWith('care/'))) {
    const own = `${LANGUAGE}/${address}`;
    for (const page of [address, own]) {
      const elements = read(page);
      for (const [language, to] of [
        ['en', address],
        [LANGUAGE, own],
      ]) {
        const link = elements.find((one) => valueOf(one, 'hreflang') === language);
        const leads = link !== undefined && valueOf(link, 'href').endsWith(`/${to ?? ''}`);
        expectIn(page, leads, `names no version in ${language ?? ''}.`);
      }
      const canonical = elements.find((one) => valueOf(one, 'rel') === 'canonical');
      const isOwn = canonical !== undefined && valueOf(canonical, 'href').endsWith(`/${page}`);
      expectIn(page, isOwn, 'is not its own canonical address.');
    }
    const elements = read(own);
    const html = elements.find(({ tagName }) => tagName === 'html');
    expectIn(own, (html && valueOf(html, 'lang')) === `en-GB-x-${LANGUAGE}`, 'does not say lang.');
    const links = elements
      .filter(({ tagName }) => tagName === 'a')
      .map((one) => valueOf(one, 'href'));
    expectIn(own, links.includes(`/${address}`), 'has no link to its original.');
    const english = elements.filter((one) => one.tagName === 'ul' && valueOf(one, 'lang') === 'en');
    const isFolded = ({ parentNode }: Tree.Element) => parentNode?.nodeName === 'details';
    const showsWarnings = english.some((one) => one.childNodes.length > 0 && !isFolded(one));
    const hasSafety = !own.includes('/areas/');
    expectIn(own, english.some(isFolded) === hasSafety, 'has no fold of the original on safety.');
    const isBehind = address === BEHIND;
    expectIn(
      own,
      showsWarnings === isBehind,
      `${isBehind ? 'is behind and hides' : 'shows'} the warnings of the original.`,
    );
  }
  problems.push(...filledProblems(folder));
  const guide = read(`${LANGUAGE}/guides/after-a-run-or-leg-day/`).map((one) =>
    valueOf(one, 'href'),
  );
  expectIn(
    'qaa/guides',
    guide.includes(`/${LANGUAGE}/${CURRENT}`),
    'leaves its language at a link.',
  );
  return problems;
}

/** Not translated: stands there in the language of the originals. */
const FILLED = 'exercises/bent-knee-calf-stretch/';

/** What is wrong with lists, and with a page that nobody translated. */
function filledProblems(folder: string): string[] {
  const htmlOf = (address: string) => {
    const file = path.join(folder, address, 'index.html');
    return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  };
  const own = htmlOf(`${LANGUAGE}/${FILLED}`);
  const list = htmlOf(`${LANGUAGE}/exercises/`);
  const search = htmlOf(`${LANGUAGE}/search/`);
  const facts = path.join(folder, LANGUAGE, 'search/facts.json');
  const table: readonly (readonly [boolean, string])[] = [
    [own.includes('<meta name="robots" content="noindex">'), `/${FILLED} is no noindex there.`],
    [/<main [^>]*lang="en-GB"/.test(own), `/${FILLED} does not say its language there.`],
    [own.includes(`href="/${FILLED}" hreflang="en"`), `/${FILLED} has no way to its original.`],
    [list.includes(`href="/${LANGUAGE}/${CURRENT}"`), 'the list of exercises leaves its language.'],
    [/<h3>\s*<a [^>]*>\s*⟦Ñ⟧/.test(list), 'the list of exercises shows no translated name.'],
    [
      new RegExp(`href="/${LANGUAGE}/${FILLED}" hreflang="en"[^]*?<small>`).test(list),
      'the list does not mark what is in English.',
    ],
    [
      search.includes(`action="/${LANGUAGE}/search/"`),
      'the form of the search leaves its language.',
    ],
    [
      fs.existsSync(facts) && fs.readFileSync(facts, 'utf8').includes('⟦Ñ⟧'),
      'the search knows no translated name.',
    ],
    [
      fs.existsSync(path.join(folder, LANGUAGE, 'pagefind/pages.json')),
      'the language has no index of its text.',
    ],
  ];
  return table.flatMap(([is, what]) => (is ? [] : [`/${LANGUAGE}: ${what}`]));
}

function elementsOf(node: Tree.Node): Tree.Element[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  return [...('tagName' in node ? [node] : []), ...children.flatMap(elementsOf)];
}

const valueOf = ({ attrs }: Tree.Element, name: string) =>
  attrs.find((one) => one.name === name)?.value ?? '';
