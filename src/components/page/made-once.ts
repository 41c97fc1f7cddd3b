/** HTML that was made, and on which page. */
type Made = { readonly html: string; readonly page: string; readonly isSure: boolean };

const all = new WeakMap<object, Map<string, Made>>();

/** Of how many things a part was the same on two pages, by its name. */
const proven = new Map<string, number>();

/** When a part was the same for so many things, it is believed of the next: more than there are exercises today. */
const ENOUGH = 200;

/**
 * The HTML of a part that is the same on every page, made for one and shown on all: a care box stands
 * on hundreds of pages. The first two pages that ask each have it made, so that what differs from page
 * to page is found.
 * @param of what the part is made of, the same object each time
 * @param name which part of it
 * @param page the address of the page that asks
 * @throws Error if it is not the same on two pages, or brings a script: Astro writes that once a page
 */
export async function madeOnce(
  of: object,
  name: string,
  page: string,
  make: () => Promise<string>,
): Promise<string> {
  const own = all.get(of) ?? new Map<string, Made>();
  all.set(of, own);
  const known = own.get(name);
  if (known && (known.isSure || known.page === page)) return known.html;
  const html = await make();
  if (html.includes('<script')) throw new Error(`${page}: “${name}” brings a script.`);
  if (known && known.html !== html) {
    throw new Error(`“${name}” is not the same on ${known.page} and ${page}.`);
  }
  const times = proven.get(name) ?? 0;
  if (known) proven.set(name, times + 1);
  own.set(name, { html, page, isSure: known !== undefined || times >= ENOUGH });
  return html;
}
