/**
 * Finished HTML, made by `markup`. Whatever else comes into a template is text and is escaped there.
 */
export class Markup {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

/** What may stand in a template: finished HTML, text, nothing, or several of these in a row. */
export type Content = Markup | string | number | false | null | undefined | readonly Content[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text between tags, as Astro writes it. */
export const escapeText = (text: string): string =>
  /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (one) => ENTITIES[one] ?? one) : text;

/** Text between the quotes of an attribute, as Astro writes it. */
export const escapeAttribute = (text: string): string =>
  /[&"]/.test(text) ? text.replace(/[&"]/g, (one) => ENTITIES[one] ?? one) : text;

const written = new WeakMap<TemplateStringsArray, readonly string[]>();

/**
 * The pieces of a template without its line breaks and indents, which are for who reads the source.
 * @throws SyntaxError if a line ends within a tag or a sentence: two words would become one
 */
function piecesOf(template: TemplateStringsArray): readonly string[] {
  const known = written.get(template);
  if (known) return known;
  const glued = template.map((piece) => /[^\s>]\n\s*[^\s<]+/.exec(piece)?.[0]).find(Boolean);
  if (glued !== undefined) {
    throw new SyntaxError(`A line of HTML ends between two words: ${JSON.stringify(glued)}.`);
  }
  const pieces = template.map((piece) => piece.replace(/\n\s*/g, ''));
  written.set(template, pieces);
  return pieces;
}

/**
 * HTML for parts that stand on every page of an exercise: what Astro makes of a component costs it about
 * thirty times as much, and is read by the same rules (lines are joined without a space between).
 */
export function markup(template: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  const pieces = piecesOf(template);
  let html = pieces[0] ?? '';
  contents.forEach((content, at) => {
    html += htmlOf(content) + (pieces[at + 1] ?? '');
  });
  return new Markup(html);
}

/** @returns content as HTML */
export function htmlOf(content: Content): string {
  if (content instanceof Markup) return content.html;
  if (typeof content === 'string') return escapeText(content);
  if (typeof content === 'number') return String(content);
  if (!content) return '';
  return content.map(htmlOf).join('');
}

/**
 * Attributes of an element, each with a space before it: `<p${attributes({ lang })}>`. What is undefined or
 * false is left out; true and the empty string are a name alone.
 */
export function attributes(
  all: Readonly<Record<string, string | number | boolean | undefined>>,
): Markup {
  let html = '';
  for (const [name, value] of Object.entries(all)) {
    if (value === undefined || value === false) continue;
    html +=
      value === true || value === '' ? ` ${name}` : ` ${name}="${escapeAttribute(String(value))}"`;
  }
  return new Markup(html);
}

/**
 * A part that depends on two objects and nothing else, made once for each pair: a rule and the words of a
 * language.
 */
export function onceForPair<One extends object, Two extends object>(
  make: (one: One, two: Two) => Markup,
): (one: One, two: Two) => Markup {
  const all = new WeakMap<One, WeakMap<Two, Markup>>();
  return (one, two) => {
    const own = all.get(one) ?? new WeakMap<Two, Markup>();
    all.set(one, own);
    const made = own.get(two) ?? make(one, two);
    own.set(two, made);
    return made;
  };
}
