import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';

/** Text of a page that no translator would get: it is not pseudo although the page is. */
export type Forgotten = { readonly text: string; readonly where: string };

/** What stays as it is in every language. Each with its reason. */
const EXCEPTIONS: readonly { readonly text: RegExp; readonly why: string }[] = [
  { text: /^Uncoil$/, why: 'the name of the handbook' },
  { text: /^CC BY 4\.0$/, why: 'the name of a licence' },
  { text: /^(SEED|[A-Z]\d{2})$/, why: 'the id of a source' },
  { text: /^(, )?or$/, why: 'between two links, as `Intl` writes a list' },
  { text: /^(cm|mm|kg|min|s)$/, why: 'a unit' },
  { text: /^[\w.+-]+@[\w.-]+$/, why: 'an address' },
  { text: /^uncoil[./]\S+$/, why: 'a name in the browser’s storage' },
];

/** Elements whose text is nobody's to translate, by what they are. */
const SKIPPED: readonly { readonly test: (node: Tree.Element) => boolean; readonly why: string }[] =
  [
    { test: ({ tagName }) => ['script', 'style'].includes(tagName), why: 'no text' },
    { test: ({ tagName }) => tagName === 'kbd', why: 'the name of a key' },
    {
      test: ({ attrs }) => attrs.some(({ name, value }) => name === 'translate' && value === 'no'),
      why: 'a citation, a name of a file, or code: the page says that it is not to be translated',
    },
    {
      test: ({ tagName, attrs }) =>
        tagName !== 'html' && attrs.some(({ name, value }) => name === 'lang' && value === 'en'),
      why: 'the words of the original, and says so',
    },
    {
      test: ({ attrs }) => attrs.some(({ name, value }) => name === 'rel' && value === 'external'),
      why: 'a citation: titles of articles stand in their own language',
    },
    {
      test: ({ attrs }) =>
        attrs.some(({ name, value }) => name === 'href' && /\/sources\/#/.test(value)),
      why: 'a citation in a few words',
    },
  ];

const SPOKEN = ['alt', 'aria-label', 'title', 'placeholder', 'label'];

/** What is filled into a sentence and is no word of it: addresses, days and times as `Intl` writes them. */
const FILLED = /https?:\/\/\S+|\b\d{1,2} [A-Z][a-z]+ \d{4}\b|\b\d+ (second|minute)s?\b/g;

/**
 * Is text as the pseudo-language leaves it? A sentence that was cut at its marks or filled with
 * others has no bracket any more, but each letter that can bear a sign has one.
 */
function isPseudo(text: string): boolean {
  return text.includes('⟦') || !/[aeiou]/.test(text.replace(FILLED, ''));
}

/** Every text and spoken attribute of a page in the pseudo-language that is not pseudo. */
export function forgottenIn(html: string): { readonly read: number; readonly found: Forgotten[] } {
  const found: Forgotten[] = [];
  let read = 0;
  const look = (text: string, where: string) => {
    const plain = text.replace(/\s+/g, ' ').trim();
    if (!/\p{L}/u.test(plain)) return;
    read += 1;
    if (isPseudo(plain) || EXCEPTIONS.some((one) => one.text.test(plain))) return;
    found.push({ text: plain, where });
  };
  const walk = (node: Tree.Node, inside: string): void => {
    if (node.nodeName === '#text') look((node as Tree.TextNode).value, inside);
    if ('tagName' in node) {
      if (SKIPPED.some(({ test }) => test(node))) return;
      for (const { name, value } of node.attrs) {
        if (SPOKEN.includes(name)) look(value, `${node.tagName} ${name}`);
        const isShown = node.attrs.some((one) => one.value === 'description');
        if (isShown && name === 'content') look(value, 'meta description');
      }
    }
    const tag = 'tagName' in node ? node.tagName : inside;
    const children = 'childNodes' in node ? node.childNodes : [];
    const template = 'content' in node ? node.content.childNodes : [];
    for (const child of [...children, ...template]) walk(child, tag);
  };
  walk(parse(html), 'page');
  return { read, found };
}
