import { expect, test } from './models/test.ts';
import fc from 'fast-check';
import { formatClock } from '../src/lib/duration/duration.ts';
import { parseDosage } from '../src/lib/dosage/parse-dosage.ts';
import { compileRun } from '../src/lib/run/compile-run.ts';
import { SINGLE_PREFERENCES } from '../src/lib/run/preferences.ts';
import { next } from '../src/lib/timer/next.ts';
import { offersTingling, shownSeconds } from '../src/lib/timer/read.ts';
import { createTimer } from '../src/lib/timer/state.ts';
import type { Control, State } from '../src/lib/timer/state.ts';
import { segmentTitle } from '../src/lib/timer/words.ts';
import { en } from '../src/words/en/index.ts';
import { speak } from '../src/words/words.ts';
import { ExerciseTimer } from './models/exercise-timer.ts';
import { fakeWorld, setHidden } from './models/world.ts';

/*
 * Random fingers, waits, absences and clock jumps on the real page; the pure engine beside it says
 * what has to be seen. A failure prints the shortest list of actions that shows it.
 */

const words = speak('en-GB', en);
const EXERCISE = 'glute-ball-release';

/** What a reader can press in a state: the name of the button and what it means. */
function buttons(state: State): [string, Control][] {
  const steering: [string, Control][] = [
    ['Next', { type: 'next' }],
    ['Restart', { type: 'restart' }],
    ['+15 s', { type: 'adjust', ms: 15_000 }],
    ['−15 s', { type: 'adjust', ms: -15_000 }],
  ];
  const { mode } = state;
  const tingling: [string, Control][] = [['Tingling or numb?', { type: 'tingling' }]];
  const asks = offersTingling(state) ? tingling : [];
  switch (mode.status) {
    case 'idle':
      return [['Start', { type: 'toggle' }]];
    case 'done':
      // What ended because a tingling stayed does not begin again.
      return mode.endedBy === 'tingling' ? [] : [['Start again', { type: 'toggle' }]];
    case 'awaiting':
      return [['Done', { type: 'next' }]];
    case 'running': {
      return [['Pause', { type: 'toggle' }], ...steering, ...asks];
    }
    case 'paused':
      return mode.by === 'tingling'
        ? [
            ['Gone', { type: 'gone' }],
            ['Still there', { type: 'still-there' }],
          ]
        : [['Go on', { type: 'toggle' }], ...steering, ...asks];
  }
}

type Action =
  | { readonly do: 'press'; readonly which: number }
  | { readonly do: 'wait' | 'hide' | 'sleep'; readonly ms: number };

const anyAction: fc.Arbitrary<Action> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('press' as const), which: fc.nat(9) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      ms: fc.integer({ min: 100, max: 40_000 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constantFrom('hide' as const, 'sleep' as const),
      ms: fc.integer({ min: 3000, max: 2_400_000 }),
    }),
  },
);

test('whatever is pressed and however time passes, the page shows what the engine says', async ({
  page,
}) => {
  await fakeWorld(page);
  const parsed = parseDosage('1:00 per side');
  if (!parsed.ok) throw new Error(parsed.error.message);
  const nerve = { presses: true, limbs: ['leg' as const] };
  const step = {
    exercise: EXERCISE,
    technique: 'press' as const,
    dosage: parsed.dosage,
    ...nerve,
  };
  const run = compileRun([step], SINGLE_PREFERENCES);

  const play = async (actions: readonly Action[]) => {
    await page.goto('404.html');
    await page.evaluate(() => {
      localStorage.clear();
    });
    await page.clock.resume();
    const timer = await ExerciseTimer.openAgain(page, EXERCISE);
    let now = 0;
    let state = createTimer(run, now);
    for (const action of actions) {
      if (action.do === 'press') {
        const offered = buttons(state);
        const [name, control] = offered[action.which % offered.length] ?? ['', null];
        if (!control) continue;
        await timer.press(name);
        state = next(state, { ...control, now });
      } else if (action.do === 'wait') {
        await page.clock.runFor(action.ms);
        now += action.ms;
        state = next(state, { type: 'tick', now });
      } else {
        await setHidden(page, true);
        if (action.do === 'hide') {
          await page.clock.fastForward(action.ms);
        } else {
          const wall = await page.evaluate(() => Date.now());
          await page.clock.setSystemTime(wall + action.ms);
        }
        await setHidden(page, false);
        now += action.ms;
        state = next(state, { type: 'wake', audible: false, now });
      }
      expect(await timer.look()).toBe(
        `${segmentTitle(state, words)} ${formatClock(shownSeconds(state))}`,
      );
    }
  };
  await fc.assert(fc.asyncProperty(fc.array(anyAction, { minLength: 8, maxLength: 20 }), play), {
    numRuns: 5,
    endOnFailure: true,
  });
});
