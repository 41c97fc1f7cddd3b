import type { IsoDate } from '../../lib/handbook/review.ts';
import type { ContentFile, Handbook, Rule } from './entry.ts';
import { readHandbook } from './handbook.ts';
import type { Letter } from './letter.ts';
import { reviewsAreDue, reviewsHaveHappened } from './rules/calendar.ts';
import { changesAreSound } from './rules/changes.ts';
import {
  conditionsAreCarried,
  conditionsHaveOneGrade,
  exercisesCarryTheirHelpBox,
  helpBoxesAreComplete,
  noFloorGuidesNeedNoFloor,
  sidesAreExplained,
  toolsCarryAskFirst,
} from './rules/conditions.ts';
import {
  checklistNamesHelpBoxes,
  helpBoxesHoldTheirSigns,
  signsReadTheSame,
  signsStandInTheChecklist,
} from './rules/help-signs.ts';
import { wordsOfTheHouse } from './rules/house-words.ts';
import { formerIdsAreFree, guidesKeepTheOrder, prerequisitesHaveAnEnd } from './rules/order.ts';
import { idsAreNamedOnce, pagesDiffer } from './rules/once.ts';
import { chaptersHaveProse, linksLeadSomewhere } from './rules/prose.ts';
import { pagesAreEasyToRead } from './rules/reading.ts';
import { figuresBelongToExercises, referencesExist } from './rules/references.ts';
import {
  claimsRestOnWhatWasRead,
  exercisesCarryTheZonesOfTheirAreas,
  theTinglingBoxIsShortToo,
  toolsCarryTheTinglingBox,
} from './rules/safety.ts';
import { signsNameTheirWords } from './rules/signs.ts';
import {
  nothingIsPromised,
  sidesInWordsAreSidesInData,
  timesInWordsAreTimesInData,
} from './rules/words.ts';

/** The rules that span fields or files. Each has a planted offender in the tests. */
export const RULES: Readonly<Record<string, Rule>> = {
  signsNameTheirWords,
  referencesExist,
  figuresBelongToExercises,
  idsAreNamedOnce,
  pagesDiffer,
  guidesKeepTheOrder,
  prerequisitesHaveAnEnd,
  formerIdsAreFree,
  toolsCarryTheTinglingBox,
  theTinglingBoxIsShortToo,
  exercisesCarryTheZonesOfTheirAreas,
  claimsRestOnWhatWasRead,
  helpBoxesAreComplete,
  helpBoxesHoldTheirSigns,
  signsReadTheSame,
  signsStandInTheChecklist,
  checklistNamesHelpBoxes,
  conditionsAreCarried,
  conditionsHaveOneGrade,
  exercisesCarryTheirHelpBox,
  toolsCarryAskFirst,
  sidesAreExplained,
  noFloorGuidesNeedNoFloor,
  nothingIsPromised,
  sidesInWordsAreSidesInData,
  timesInWordsAreTimesInData,
  wordsOfTheHouse,
  pagesAreEasyToRead,
  chaptersHaveProse,
  linksLeadSomewhere,
};

export type ContentReport = {
  readonly letters: readonly Letter[];
  readonly errors: readonly Letter[];
  readonly handbook: Handbook;
};

/**
 * Checks the whole of `content/` at once and reports every offender, not only the first.
 * @param files every file below content/, with paths such as `content/exercises/x.mdx`
 * @param today the day of the build
 */
export function checkContent(files: readonly ContentFile[], today: IsoDate): ContentReport {
  const { handbook, letters } = readHandbook(files);
  const all = [
    ...letters,
    ...Object.values(RULES).flatMap((rule) => rule(handbook)),
    ...reviewsAreDue(today)(handbook),
    ...reviewsHaveHappened(today)(handbook),
    ...changesAreSound(today)(handbook),
  ];
  return { handbook, letters: all, errors: all.filter(({ level }) => level === 'error') };
}
