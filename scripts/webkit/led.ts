import { isDeepStrictEqual } from 'node:util';
import type { PlayerStep } from '../../src/lib/player/player-step.ts';
import { buildRun } from '../../src/lib/player/build-run.ts';
import { PLAYER_SETTINGS } from '../../src/lib/player/settings.ts';
import { runSeconds } from '../../src/lib/run/measure-run.ts';
import { countOf } from '../../src/lib/run/repeats.ts';
import type { WebKitReader } from './reader.ts';

/**
 * A guide from the first tap to the last, as e2e/journeys/led.spec.ts plays it. The clock is ours: it
 * stands in the place where tests put their adapters (src/islands/browser/adapters.ts), which the page
 * reads when somebody opens the player.
 */
export async function playsToTheEnd(reader: WebKitReader, guide: string): Promise<void> {
  await reader.opens(`guides/${guide}/`);
  const run = await runOf(reader);
  await reader.driver.executeScript(OWN_WORLD);
  await reader.presses('Start the guide');
  await reader.sees(/Read this before you start/, 'dialog.player');
  await reader.driver.executeScript(WATCH);
  await reader.presses('Start');
  await reader.sees(/Get ready/, 'dialog.player');
  const log = await reader.driver.executeAsyncScript(
    'const done = arguments[1]; uncoilPass(arguments[0]).then(() => done(uncoilLog))',
    (runSeconds(run) + 1) * 1000,
  );
  await reader.sees(/You worked for/, 'dialog.player');
  expectOnce(run, Array.isArray(log) ? log.map(String) : []);
}

type Run = ReturnType<typeof buildRun>;

async function runOf(reader: WebKitReader): Promise<Run> {
  const steps = await reader.driver.executeScript(
    "return document.querySelector('guide-player').dataset.steps",
  );
  return buildRun(JSON.parse(String(steps)) as PlayerStep[], PLAYER_SETTINGS);
}

/** Throws unless each repetition was shown, and each but the first announced and sounded, once. */
function expectOnce(run: Run, log: readonly string[]): void {
  const expected = run
    .filter(({ kind, repeats }) => kind === 'work' && repeats)
    .flatMap((segment) => {
      const count = countOf(segment);
      return Array.from({ length: count }, (_, at) => `${String(at + 1)} of ${String(count)}`);
    });
  const of = (kind: string) =>
    log.filter((line) => line.startsWith(`${kind} `)).map((line) => line.slice(kind.length + 1));
  // The first one of each stretch is announced, and sounded, by its beginning.
  const later = expected.filter((one) => !one.startsWith('1 of'));
  const said = of('status').flatMap((line) => /^\d+ of \d+/.exec(line) ?? []);
  const sounded = of('sound').filter((kind) => kind === 'repeat' || kind === 'last').length;
  if (!isDeepStrictEqual(of('shown'), expected))
    throw new Error(`shown: ${of('shown').join(', ')}; expected: ${expected.join(', ')}`);
  if (!isDeepStrictEqual(said, later)) throw new Error(`announced: ${said.join(', ')}`);
  if (sounded !== later.length)
    throw new Error(`sounded: ${String(sounded)}; expected: ${String(later.length)}`);
}

const OWN_WORLD = `
  const log = (globalThis.uncoilLog = []);
  let [now, timers] = [0, []];
  const clock = {
    now: () => now,
    wall: () => Date.parse('2026-11-23T10:00:00Z') + now,
    after: (ms, call) => {
      const timer = { at: now + ms, call };
      timers.push(timer);
      return () => { timers = timers.filter((one) => one !== timer); };
    },
  };
  const planned = new Set();
  const nothing = () => undefined;
  const sound = {
    muted: false, onReady: nothing, onLost: nothing, unlock: nothing, play: nothing,
    heard: () => null,
    cancel: () => planned.clear(),
    schedule: (cues) => {
      for (const { id, kind } of cues) {
        if (!planned.has(id)) log.push('sound ' + kind);
        planned.add(id);
      }
    },
  };
  const wakeLock = { onLost: nothing, want: nothing };
  globalThis.uncoilTestAdapters = { clock, sound, wakeLock, vibrate: nothing };
  // Whoever watches the page is told between two timers.
  globalThis.uncoilPass = async (ms) => {
    const end = now + ms;
    for (;;) {
      const [next] = timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
      if (!next) break;
      timers = timers.filter((one) => one !== next);
      now = next.at;
      next.call();
      await null;
    }
    now = end;
  };`;

const WATCH = `
  const part = (name) => document.querySelector('dialog.player [data-part=' + name + ']');
  const watch = (element, call) => new MutationObserver(call).observe(
    element, { childList: true, characterData: true, subtree: true });
  const [digits, of, status] = [part('digits'), part('of'), part('status')];
  watch(digits, () => {
    if (of.textContent !== '') uncoilLog.push('shown ' + digits.textContent + ' ' + of.textContent);
  });
  watch(status, () => uncoilLog.push('status ' + status.textContent));`;
