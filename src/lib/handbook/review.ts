/** An ISO calendar date, `YYYY-MM-DD`, that exists. */
export type IsoDate = string;

/** Who checked a page, and when the next look is due. No clinician has, until one has. */
export type Review =
  | { readonly state: 'not-reviewed'; readonly written: IsoDate; readonly due: IsoDate }
  | {
      readonly state: 'reviewed';
      readonly written: IsoDate;
      readonly by: string;
      readonly role: string;
      /** Where their profession is registered, and under which number: anybody can look it up. */
      readonly register: string;
      readonly number: string;
      readonly date: IsoDate;
      readonly due: IsoDate;
    };

/**
 * Whether the next look at a page is overdue.
 * @param today the day of the build, given from outside so that it can be tested
 */
export function isOverdue(review: Review, today: IsoDate): boolean {
  return review.due < today;
}
