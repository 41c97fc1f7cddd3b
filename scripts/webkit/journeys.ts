import { BODY_MAP, type AreaId } from '../../src/figure/body-map.ts';
import { playsToTheEnd } from './led.ts';
import type { WebKitReader } from './reader.ts';

export type Journey = {
  readonly name: string;
  readonly take: (reader: WebKitReader) => Promise<void>;
};

const ACCESSIBLE = [
  '',
  'guides/lower-back-or-knee-pain/',
  'exercises/lacrosse-ball-hamstring-release/',
  'areas/hamstrings/',
  'equipment/foam-roller/',
  'search/',
  'sources/',
];

/** The player of a guide; the rest of its page lies behind it. */
const PLAYER = 'dialog.player';

/** What is typed into the search of a plan, and what is taken. */
const PLANNED = [
  ['foam roll calv', 'Foam roll calves'],
  ['straight', 'Straight-knee calf stretch'],
  ['ankle', 'Ankle circles'],
] as const;

/** A plan of two exercises, “Calves, after the holiday”. */
const CALVES =
  'AcwCFxlDYWx2ZXMsIGFmdGVyIHRoZSBob2xpZGF5FE9uY2UgaW4gdGhlIGV2ZW5pbmcuAAUGAhQDBFoHU2xvd2x5LhEFJB4DFAIAAAjsAIw';

