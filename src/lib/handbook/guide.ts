import type { Review } from './review.ts';
import type { Dosage } from '../dosage/dosage.ts';
import type { Effect } from './exercise.ts';

/** An ordered list of exercises for one complaint or goal: `content/guides/<id>.mdx`. */
export type Guide = {
  readonly title: string;
  /** Place in lists, counted from 1. */
  readonly order: number;
  readonly summary: string;
  readonly areas: readonly string[];
  readonly whoFor: readonly string[];
  readonly notFor: readonly string[];
  readonly exercises: readonly GuideStep[];
  /** True if all of it is done standing or on a chair. */
  readonly noFloor: boolean;
  /** For a complaint that somebody has named, or for some people only: never what the finder begins with. */
  readonly notFirst: boolean;
  readonly check: BeforeAfterCheck;
  readonly after: AfterAdvice;
  readonly week: string;
  /** What to expect, and by when. */
  readonly expect: string;
  /** The stages of a programme; empty for a guide that stays the same. */
  readonly stages: readonly Stage[];
  readonly warnings: readonly string[];
  readonly effects: readonly Effect[];
  readonly care: readonly string[];
  readonly sources: readonly string[];
  readonly review: Review;
  readonly aliases: readonly string[];
  readonly everydayWords: readonly string[];
  readonly credit?: Credit;
  /** Guides that fit some readers better, offered at the top. */
  readonly rather: readonly RatherGuide[];
  readonly formerIds: readonly string[];
};

/** One exercise of a guide and the reason for its place. */
export type GuideStep = {
  readonly exercise: string;
  readonly why: string;
  readonly optional: boolean;
};

/** One simple measure, taken before and after. */
export type BeforeAfterCheck = { readonly measure: string; readonly how: string };

/** What to do when it got better, stayed the same, or got worse. */
export type AfterAdvice = {
  readonly better: string;
  readonly same: string;
  readonly worse: string;
};

/** Another guide, and the question that sends a reader there: “Mostly the knee?”. */
export type RatherGuide = { readonly when: string; readonly guide: string };

/** Where a guide grew from. */
export type Credit = { readonly text: string; readonly url: string };

/** Some weeks of a programme. */
export type Stage = {
  readonly title: string;
  readonly weeks: number;
  /** On how many days a week. */
  readonly perWeek: number;
  readonly mostPerWeek?: number;
  readonly exercises: readonly StageExercise[];
  readonly expect: string;
  /** What must hold before the next stage; of the last one, what comes then. */
  readonly goOn: string;
  /** When to have it looked at. */
  readonly see: string;
};

/** An exercise of a stage; without a dosage, that of its page. */
export type StageExercise = { readonly exercise: string; readonly duration?: Dosage };
