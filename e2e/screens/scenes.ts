import type { Page } from '@playwright/test';
import { pageOfEachKind } from '../every-page/addresses.ts';
import { GuidePlayer } from '../models/guide-player.ts';
import { ExerciseTimer } from '../models/exercise-timer.ts';

/** Something a reader has before them: a page of a kind, or what a press makes of one. */
export type Scene = {
  readonly name: string;
  readonly show: (page: Page) => Promise<void>;
};

const TIMED = 'foam-roll-hamstrings';
const GUIDE = 'lower-back-or-knee-pain';

function pageKinds(): Scene[] {
  return [...pageOfEachKind()].map(([name, address]) => ({
    name,
    show: async (page) => {
      await page.goto(address);
      // The timer and the player's button come when the page rests.
      const late = page.locator(
        'exercise-timer [data-part=controls], [data-player-bar]:not([hidden] *)',
      );
      for (const part of await late.all()) await part.waitFor();
    },
  }));
}

/** The player of the founding guide, after what was pressed and so many seconds. */
function playerScene(name: string, act: (player: GuidePlayer) => Promise<void>): Scene {
  return {
    name,
    show: async (page) => {
      const player = await GuidePlayer.openAgain(page, GUIDE);
      await act(player);
    },
  };
}

/** Pages that a press or an address has changed. */
const STATES: readonly Scene[] = [
  {
    name: 'the menu, open',
    show: async (page) => {
      await page.goto('');
      const menu = page.locator('summary').filter({ hasText: 'Menu' });
      if (await menu.isVisible()) await menu.click();
    },
  },
  { name: 'a search', show: (page) => search(page, 'calves') },
  {
    name: 'a search for signs of something serious',
    show: (page) => search(page, 'chest pain and left arm ache'),
  },
  {
    // At an address that is none the browser reports the status as an error; the page is the same.
    name: 'an address that is none',
    show: async (page) => {
      await page.goto('404.html');
    },
  },
  {
    name: 'a running timer',
    show: async (page) => {
      const timer = await ExerciseTimer.openAgain(page, TIMED);
      // On a phone “Start” opens the player, which has scenes of its own.
      await timer.press('Small clock');
      await timer.wait(8);
    },
  },
  {
    name: 'an exercise that asks what came before',
    show: async (page) => {
      await ExerciseTimer.openAgain(page, 'lacrosse-ball-hamstring-release');
    },
  },
  playerScene('the player, before it starts', async () => undefined),
  playerScene('the player, getting ready', async (player) => {
    await player.press('Start');
    await player.wait(2);
  }),
  playerScene('the player, at work', async (player) => {
    await player.press('Start');
    await player.wait(20);
  }),
  playerScene('the player, settings', async (player) => {
    await player.press('Start');
    await player.press('Settings');
  }),
  playerScene('the player, tingling', async (player) => {
    await player.press('Start');
    await player.wait(20);
    await player.press('Tingling or numb?');
  }),
];

async function search(page: Page, words: string): Promise<void> {
  await page.goto(`search/?q=${encodeURIComponent(words)}`);
  await page.locator('search-page:not([data-asking])').waitFor();
}

export const SCENES: readonly Scene[] = [...pageKinds(), ...STATES];
