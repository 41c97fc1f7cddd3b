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
      await reader.presses('Start');
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
      const stored: string[] = await reader.driver.executeScript(
        'return Object.keys({ ...localStorage, ...sessionStorage }).concat(document.cookie || [])',
      );
      await reader.opens('stored/');
      for (const key of stored) await reader.sees(new RegExp(key.replaceAll('.', '\\.')));
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
