import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** What is known of a request before anything of it is read. */
export type Knock = {
  readonly method: string | undefined;
  readonly headers: IncomingHttpHeaders;
  /** Where it comes from. */
  readonly from: string | undefined;
};

/** Where the page's script puts the token of this start. */
export const TOKEN_HEADER = 'x-desk-token';

const OWN_MACHINE = /^(127(\.\d{1,3}){3}|::1|::ffff:127(\.\d{1,3}){3})$/;
const OWN_NAME = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/;

/**
 * Why a request to the form is refused; null if it may come in. The form writes files, so it listens
 * to the browser of its own machine, to its own page in it, and to nobody else. A name that somebody
 * else points at this machine (DNS rebinding) shows in Host; another site shows in Origin, and cannot
 * know the token.
 * @param token of this start of the server
 */
export function refusal({ method, headers, from }: Knock, token: string): string | null {
  if (!OWN_MACHINE.test(from ?? '')) return 'The form is for this machine only.';
  const { host = '', origin } = headers;
  if (!OWN_NAME.test(host)) return 'The form is opened as localhost or 127.0.0.1.';
  // Vite lets other pages of localhost read what it sends; the page of the form holds the token.
  if (origin !== undefined && origin !== `http://${host}`) return 'The form answers its own page.';
  if (method === 'GET') {
    const mode = headers['sec-fetch-mode'] ?? 'navigate';
    return mode === 'navigate' ? null : 'The form is a page to open, not to load into another one.';
  }
  if (method !== 'POST') return 'The form knows GET and POST.';
  if (origin === undefined) return 'The form answers its own page.';
  if ((headers['sec-fetch-site'] ?? 'same-origin') !== 'same-origin') {
    return 'The form answers its own page.';
  }
  // A form of another site cannot send this type without asking first.
  if (!/^application\/json(;|$)/.test(headers['content-type'] ?? '')) return 'Send JSON.';
  return isSame(headers[TOKEN_HEADER], token)
    ? null
    : 'The server was started anew since this page was opened. Open it again.';
}

function isSame(given: string | string[] | undefined, token: string): boolean {
  if (typeof given !== 'string' || token === '') return false;
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}
