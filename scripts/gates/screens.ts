import { chromiumEnvironment, requireChromium } from '../engines/chromium.ts';
import type { Gate } from './gate.ts';
import { runPlaywright } from './playwright.ts';

/** So many combinations beside all pairs. */
const SAMPLE = 30;
const DAY_MS = 24 * 60 * 60_000;

/**
 * Every page kind and state on small screens with large letters: nothing is covered, cut or off the
 * screen. All pairs, and a sample that is another one each day; its seed is printed, and
 * `UNCOIL_SEED=…` brings it back. Through half of them the focus goes forwards, through half backwards, and
 * the other way on the next day. `UNCOIL_SCREENS=all` takes the whole matrix, both ways (`npm run screens`).
 */
export const screens: Gate = {
  name: 'screens',
  needsBuild: true,
  run: async () => {
    const isWhole = process.env['UNCOIL_SCREENS'] === 'all';
    const seed = process.env['UNCOIL_SEED'] ?? String(Math.floor(Date.now() / DAY_MS));
    const outcome = await runPlaywright('screens', ['--project=screens'], {
      ...chromiumEnvironment(await requireChromium()),
      UNCOIL_SEED: seed,
      UNCOIL_SAMPLE: process.env['UNCOIL_ONLY'] === undefined ? String(SAMPLE) : '0',
    });
    const how = isWhole
      ? 'the whole matrix'
      : `all pairs and ${String(SAMPLE)} more with seed ${seed}`;
    const { noted, ...counted } = outcome;
    const looked = `${String(noted('combinations'))} combinations (${how})`;
    const walked = `the focus goes forwards through ${String(noted('forwards'))} and backwards through ${String(noted('backwards'))}`;
    return { ...counted, note: `${outcome.note ?? ''}: ${looked}; ${walked}` };
  },
};
