import { figureOf } from '../../figure/manifest.ts';
import type { Review } from '../../lib/handbook/review.ts';
import { imageThing, pageThing, type Thing } from '../../lib/handbook/structured-data.ts';
import { Markup, markup } from '../../lib/markup/markup.ts';
import { href, SITE } from '../../site.ts';
import type { Words } from '../../words/words.ts';
import { structuredJson } from './structured-json.ts';

/** What a page with a review says of itself. */
export type ReviewedPage = {
  readonly title: string;
  readonly description: string;
  readonly review: Review;
  /** The exercise whose drawing stands on it. */
  readonly figure?: string;
  readonly about?: Thing;
};

/**
 * What a page with a review says to search engines: when it was written, its drawing, its subject.
 * @param url the whole address of the page
 */
export function pageData(told: ReviewedPage, url: URL, { tag }: Words): Markup {
  const { title, description, review, figure, about } = told;
  const full = (path: string) => new URL(href(path), import.meta.env.SITE).href;
  const drawing =
    figure && figureOf(figure)
      ? imageThing(
          full(`/figures/${figure}.svg`),
          SITE.name,
          SITE.licence.url,
          full('/licences.txt'),
        )
      : undefined;
  const thing = pageThing({
    url: url.href,
    title,
    description,
    tag,
    licence: SITE.licence.url,
    review,
    image: drawing,
    about,
  });
  return markup`<script type="application/ld+json">${new Markup(structuredJson(thing))}</script>`;
}
