import { en } from '../../../words/en/index.ts';
import { speak } from '../../../words/words.ts';
import { COLLECTION_NAMES } from '../../check/collections.ts';
import { realHandbook } from '../../testing/real-content.ts';
import type { Catalogue } from '../entry.ts';
import { publicFiles, publishedHandbook } from '../files.ts';

export const ROOT = 'https://example.org/handbook/';

export const PUBLISHER = {
  root: ROOT,
  name: 'Uncoil',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  changes: [
    {
      day: '2026-12-24',
      kind: 'safety',
      pages: ['exercises/cat-and-cow'],
      text: 'It says now when to stop.',
    },
  ] as const,
  isDrawn: (id: string) => id === 'cat-and-cow',
  words: speak('en-GB', en),
};

/** The real content, published for a site that is not there. */
export function publishedForTests() {
  const handbook = realHandbook();
  const catalogue = Object.fromEntries(
    COLLECTION_NAMES.map((name) => [name, [...handbook[name].values()]]),
  ) as unknown as Catalogue;
  return { catalogue, files: publicFiles(publishedHandbook(catalogue, PUBLISHER)) };
}
