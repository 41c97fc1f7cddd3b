import { isOverdue, type Review } from '../../lib/handbook/review.ts';
import { sayDay } from '../../lib/handbook/say-day.ts';
import { markup, type Markup } from '../../lib/markup/markup.ts';
import type { Words } from '../../words/words.ts';
import { rich } from '../page/rich.ts';

/**
 * Who has checked the page and when the next look is due; says so when that day is past.
 * @param today the day of the build, YYYY-MM-DD
 */
export function reviewState(review: Review, today: string, { tag, say, sources }: Words): Markup {
  const sayDate = (date: string) => sayDay(new Date(date), tag);
  const due = sayDate(review.due);
  const checked =
    review.state === 'reviewed'
      ? rich(
          say(sources.reviewed, {
            by: review.by,
            role: review.role,
            register: review.register,
            number: review.number,
            day: sayDate(review.date),
          }),
          { times: { day: review.date } },
        )
      : rich(say(sources.notReviewed, { day: sayDate(review.written) }), {
          times: { day: review.written },
        });
  const next = isOverdue(review, today)
    ? rich(say(sources.overdue, { day: due }))
    : rich(say(sources.due, { day: due }), { times: { day: review.due } });
  return markup`
    <div class="review small quiet" data-pagefind-ignore="all">
      <p>${checked}</p>
      <p>${next}</p>
    </div>`;
}
