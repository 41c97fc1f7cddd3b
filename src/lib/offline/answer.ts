import { keyOf } from './strategy.ts';

/*
 * What an answer of the host is worth. A host may be in trouble, or say 200 and send something else: a
 * page of its own for every address, a notice, half a file, a file of another edition.
 */

/** What may be kept: a whole answer of our own, at the address that was asked for. */
export function mayKeep(answer: {
  readonly status: number;
  readonly type: string;
  readonly redirected: boolean;
}): boolean {
  return answer.status === 200 && answer.type === 'basic' && !answer.redirected;
}

/** Taken back: no copy of it may be shown any more. */
export function isGone(status: number): boolean {
  return status === 404 || status === 410;
}

/**
 * Does the host answer, or is it in trouble? Our files are open to everybody, so whoever says that we
 * may not have them (401, 403), asked too often (429), too early (425) or too slowly (408) is in our
 * way: a copy is better. That a page is gone (404, 410) or forbidden by law (451) is an answer.
 * @param status 0 for a redirect that the browser follows by itself
 */
export function isAnswer(status: number): boolean {
  return status < 400 || isGone(status) || status === 451;
}

/** Can a file be what it says it is? A host that sends a page for a drawing sends no drawing. */
export function isOfItsKind(url: string, contentType: string | null): boolean {
  return isPage(url) || !/^\s*(text\/html|application\/xhtml)/i.test(contentType ?? '');
}

/** Is a page asked for, and not a file? */
export function isPage(url: string): boolean {
  return /(^|\/|\.html)$/.test(keyOf(url));
}

/** Is this the page of that address, to its end? It names its own address, as all of ours do. */
export function isOwnPage(html: string, url: string): boolean {
  const [, canonical = ''] = /<link rel="canonical" href="([^"]*)"/.exec(html) ?? [];
  return (
    URL.canParse(canonical) &&
    new URL(canonical).pathname === new URL(keyOf(url)).pathname &&
    /<\/html>\s*$/.test(html)
  );
}

/**
 * A sum by which the build and the reader's browser tell whether a file came as it was made. Of a page
 * only what we say and which of our files it names: some hosts write scripts of their own into pages.
 * It finds accidents; who means to deceive can send another list, too.
 * @param address below the base: `exercises/cat-and-cow/`
 */
export function sumOf(address: string, content: Uint8Array): string {
  if (!isPage(address)) return fnv(content).toString(36);
  // A letter for each byte: what is looked for is plain, and a place in the text is one in the bytes.
  const html = new TextDecoder('latin1').decode(content);
  const { 0: said = '', index = 0 } = /<main[\s>][^]*<\/main>/.exec(html) ?? {};
  const named = new Set(html.match(/_astro\/[\w.-]+/g)?.sort());
  const rest = ['', ...named, html.match(/<\/html>/)?.[0]].join('\0');
  const main = fnv(content.subarray(index, index + said.length));
  return fnv(new TextEncoder().encode(rest), main).toString(36);
}

/**
 * FNV-1a of 32 bits. http://www.isthe.com/chongo/tech/comp/fnv/
 * @param sum that of the bytes before these
 */
function fnv(bytes: Uint8Array, sum = 0x811c9dc5): number {
  // By number: asking for one after the other takes more than three times as long.
  // eslint-disable-next-line @typescript-eslint/prefer-for-of
  for (let at = 0; at < bytes.length; at++) sum = Math.imul(sum ^ (bytes[at] ?? 0), 0x01000193);
  return sum >>> 0;
}
