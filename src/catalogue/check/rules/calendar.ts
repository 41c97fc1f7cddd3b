import { isOverdue, type IsoDate } from '../../../lib/handbook/review.ts';
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
