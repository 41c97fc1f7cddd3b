import type { APIRoute } from 'astro';
import { href, SITE } from '../site.ts';
import { wordsFor } from '../words/languages.ts';

/** Lets a browser search the handbook from its address bar (OpenSearch 1.1). */
export const GET: APIRoute = ({ site, currentLocale }) => {
  const words = wordsFor({ currentLocale });
  const full = (path: string) => new URL(href(path), site).href;
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${SITE.name}</ShortName>
  <Description>${words.cards.browserSearch}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>${words.tag}</Language>
  <Image width="32" height="32" type="image/x-icon">${full('/favicon.ico')}</Image>
  <Url type="text/html" method="get" template="${full('/search/')}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${full('/opensearch.xml')}"/>
</OpenSearchDescription>
`,
    { headers: { 'Content-Type': 'application/opensearchdescription+xml' } },
  );
};
