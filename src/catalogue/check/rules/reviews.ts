import type { IsoDate } from '../../../lib/handbook/review.ts';
import { REVIEWED } from '../../review.schema.ts';
import { readablePages } from '../../reviews.ts';
import { todayAnywhere } from '../../today.ts';
import { letterAbout, type Handbook, type Rule } from '../entry.ts';
import { nearest } from '../nearest.ts';
import { letterIn } from '../read-record.ts';

/** Names that are nobody's. Tests use “Nobody Real”; what is an example is none of a clinician. */
const NOBODY = /\b(nobody|name|surname|example|test|lorem|jane doe|john doe)\b/i;

const TRUST = 'Readers trust a page that a clinician has read.';

/** A review is somebody's: no example, no reserved name. */
export const reviewersAreReal: Rule = ({ reviews }) =>
  reviews.flatMap((review) =>
    NOBODY.test(review.data.name)
      ? [
          letterIn(review, ['name'], {
            what: `“${review.data.name}” is nobody.`,
            rule: `${TRUST} A name that is made up, or an example, may stand in no handbook.`,
            cure: 'Remove the file until a clinician has filled it in with their own name.',
          }),
        ]
      : [],
  );

/** What was read is a page, and named once. */
export const reviewsNamePages: Rule = (handbook) =>
  handbook.reviews.flatMap((review) => {
    const seen = new Set<string>();
    return review.data.pages.flatMap(({ page }, at) => {
      const path = ['pages', at, 'page'];
      if (seen.has(page)) {
        return [
          letterIn(review, path, {
            what: `${page} stands here twice.`,
            rule: 'Each page is read once, as it stands: of two fingerprints one is old.',
            cure: 'Remove the older line.',
          }),
        ];
      }
      seen.add(page);
      if (isPage(handbook, page)) return [];
      const all = REVIEWED.flatMap((name) =>
        [...handbook.known[name]].map((id) => `${name}/${id}`),
      );
      const near = nearest(page, new Set(all));
      return [
        letterIn(review, path, {
          what: `No page is called “${page}”.`,
          rule: 'A review is about a page, named by its folder and id as in the review pack.',
          cure: near ? `Write ${near}, or remove the line.` : 'Remove the line.',
        }),
      ];
    });
  });

function isPage(handbook: Handbook, page: string): boolean {
  const [folder, id = '', ...rest] = page.split('/');
  const name = REVIEWED.find((one) => one === folder);
  return name !== undefined && rest.length === 0 && handbook.known[name].has(id);
}

/** A page that has changed since is read by nobody. Its author is told. */
export const reviewsAreOfThePagesOfToday: Rule = (handbook) => {
  if (handbook.reviews.length === 0) return [];
  const pages = new Map(readablePages(handbook).map((one) => [one.page, one]));
  return handbook.reviews.flatMap((review) =>
    review.data.pages.flatMap(({ page, fingerprint }, at) => {
      const now = pages.get(page);
      if (!now || now.fingerprint === fingerprint) return [];
      return [
        letterIn(review, ['pages', at, 'fingerprint'], {
          level: 'warning',
          what: `${page} has changed since ${review.data.name} read it. It says again that no clinician has reviewed it.`,
          rule: 'A yes holds for what was read: the page, its warnings, boxes, zones, conditions and pictures.',
          cure: 'Print it again with npm run review-pack and ask them to read it, or remove these two lines. The new fingerprint is theirs to write.',
        }),
      ];
    }),
  );
};

/** Nobody writes into a page that it was reviewed. */
export const reviewsHaveAFile: Rule = (handbook) =>
  REVIEWED.flatMap((name) =>
    [...handbook[name].values()].flatMap((entry) =>
      entry.data.review.state === 'reviewed'
        ? [
            letterAbout(entry, ['review', 'state'], {
              what: 'The page says of itself that it was reviewed.',
              rule: `${TRUST} Who did, and what it said then, stands in content/reviews/, so that a page that changes loses it.`,
              cure: 'Write state: not-reviewed, and remove by, role, register, number and date. Then see content/README.md, “The yes of a clinician”.',
            }),
          ]
        : [],
    ),
  );

/** Nobody has read a page on a day that has not been, or before it was written. */
export const reviewsHaveHappened =
  (today: IsoDate): Rule =>
  (handbook) =>
    handbook.reviews.flatMap((review) => {
      const { date, pages } = review.data;
      if (date > todayAnywhere(today)) {
        return [
          letterIn(review, ['date'], {
            what: `The pages were read on ${date}; today is ${today}.`,
            rule: `${TRUST} It says so after that day, and not before.`,
            cure: 'Correct the date.',
          }),
        ];
      }
      const written = new Map(
        readablePages(handbook).map(({ page, entry }) => [page, entry.data.review.written]),
      );
      return pages.flatMap(({ page }, at) => {
        const day = written.get(page) ?? '';
        if (day <= date) return [];
        return [
          letterIn(review, ['pages', at, 'page'], {
            what: `${page} was written on ${day}, and read on ${date}.`,
            rule: 'What was not written yet, nobody can have read.',
            cure: 'Ask them to read the page of today, or remove the line.',
          }),
        ];
      });
    });
