import type { IsoDate } from '../../lib/handbook/review.ts';
import type { ContentFile, Handbook, Rule } from './entry.ts';
import { lettersAboutFaulty } from './faulty.ts';
import { readHandbook } from './handbook.ts';
import { cutLetters, type Letter } from './letter.ts';
import { pagesWereWritten, reviewsAreDue } from './rules/calendar.ts';
import { changesAreSound } from './rules/changes.ts';
import {
  conditionsAreCarried,
  conditionsHaveOneGrade,
  warningsAreAboutWhatIsNamed,
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
import {
  frequenciesFit,
  frequenciesRestOnWhatWasSeen,
  strengthSaysHowToGoOn,
} from './rules/how-often.ts';
import { pageOf, settleQuestions } from './read-answers.ts';
import { countsAreCountsOfTheData, sidesAreTold } from './rules/words-and-dosage.ts';
import {
  picturesAreShown,
  picturesAreThere,
  positionsAreThatOfTheData,
  titlesCanBeTyped,
  titlesNameTheirTechnique,
} from './rules/words-and-body.ts';
import {
  substitutesAreOtherThings,
  thingsAreThingsOfTheData,
  toolsKeepOffZones,
} from './rules/words-and-things.ts';
import { wordsOfTheHouse } from './rules/house-words.ts';
import { formerIdsAreFree, guidesKeepTheOrder, prerequisitesHaveAnEnd } from './rules/order.ts';
import {
  answersAreQuoted,
  leafletsHaveAPage,
  leafletsWereRead,
  sharedPointsAreAnswered,
} from './rules/leaflets.ts';
import { idsAreNamedOnce, pagesDiffer } from './rules/once.ts';
import { chaptersHaveProse, linksLeadSomewhere } from './rules/prose.ts';
import { pagesAreEasyToRead } from './rules/reading.ts';
import { figuresBelongToExercises, referencesExist } from './rules/references.ts';
import {
  reviewersAreReal,
  reviewsAreOfThePagesOfToday,
  reviewsHaveAFile,
  reviewsHaveHappened,
  reviewsNamePages,
} from './rules/reviews.ts';
import {
  claimsRestOnWhatWasRead,
  exercisesCarryTheZonesOfTheirAreas,
  theHelpBoxAnswers,
  theTinglingBoxIsShortToo,
  toolsCarryTheTinglingBox,
} from './rules/safety.ts';
import { signsNameTheirWords } from './rules/signs.ts';
import { stagesFitTheirGuide } from './rules/stages.ts';
import { translationsAreSound } from './rules/translations.ts';
import { textsCanBeRead } from './rules/typed.ts';
import {
  claimsHaveASource,
  guidesCarryWhatTheirExercisesCarry,
  toolsAskWhatToolsCanHarm,
} from './rules/what-is-done.ts';
import {
  forgetSentences,
  nothingIsPromised,
  sidesInWordsAreSidesInData,
  timesInWordsAreTimesInData,
} from './rules/words.ts';

/** What may be right, and mostly is not: asked until its author has answered. */
export const QUESTIONS: Readonly<Record<string, Rule>> = {
  sidesAreTold,
  countsAreCountsOfTheData,
  thingsAreThingsOfTheData,
  toolsKeepOffZones,
  positionsAreThatOfTheData,
  titlesNameTheirTechnique,
  picturesAreShown,
  titlesCanBeTyped,
};

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
  theHelpBoxAnswers,
  exercisesCarryTheZonesOfTheirAreas,
  claimsRestOnWhatWasRead,
  helpBoxesAreComplete,
  helpBoxesHoldTheirSigns,
  signsReadTheSame,
  signsStandInTheChecklist,
  checklistNamesHelpBoxes,
  conditionsAreCarried,
  conditionsHaveOneGrade,
  warningsAreAboutWhatIsNamed,
  exercisesCarryTheirHelpBox,
  toolsCarryAskFirst,
  sidesAreExplained,
  frequenciesFit,
  frequenciesRestOnWhatWasSeen,
  strengthSaysHowToGoOn,
  stagesFitTheirGuide,
  noFloorGuidesNeedNoFloor,
  toolsAskWhatToolsCanHarm,
  guidesCarryWhatTheirExercisesCarry,
  claimsHaveASource,
  textsCanBeRead,
  substitutesAreOtherThings,
  picturesAreThere,
  nothingIsPromised,
  sidesInWordsAreSidesInData,
  timesInWordsAreTimesInData,
  wordsOfTheHouse,
  pagesAreEasyToRead,
  chaptersHaveProse,
  linksLeadSomewhere,
  reviewersAreReal,
  reviewsNamePages,
  reviewsAreOfThePagesOfToday,
  reviewsHaveAFile,
  leafletsWereRead,
  leafletsHaveAPage,
  sharedPointsAreAnswered,
  answersAreQuoted,
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
  const others = [
    reviewsAreDue(today),
    reviewsHaveHappened(today),
    pagesWereWritten(today),
    changesAreSound(today),
    translationsAreSound(),
  ];
  const ask = (rules: readonly Rule[]) =>
    rules.flatMap((rule) => [...rule(handbook), ...lettersAboutFaulty(rule, handbook)]);
  const faulty = new Set(letters.map(({ file }) => pageOf(file)));
  const all = cutLetters([
    ...letters,
    ...ask([...Object.values(RULES), ...others]),
    ...settleQuestions(
      ask(Object.values(QUESTIONS)),
      handbook.answers,
      (page) => !faulty.has(page),
    ),
  ]);
  forgetSentences();
  return { handbook, letters: all, errors: all.filter(({ level }) => level === 'error') };
}