/** The journeys of e2e/journeys, for the engine that Playwright cannot drive. */
export const JOURNEYS: readonly Journey[] = [
  {
    name: 'from the complaint to the running timer',
    take: async (reader) => {
      await reader.opens('');
      await reader.follows('Lower back or knee pain?');
      await reader.isAt('Lower back or knee pain?');
      await reader.follows('Lacrosse-ball hamstring release');
      await reader.isAt('Lacrosse-ball hamstring release');
      await reader.presses('Yes, start');
      await reader.sees(/Get ready/, 'exercise-timer');
    },
  },
  {
    name: 'words that people use lead to the guide',
    take: async (reader) => {
      await reader.opens('search/?q=knee');
      await reader.sees(/Lower back or knee pain\?/);
      await reader.follows('Lower back or knee pain?');
      await reader.isAt('Lower back or knee pain?');
    },
  },
  {
    name: 'a shared filter opens as it was',
    take: async (reader) => {
      await reader.opens('search/?area=hamstrings');
      await reader.sees(/Banded hamstring stretch/);
      await reader.opens('search/?equipment=lacrosse-ball');
      await reader.sees(/Lacrosse-ball hamstring release/);
    },
  },
  {
    name: 'from a sore spot on the body of the home page to an exercise for it',
    take: async (reader) => {
      await reader.opens('');
      await reader.pressesDrawing('Back of the body', centreOf('hamstrings'));
      await reader.isAt('Back of the thigh (hamstrings)');
      await reader.presses('No, none of these');
      await reader.presses('No, none of these', 2);
      await reader.presses('No, none of these', 3);
      await reader.follows('Foam roll hamstrings');
      await reader.isAt('Foam roll hamstrings');
    },
  },
  {
    name: 'filters narrow the list and are taken off again',
    take: async (reader) => {
      await reader.opens('search/?q=stretch&have=nothing');
      await reader.sees(/^\d+ results?$/, 'main [role=status]');
      const few = await reader.reads('main [role=status]');
      await reader.presses('Clear all filters');
      await reader.sees(new RegExp(`^(?!${few}$)\\d+ results$`), 'main [role=status]');
    },
  },
  {
    name: 'the founding guide plays: start, pause, tingling, stop, end',
    take: async (reader) => {
      await reader.opens('guides/lower-back-or-knee-pain/');
      await reader.presses('Start the guide');
      await reader.presses('Start');
      await reader.sees(/Get ready/, PLAYER);
      await reader.presses('Next');
      await reader.sees(/Roll/, `${PLAYER} [data-part=segment]`);
      await reader.presses('Pause');
      await reader.sees(/Paused: Roll/, PLAYER);
      await reader.pressesUntil('Go on', /^Roll$/, `${PLAYER} [data-part=segment]`);
      await reader.presses('Tingling or numb?');
      await reader.sees(/Come off the spot straight away/, PLAYER);
      await reader.presses('Gone');
      await reader.sees(/^Roll$/, `${PLAYER} [data-part=segment]`);
      await reader.presses('Stop');
      await reader.sees(/End guide\?/, PLAYER);
      await reader.presses('End');
      await reader.sees(/Read this before you start/, PLAYER);
      await reader.presses('Close');
      await reader.isAt('Lower back or knee pain?');
    },
  },
  ...['stiff-lower-back', 'lower-back-or-knee-pain'].map((guide) => ({
    name: `${guide}: each repetition is shown, sounded and announced once`,
    take: (reader: WebKitReader) => playsToTheEnd(reader, guide),
  })),
  {
    name: 'a trainer makes a plan of three exercises, and the client is led through it',
    take: async (reader) => {
      await reader.opens('plan/');
      for (const [words, title] of PLANNED) {
        await reader.types('Name, body area or thing', words);
        await reader.presses(`Add ${title}`);
      }
      await reader.types('Dose', '1:30 per side');
      await reader.types('Dose', '3 x 30 sec each side', 2);
      await reader.sees(/Read as: 30 seconds on each side, 3 sets\./);
      await reader.types('Dose', '10 reps per side', 3);
      await reader.types('Note', 'Slowly, please.');
      await reader.presses('Copy the link');
      await reader.sees(/Link copied\.|Copy the link from the box\./);
      const link = await reader.driver.executeScript(
        "return document.querySelector('[data-part=link]').value",
      );
      // The client: one press on the link, and one more.
      await reader.opens('sources/');
      await reader.driver.get(String(link));
      await reader.isAt('A plan');
      await reader.sees(/1:30 per side/);
      await reader.sees(/Slowly, please\./, '.plan-note');
      await reader.presses('Start the plan');
      await reader.sees(/Foam roll calves, 1 minute 30 seconds on each side/, PLAYER);
      await reader.presses('Start');
      await reader.sees(/Get ready/, PLAYER);
    },
  },
  {
    name: 'a plan that was saved opens and plays without a connection',
    take: async (reader) => {
      await reader.opens('exercises/foam-roll-hamstrings/');
      await reader.isKept();
      await reader.opens(`plan/#p=${CALVES}`);
      await reader.isAt('Calves, after the holiday');
      await reader.presses('Save on this device');
      await reader.sees(/Saved on this device, with its pages and pictures\./);
      await reader.host.goesAway();
      try {
        await reader.driver.get('about:blank');
        await reader.opens(`plan/#p=${CALVES}`);
        await reader.isAt('Calves, after the holiday');
        await reader.presses('Start the plan');
        await reader.sees(/Foam roll calves, 1 minute 30 seconds on each side/, PLAYER);
        await reader.presses('Start');
        await reader.sees(/Get ready/, PLAYER);
      } finally {
        await reader.host.comesBack();
      }
    },
  },
  {
    name: 'sharing copies the link or shows it',
    take: async (reader) => {
      await reader.opens('exercises/foam-roll-hamstrings/');
      await reader.driver.executeScript(
        "Object.defineProperty(navigator, 'share', { value: undefined })",
      );
      await reader.presses('Share this page');
      await reader.sees(/Link copied\.|Copy this link: http/);
    },
  },
  {
    name: 'nothing is stored that is not listed',
    take: async (reader) => {
      await reader.opens('exercises/foam-roll-hamstrings/');
      await reader.presses('Start');
      await reader.sees(/Get ready/, 'exercise-timer');
      const stored = await reader.driver.executeScript(
        'return Object.keys({ ...localStorage, ...sessionStorage }).concat(document.cookie || [])',
      );
      await reader.opens('stored/');
      const keys = Array.isArray(stored) ? stored.map(String) : [];
      if (keys.length === 0) throw new Error('nothing was stored: the run was not kept');
      for (const key of keys) await reader.sees(new RegExp(key.replaceAll('.', '\\.')));
    },
  },
  ...ACCESSIBLE.map((address) => ({
    name: `axe on /${address}`,
    take: async (reader: WebKitReader) => {
      await reader.opens(address);
      const violations = await reader.violations();
      if (violations.length > 0) throw new Error(violations.join('\n'));
    },
  })),
];

function centreOf(area: AreaId): readonly [number, number] {
  const region = BODY_MAP.back.regions.find((one) => one.area === area);
  if (!region) throw new Error(`The back has no ${area}.`);
  return region.centre;
}
