import type { APIRoute } from 'astro';
import { href, SITE } from '../site.ts';

/** Lets a browser search the handbook from its address bar (OpenSearch 1.1). */
export const GET: APIRoute = ({ site }) => {
  const full = (path: string) => new URL(href(path), site).href;
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${SITE.name}</ShortName>
  <Description>Search the handbook in everyday words.</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>en-GB</Language>
  <Image width="32" height="32" type="image/x-icon">${full('/favicon.ico')}</Image>
  <Url type="text/html" method="get" template="${full('/search/')}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${full('/opensearch.xml')}"/>
</OpenSearchDescription>
`,
    { headers: { 'Content-Type': 'application/opensearchdescription+xml' } },
  );
};
