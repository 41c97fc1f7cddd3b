import type { Dosage } from '../dosage/dosage.ts';
import { isoWorkTime } from '../dosage/measure-dosage.ts';
import { isoDuration } from '../duration/duration.ts';
import type { Review } from './review.ts';

/*
 * What a page says of itself in the words of schema.org. Only what the page shows: no rating, and no
 * reviewer while there is none. The gate "pages" holds it against schema.org's vocabulary.
 */

/** A thing of schema.org; addresses are whole. */
export type Thing = Readonly<Record<string, unknown>>;

/** A page, and what it is about. */
export type PageFacts = {
  readonly url: string;
  readonly title: string;
  readonly description: string;
  /** BCP 47. */
  readonly tag: string;
  readonly licence: string;
  readonly review: Review;
  readonly image?: Thing | undefined;
  readonly about?: Thing | undefined;
};

export function pageThing(facts: PageFacts): Thing {
  const { url, title, description, tag, licence, review, image, about } = facts;
  return {
    '@type': 'MedicalWebPage',
    url,
    name: title,
    description,
    inLanguage: tag,
    license: licence,
    isAccessibleForFree: true,
    dateModified: review.written,
    ...(review.state === 'reviewed' && {
      lastReviewed: review.date,
      reviewedBy: { '@type': 'Person', name: review.by, jobTitle: review.role },
    }),
    ...(image && { primaryImageOfPage: image }),
    ...(about && { mainEntity: about }),
  };
}

/** A drawing of ours, which anybody may use. @param terms the page with all licences */
export function imageThing(file: string, credit: string, licence: string, terms: string): Thing {
  return {
    '@type': 'ImageObject',
    contentUrl: file,
    license: licence,
    acquireLicensePage: terms,
    creditText: credit,
  };
}

type ExerciseFacts = {
  readonly title: string;
  readonly duration: Dosage;
  readonly steps: readonly { readonly text: string }[];
};

/** An exercise is a plan with a time or a number, and instructions in order. */
export function exerciseThing({ title, duration, steps }: ExerciseFacts, technique: string): Thing {
  const { work } = duration;
  return {
    '@type': ['ExercisePlan', 'HowTo'],
    name: title,
    exerciseType: technique,
    activityDuration: isoWorkTime(duration),
    ...(work.kind === 'reps' && { repetitions: work.count }),
    step: steps.map(({ text }) => ({ '@type': 'HowToStep', text })),
  };
}

/** A guide is a plan of plans. @param seconds all of it, with what lies between the exercises */
export function guideThing(
  title: string,
  seconds: number,
  exercises: readonly { readonly title: string; readonly url: string }[],
): Thing {
  return {
    '@type': 'ExercisePlan',
    name: title,
    activityDuration: isoDuration(Math.round(seconds)),
    hasPart: exercises.map(({ title: name, url }) => ({ '@type': 'ExercisePlan', name, url })),
  };
}
