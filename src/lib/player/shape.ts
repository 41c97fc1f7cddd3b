import { readDosageLink } from '../link/dosage-link.ts';
import { fitting } from '../memory/settings.ts';
import type { RunStep, Segment } from '../run/segment.ts';
import type { Shape } from '../timer/save.ts';
import { atSpeed } from '../timer/speed.ts';
import type { Speed } from '../timer/speed.ts';
import { buildRun } from './build-run.ts';
import { PLAYER_SETTINGS } from './settings.ts';

/** Compiles a run again as it was shaped when it was begun. Never throws. */
export function runOfShape(steps: readonly RunStep[], shape: Shape): Segment[] {
  return buildRun(shaped(steps, shape), { ...PLAYER_SETTINGS, ...fitting(shape) });
}

/** The steps at the speed, or with the dose, that a link asked for. */
export function shaped<Step extends RunStep>(steps: readonly Step[], shape: Shape): Step[] {
  const dosage = typeof shape['t'] === 'string' ? readDosageLink(shape['t']) : null;
  if (dosage) return steps.map((step) => ({ ...step, dosage }));
  const speed: Speed =
    shape['speed'] === 'short' || shape['speed'] === 'long' ? shape['speed'] : 'normal';
  return atSpeed(steps, speed);
}
