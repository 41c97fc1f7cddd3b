import type { Review } from '../../lib/handbook/review.ts';

/** The states of a page's review, on a day of 2026. */
export const REVIEW_EXAMPLES: Readonly<Record<string, { review: Review; today: string }>> = {
  'Not reviewed yet': {
    review: { state: 'not-reviewed', written: '2026-01-01', due: '2027-01-01' },
    today: '2026-06-01',
  },
  'The day of the next look is past': {
    review: { state: 'not-reviewed', written: '2024-01-01', due: '2025-01-01' },
    today: '2026-06-01',
  },
  Reviewed: {
    review: {
      state: 'reviewed',
      written: '2024-01-01',
      by: 'Nobody Real',
      role: 'profession',
      register: 'register',
      number: 'number',
      date: '2024-02-01',
      due: '2999-01-01',
    },
    today: '2026-06-01',
  },
};
