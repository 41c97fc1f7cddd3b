import type { PlayerStep } from '../../src/lib/player/player-step.ts';
import { buildRun } from '../../src/lib/player/build-run.ts';
import { PLAYER_SETTINGS } from '../../src/lib/player/settings.ts';
import { countOf } from '../../src/lib/run/repeats.ts';
import { runSeconds } from '../../src/lib/run/measure-run.ts';
import { GuidePlayer } from '../models/guide-player.ts';
import { expect, test } from '../models/test.ts';
import { clearLog, worldLog } from '../models/world.ts';

// The clock is the test's, in each engine. WebKitGTK plays the same in scripts/webkit/.

test.describe('from the first tap to the last, without touching the phone', () => {
  for (const guide of ['stiff-lower-back', 'lower-back-or-knee-pain']) {
    test(`${guide}: each repetition is shown, sounded and announced once`, async ({ page }) => {
      const player = await GuidePlayer.open(page, guide);
      const steps = JSON.parse(
        (await page.locator('guide-player').getAttribute('data-steps')) ?? '[]',
      ) as PlayerStep[];
      const run = buildRun(steps, PLAYER_SETTINGS);
      const counted = run.filter(({ kind, repeats }) => kind === 'work' && repeats);
      const expected = counted.flatMap((segment) => {
        const count = countOf(segment);
        return Array.from({ length: count }, (_, at) => `${at + 1} of ${count}`);
      });
      await player.writeDown();
      await clearLog(page);
      await player.press('Start');
      await player.waitToTheEnd(runSeconds(run));
      await expect(player.heading('Done')).toBeVisible();
      await expect(player.dialog.getByText('Left out:')).toHaveCount(0);
      const log = await worldLog(page);
      const of = (kind: string) => log.filter((line) => line.startsWith(`${kind} `));
      expect(of('shown').map((line) => line.slice(6))).toEqual(expected);
      // The first one of each stretch is announced, and sounded, by its beginning.
      const later = expected.filter((one) => !one.startsWith('1 of'));
      const said = of('status').filter((line) => /status \d+ of/.test(line));
      expect(said.map((line) => /\d+ of \d+/.exec(line)?.[0])).toEqual(later);
      expect(of('status').filter((line) => / repetitions/.test(line))).toHaveLength(counted.length);
      const sounded = of('sound').filter((line) => / schedule (repeat|last) /.test(line));
      expect(sounded).toHaveLength(later.length);
    });
  }
});
