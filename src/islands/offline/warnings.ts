import type { CopySet } from '../../lib/offline/copy-set.ts';
import { readWarnings, type Warning, WARNINGS, warningsSince } from '../../lib/offline/warnings.ts';
import { href } from '../../site.ts';
import { ourCaches } from '../browser/kept.ts';

/** What is known of changed warnings: from the host, or else from the newest copy. */
export async function knownWarnings(): Promise<readonly Warning[]> {
  try {
    return readWarnings(await (await fetch(href(WARNINGS))).json());
  } catch {
    return [];
  }
}

/** Warnings that changed after a copy was made. */
export async function warningsAfter(set: CopySet): Promise<readonly Warning[]> {
  const own = (await ourCaches()).filter(({ kind }) => kind === set.kind).reverse();
  for (const { name } of own) {
    const cache = await caches.open(name);
    const mark = await cache.match(href(set.mark));
    const copy = mark && (await cache.match(href(WARNINGS)));
    if (!copy) continue;
    const older = readWarnings(await copy.json().catch(() => null));
    return warningsSince(await knownWarnings(), older);
  }
  return [];
}
