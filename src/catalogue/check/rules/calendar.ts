import { isOverdue, type IsoDate } from '../../../lib/handbook/review.ts';
import { todayAnywhere } from '../../today.ts';
import { letterAbout, type Rule } from '../entry.ts';
import { allEntries } from './references.ts';

/** Pages whose review is overdue. The page says so itself; the author is reminded. */
export const reviewsAreDue =
  (today: IsoDate): Rule =>
  (handbook) =>
    allEntries(handbook).flatMap(([, entry]) =>
      'review' in entry.data && isOverdue(entry.data.review, today)
        ? [
            letterAbout(entry, ['review', 'due'], {
              level: 'warning',
              what: `The review was due on ${entry.data.review.due}; today is ${today}.`,
              rule: 'Advice on bodies grows old. An overdue page says so to its readers.',
              cure: 'Read the page and its sources again, then set a new date.',
            }),
          ]
        : [],
    );

/**
 * A page was written on a day that has been. Where the author lives it may be tomorrow already: the
 * calendars of the world are a day apart.
 */
export const pagesWereWritten =
  (today: IsoDate): Rule =>
  (handbook) =>
    allEntries(handbook).flatMap(([, entry]) => {
      const review = 'review' in entry.data ? entry.data.review : undefined;
      if (!review || review.written <= todayAnywhere(today)) return [];
      return [
        letterAbout(entry, ['review', 'written'], {
          what: `The page says that it was written on ${review.written}, which lies ahead: today is ${today}.`,
          rule: 'The lists and the sitemap tell readers what is new by this day.',
          cure: `Write the day of today, ${today}.`,
        }),
      ];
    });
