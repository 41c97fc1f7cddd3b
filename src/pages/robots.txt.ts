import type { APIRoute } from 'astro';
import { href } from '../site.ts';

/**
 * Everybody may read everything. Crawlers ask for this file at the root of a host only: below a path
 * it changes nothing, and the sitemap has to be named to them in another way.
 */
export const GET: APIRoute = ({ site }) => {
  const sitemap = new URL(href('/sitemap-index.xml'), site).href;
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
