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
      await watch(player);
      await clearLog(page);
      await player.press('Start');
      await player.wait(1);
      const lefts = [await left(player)];
      for (let minutes = 0; minutes < Math.floor(runSeconds(run) / 60); minutes += 1) {
        await player.wait(60);
        lefts.push(await left(player));
      }
      // What is left of it all never stands still.
      expect(lefts.every((one, at) => at === 0 || one < (lefts[at - 1] ?? 0))).toBe(true);
      await player.wait((runSeconds(run) % 60) + 1);
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

/** Writes down what is shown of repetitions, and what is announced. */
async function watch(player: GuidePlayer): Promise<void> {
  await player.dialog.evaluate((dialog) => {
    const part = (name: string) => dialog.querySelector(`[data-part=${name}]`);
    const log = (line: string) => globalThis.uncoilLog.push(line);
    const options = { childList: true, characterData: true, subtree: true };
    const [digits, of, status] = [part('digits'), part('of'), part('status')];
    if (!digits || !of || !status) return;
    new MutationObserver(() => {
      if (of.textContent !== '') log(`shown ${digits.textContent} ${of.textContent}`);
    }).observe(digits, options);
    new MutationObserver(() => log(`status ${status.textContent}`)).observe(status, options);
  });
}

/** Seconds left of the whole run. */
async function left(player: GuidePlayer): Promise<number> {
  const text = await player.dialog.locator('[data-part=left]').textContent();
  const [, minutes, seconds] = /(\d+):(\d\d)/.exec(text ?? '') ?? [];
  return Number(minutes) * 60 + Number(seconds);
}
