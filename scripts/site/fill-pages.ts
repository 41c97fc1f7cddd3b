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

/**
 * Fills pages, players and frames of exercises: Astro makes a skeleton of each shape, and one of its pages in full.
 * @param folder the site as Astro left it; what only the build needs is taken away
 * @returns how many pages were filled, and how many of them compared with those of Astro
 * @throws Error if a gap is missing or doubled, or a page is not what Astro makes of it
 */
export function fillPages(folder: string): { filled: number; compared: number } {
  const skeletons = new Map<string, Skeleton>();
  const compared = new Set<string>();
  const found = { filled: 0, compared: 0 };
  const lists = path.join(folder, PARTS);
  // Of a few exercises Astro makes every page itself.
  if (!fs.existsSync(lists)) return found;
  for (const list of fs.readdirSync(lists)) {
    const all = readFilledPages(fs.readFileSync(path.join(lists, list), 'utf8'));
    const made = path.join(folder, all.folder, gapFor('id', all.skeleton));
    for (const { id, parts } of all.pages) {
      const skeleton = skeletons.get(made) ?? readSkeleton(made, parts, all.skeleton);
      skeletons.set(made, skeleton);
      const html = fillSkeleton(skeleton, parts);
      const file = path.join(folder, all.folder, id, 'index.html');
      if (fs.existsSync(file)) {
        refuseDifference(file, html);
        compared.add(made);
        found.compared++;
      } else {
        fs.mkdirSync(path.dirname(file), { recursive: true });
        fs.writeFileSync(file, html);
      }
      found.filled++;
    }
  }
  for (const made of skeletons.keys()) fs.rmSync(made, { recursive: true });
  fs.rmSync(lists, { recursive: true });
  const alone = [...skeletons.keys()].find((made) => !compared.has(made));
  if (alone !== undefined) {
    throw new Error(`No page that was filled from ${alone} was compared with one of Astro’s.`);
  }
  return found;
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
