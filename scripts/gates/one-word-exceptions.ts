import type { Exception } from './one-word.ts';

/** Names that hold a refused word and mean another thing than the table does. Each says which. */
export const EXCEPTIONS: readonly Exception[] = [
  {
    word: 'step',
    names: [
      ...[
        'GuideStep',
        'PlayerStep',
        'TimedStep',
        'RunStep',
        'findSteps',
        'finishedSteps',
        'FoundSteps',
      ],
      ...['runStep', 'runSteps', 'data-step', 'data-steps', 'src/lib/handbook/steps.ts'],
      ...['src/lib/player/player-step', 'src/lib/player/finished-steps', 'PlanStep', 'MAX_STEPS'],
      ...['OpenStep', 'openSteps', 'PlayedStep', 'StepFields', 'StepList', 'stepOf'],
      ...['src/islands/plan/step-'],
    ],
    why: 'An exercise in its turn, in a guide or a run. It is made of segments and has instructions.',
  },
  {
    word: 'step',
    names: ['Steps', 'CareSteps'],
    why: 'What stands in the front matter under `steps`, a word that authors know.',
  },
  {
    word: 'dose',
    names: ['DOSE_BASES', 'DoseBasis'],
    why: 'The field `doseBasis` of the front matter, which authors know.',
  },
  {
    word: 'dose',
    names: ['Dose'],
    why: 'The component waits for the pass over the components, which turns it into Dosage.',
  },
  {
    word: 'kind',
    names: [],
    why: 'The tag of any union. No name says kind and means a technique.',
  },
  {
    word: 'kit',
    names: [
      ...['KIT_KEY', 'isKit', 'readKit', 'formatKit', 'recallKit', 'rememberKit'],
      ...['src/lib/kit/', 'src/lib/memory/kit.ts', 'src/islands/browser/kit.ts'],
    ],
    why: 'What the reader has at home: the table leaves the word to that.',
  },
  {
    word: 'kit',
    names: ['WebKitReader', 'withWebKit'],
    why: 'The name of a browser engine.',
  },
  {
    word: 'move',
    names: ['moveTo', 'src/lib/timer/move.ts'],
    why: 'The verb: a run goes on to another segment.',
  },
  {
    word: 'notice',
    names: ['offline-notice', 'OfflineNotice'],
    why: 'Says that there is no connection, and warns of nothing.',
  },
  {
    word: 'place',
    names: ['Place', 'resolvePlace', 'place', 'placeBrush', 'placePoint'],
    why: 'A point of a drawing or of a file, or to put something there: no part of a body.',
  },
  {
    word: 'place',
    names: ['src/lib/finder/places.ts', 'placesOf', '[place]', 'find/[place]'],
    why: 'An area or a spot: the finder asks about both. In the service worker, where a page may lie.',
  },
  {
    word: 'place',
    names: ['PlaceFacts'],
    why: 'The component waits for the pass over the components; it is for every page that search knows.',
  },
  {
    word: 'reference',
    names: [
      'Reference',
      'referencesOf',
      'referencesExist',
      'src/catalogue/check/rules/references.ts',
    ],
    why: 'An id in a file that names another file; sources are one kind of many.',
  },
  {
    word: 'plan',
    names: [
      ...['src/lib/link/plan-link.ts', 'src/lib/plan/'],
      ...['Plan', 'PlanStep', 'PlanStart', 'PlanRead', 'readPlan', 'writePlan', 'tidyPlan'],
      ...['PlanPose', 'PlanExercise', 'PlanHandbook', 'PlanFault', 'planFaults', 'plan'],
      ...['planHandbook', 'viewPlanHandbook'],
      ...['src/catalogue/plan-', 'src/words/en/plan', 'src/words/es/plan'],
      ...['src/islands/plan', 'src/components/plan/', 'src/pages/plan/', 'src/styles/plan'],
      ...['e2e/models/plan-page', 'e2e/plan', 'e2e/journeys/plan'],
      ...[
        'PLAN_PAGE',
        'PlanPage',
        'PlanPart',
        'PlanAction',
        'PlanEditor',
        'PlanReader',
        'PlanPlay',
      ],
      ...[
        'PlanChange',
        'planPage',
        'savePlan',
        'keepPlan',
        'dropPlan',
        'src/lib/memory/plans',
        'isPlans',
        'readPlans',
      ],
      ...['formatPlans', 'joinPlans', 'PLANS_KEY', 'listPlans'],
    ],
    why: 'A list of exercises with dosages in a link: the table gives the word to that.',
  },
  {
    word: 'spot',
    names: ['Spot', 'readSpot', 'spotOn', 'SPOTS', 'src/figure/pose/spots.ts'],
    why: 'A point on a drawn body.',
  },
  {
    word: 'spot',
    names: ['src/lib/finder/spots.ts'],
    why: 'Where it hurts, in the words of the reader: the table gives the word to that.',
  },
  {
    word: 'kept',
    names: [
      ...['kept-pages', 'KeptPages', 'keptAddresses', 'keptSince', 'keptHeading'],
      ...['src/islands/browser/kept.ts'],
    ],
    why: 'Copies of pages that the service worker keeps; the memory is what the reader did.',
  },
  {
    word: 'stored',
    names: ['stored'],
    why: 'The address `/stored/`: addresses stay.',
  },
  {
    word: 'version',
    names: ['Versions'],
    why: 'The component waits for the pass over the components; its data are ways.',
  },
  {
    word: 'version',
    names: ['offline-versions'],
    why: 'Two builds of the site, one after the other; not what changed in a wording.',
  },
  {
    word: 'version',
    names: ['src/lib/link/version-0'],
    why: 'The form of links before they began with a letter; nothing that a reader reads.',
  },
];
