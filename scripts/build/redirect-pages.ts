import fs from 'node:fs';
import path from 'node:path';
import type { Handbook } from '../../src/catalogue/check/entry.ts';
import { metaPolicy } from '../../src/lib/policy/policy.ts';

/**
 * Keeps old addresses alive: for every former id a small page that leads to the new one, and the
 * same as `_redirects` for hosts that can answer with a real redirect.
 * @returns how many addresses moved
 */
export function writeRedirectPages(handbook: Handbook, folder: string, base: string): number {
  const moves = (['exercises', 'guides'] as const).flatMap((collection) =>
    [...handbook[collection].entries()].flatMap(([id, { data }]) =>
      data.formerIds.map((former) => ({
        from: `${collection}/${former}/`,
        to: `${base}${collection}/${id}/`,
        title: data.title,
      })),
    ),
  );
  for (const { from, to, title } of moves) {
    const target = path.join(folder, from);
    fs.mkdirSync(target, { recursive: true });
    fs.writeFileSync(path.join(target, 'index.html'), redirectPage(to, title));
  }
  if (moves.length > 0) {
    const lines = moves.map(({ from, to }) => `${base}${from} ${to} 301\n`);
    fs.writeFileSync(path.join(folder, '_redirects'), lines.join(''));
  }
  return moves.length;
}

/** A page that leads on by itself, and by a link where that is switched off. */
export function redirectPage(to: string, title: string): string {
  const words = escapeHtml(title);
  return `<!doctype html>
<html lang="en">
  <head>
    <meta http-equiv="Content-Security-Policy" content="${escapeHtml(metaPolicy())}">
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Moved: ${words}</title>
    <meta name="description" content="This page moved. It leads to: ${words}.">
    <meta name="robots" content="noindex">
    <meta http-equiv="refresh" content="0; url=${escapeHtml(to)}">
    <link rel="canonical" href="${escapeHtml(to)}">
  </head>
  <body>
    <main>
      <h1>This page moved</h1>
      <p><a href="${escapeHtml(to)}">${words}</a></p>
    </main>
  </body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
