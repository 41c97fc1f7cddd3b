import type { PartName } from './dosage.ts';

/** A number or a range. `high` is null where one number was said. */
export type Quantity = { readonly low: number; readonly high: number | null };

export type Flag =
  'turn' | 'hold' | 'sides' | 'both' | 'other' | 'each' | 'again' | 'then' | 'least' | 'total';

/** A part of a repetition; `bare` if its number had no unit. */
export type PartFact = {
  readonly kind: 'part';
  readonly name: PartName;
  readonly amount: Quantity;
  readonly bare: boolean;
};

/** What one phrase of a dose says. Times are in seconds. */
export type Fact =
  | PartFact
  | { readonly kind: 'breaths'; readonly amount: Quantity }
  | { readonly kind: 'sore'; readonly amount: Quantity; readonly unit: 'time' | 'count' }
  | { readonly kind: 'time' | 'reps' | 'sets' | 'times' | 'by' | 'bare'; readonly amount: Quantity }
  | {
      readonly kind: 'rest';
      readonly amount: Quantity;
      readonly between: 'sets' | 'reps' | 'them' | null;
      /** What it would be beside the parts of a repetition. */
      readonly part: 'relax' | 'hold' | null;
    }
  | { readonly kind: Flag }
  | { readonly kind: 'often' | 'more' | 'reason' | 'unread'; readonly words: string };
