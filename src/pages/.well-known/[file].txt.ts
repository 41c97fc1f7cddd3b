import type { APIRoute } from 'astro';
import { CONTACT } from '../../components/site/contact-address.ts';
import { href } from '../../site.ts';

const YEAR_MS = 365 * 24 * 60 * 60 * 1000;

/**
 * `security.txt` (RFC 9116): where to report a hole. Only if somebody reads what is sent there, and
 * only at the root of a host, where alone it is looked for.
 */
export function getStaticPaths() {
  return CONTACT && href('/') === '/' ? [{ params: { file: 'security' } }] : [];
}

export const GET: APIRoute = ({ site, url }) => {
  // A year at the most, says the RFC: a site that is built no more should not promise an answer.
  const expires = new Date(Date.now() + YEAR_MS).toISOString().slice(0, 10);
  const lines = [
    `Contact: mailto:${CONTACT ?? ''}`,
    `Expires: ${expires}T00:00:00Z`,
    'Preferred-Languages: en',
    `Canonical: ${new URL(url.pathname, site).href}`,
  ];
  return new Response(`${lines.join('\n')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
