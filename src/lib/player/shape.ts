import { fitting } from '../memory/settings.ts';
import type { RunStep, Segment } from '../run/segment.ts';
import type { Shape } from '../timer/save.ts';
import { atSpeed } from '../timer/speed.ts';
import type { Speed } from '../timer/speed.ts';
import { buildRun } from './build-run.ts';
import { PLAYER_SETTINGS } from './settings.ts';

/** Compiles a run again as it was shaped when it was begun. Never throws. */
export function runOfShape(steps: readonly RunStep[], shape: Shape): Segment[] {
  const speed: Speed =
    shape['speed'] === 'short' || shape['speed'] === 'long' ? shape['speed'] : 'normal';
  return buildRun(atSpeed(steps, speed), { ...PLAYER_SETTINGS, ...fitting(shape) });
}
