import { createHash } from 'node:crypto';
import { sumOf } from '../../src/lib/offline/answer.ts';
import { hasTitle, type Titled } from '../../src/lib/offline/file-list.ts';
import { cutFree } from '../lib/cut-free.ts';

/** What the lists of what can be kept say of a file, so that nobody reads it a second time for that. */
export type FileFacts = {
  /** SHA-256 of its bytes. */
  readonly digest: Buffer;
  readonly sum: string;
  readonly bytes: number;
  /** Whether it is a page that only leads on. */
  readonly leadsOn: boolean;
  readonly titled: Titled | undefined;
};

/** Bytes below which every page lies that only leads on. */
const LEADS_ON = 4096;

/**
 * @param address below the base: `exercises/cat-and-cow/`
 * @param html what the bytes of a page say, if it is at hand
 */
export function factsOf(address: string, content: Buffer, html?: string): FileFacts {
  const page = () => html ?? content.toString('utf8');
  return {
    digest: createHash('sha256').update(content).digest(),
    sum: sumOf(address, content),
    bytes: content.length,
    leadsOn:
      isPage(address) && content.length <= LEADS_ON && content.includes('http-equiv="refresh"'),
    titled: hasTitle(address) ? titled(address, page()) : undefined,
  };
}

/** Does an address name a page? */
export const isPage = (address: string): boolean => /(^|\/)$/.test(address);

/** A page with its name, and the language of both if it is not translated: then its `<main>` says so. */
function titled(address: string, html: string): Titled {
  const [, lang] = /<main [^>]*\blang="([^"]+)"/.exec(html) ?? [];
  return lang === undefined ? [address, titleOf(html)] : [address, titleOf(html), cutFree(lang)];
}

/** The name of a page: its title without the name of the handbook. */
function titleOf(html: string): string {
  const [, title = ''] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
  const text = cutFree(title.replace(/ – [^–]*$/, ''));
  const letters = { amp: '&', lt: '<', gt: '>', quot: '"', '#34': '"', '#38': '&', '#39': "'" };
  return Object.entries(letters).reduce(
    (so, [name, letter]) => so.replaceAll(`&${name};`, letter),
    text,
  );
}
