import { compileRun } from '../run/compile-run.ts';
import { atOwnPace } from '../run/repeats.ts';
import type { RunStep, Segment } from '../run/segment.ts';
import type { Shape } from '../timer/save.ts';
import type { Speed } from '../timer/speed.ts';
import type { Advance, PlayerSettings } from './settings.ts';

/** The run of a guide: its steps with a person's settings. */
export function buildRun(steps: readonly RunStep[], settings: PlayerSettings): Segment[] {
  const run = compileRun(steps, settings);
  return waiting(settings.ownPace ? atOwnPace(run) : run, settings.advance);
}

/** What shapes the run of a guide besides its steps: kept beside the run (`shape.ts` reads it). */
export function shapeOf(settings: PlayerSettings, speed: Speed, t: string | null): Shape {
  const { readySeconds, changeSeconds, switchSeconds, advance, ownPace } = settings;
  const { firstSide, soreSide, soreExtraSeconds } = settings;
  const times = { readySeconds, changeSeconds, switchSeconds, advance, ownPace };
  return {
    player: true,
    speed,
    ...(t === null ? {} : { t }),
    ...times,
    firstSide,
    soreSide,
    soreExtraSeconds,
  };
}

/**
 * For people who do not want to be pushed: segments that wait for a tap instead of running out.
 * Without a timer there is nothing to get ready for.
 */
function waiting(run: readonly Segment[], advance: Advance): Segment[] {
  if (advance === 'by-itself') return [...run];
  const isWaiting = ({ kind }: Segment) =>
    advance === 'no-timer' || kind === 'change' || kind === 'switch';
  return run
    .filter(({ kind }) => advance !== 'no-timer' || kind !== 'ready')
    .map((segment) => (isWaiting(segment) ? { ...segment, ms: null } : segment));
}
