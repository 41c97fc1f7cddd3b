import fs from 'node:fs';
import path from 'node:path';
import { readFilledPages } from '../../src/lib/markup/filled-pages.ts';
import {
  cutSkeleton,
  fillSkeleton,
  hasGap,
  gapFor,
  type Parts,
  type Skeleton,
} from '../../src/lib/markup/gaps.ts';

/** Where Astro says what comes into the gaps; not for readers. */
const PARTS = 'spread';

/** A page that was filled, below the folder of the site: `es/player/cat-and-cow/index.html`. */
export type FilledPage = { readonly file: string; readonly html: string };

/**
 * Fills pages, players and frames of exercises: Astro makes a skeleton of each shape, and one of its pages in full.
 * They are handed over one by one, and not written: ten thousand do not fit into memory, and what is done to
 * them next would have to read them again.
 * @param folder the site as Astro left it; at the end what only the build needs is taken away
 * @returns each page that Astro did not make
 * @throws Error if a gap is missing or doubled, or a page is not what Astro makes of it
 */
export function* fillPages(folder: string): Generator<FilledPage> {
  const skeletons = new Map<string, Skeleton>();
  const compared = new Set<string>();
  const lists = path.join(folder, PARTS);
  // Of a few exercises Astro makes every page itself.
  if (!fs.existsSync(lists)) return;
  for (const list of fs.readdirSync(lists)) {
    const all = readFilledPages(fs.readFileSync(path.join(lists, list), 'utf8'));
    const made = path.join(folder, all.folder, gapFor('id', all.skeleton));
    for (const { id, parts } of all.pages) {
      const skeleton = skeletons.get(made) ?? readSkeleton(made, parts, all.skeleton);
      skeletons.set(made, skeleton);
      const html = fillSkeleton(skeleton, parts);
      const file = `${all.folder}/${id}/index.html`;
      if (fs.existsSync(path.join(folder, file))) {
        refuseDifference(path.join(folder, file), html);
        compared.add(made);
      } else {
        yield { file, html };
      }
    }
  }
  for (const made of skeletons.keys()) fs.rmSync(made, { recursive: true });
  fs.rmSync(lists, { recursive: true });
  const alone = [...skeletons.keys()].find((made) => !compared.has(made));
  if (alone !== undefined) {
    throw new Error(`No page that was filled from ${alone} was compared with one of Astro’s.`);
  }
}

function readSkeleton(made: string, parts: Parts, number: number): Skeleton {
  const file = path.join(made, 'index.html');
  try {
    return cutSkeleton(fs.readFileSync(file, 'utf8'), parts, number);
  } catch (error) {
    throw new Error(
      `${file} cannot be filled. ${String(error)} Its page uses something of an exercise that is none of its parts (src/pages/**/_*-page.ts), or shows a part twice.`,
      { cause: error },
    );
  }
}

/** @throws Error if a page that was filled is not the one that Astro made */
function refuseDifference(file: string, html: string): void {
  const made = fs.readFileSync(file, 'utf8');
  if (made === html && !hasGap(html)) return;
  const at = [...made].findIndex((letter, index) => letter !== html[index]);
  const near = (text: string) => JSON.stringify(text.slice(Math.max(at - 40, 0), at + 60));
  throw new Error(
    `${file} was filled with something else than Astro makes: ${near(html)} instead of ${near(made)}. What differs from exercise to exercise has to be one of the parts, or of the shape, in src/pages/**/_*-page.ts.`,
  );
}
