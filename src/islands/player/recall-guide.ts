import { RUN_KEY } from '../../lib/memory/keys.ts';
import type { PlayerStep } from '../../lib/player/player-step.ts';
import { runOfShape } from '../../lib/player/shape.ts';
import type { Segment } from '../../lib/run/segment.ts';
import { originOf } from '../../lib/timer/restore.ts';
import type { Shape } from '../../lib/timer/save.ts';
import type { State } from '../../lib/timer/state.ts';
import type { Adapters } from '../browser/adapters.ts';
import { findKeptRun } from '../timer/recall-run.ts';

/** A run that is kept, and how it was shaped; without a shape it is the run that the settings make. */
type Kept = { readonly state: State; readonly run: readonly Segment[]; readonly shape?: Shape };

/**
 * The run of these steps that is kept on this device, as it was begun: neither a setting that changed
 * since nor a link takes it away. Null for none. Fetched only if something is kept.
 * @param now the run that settings and link make today
 */
export async function recallGuide(
  steps: readonly PlayerStep[],
  now: readonly Segment[],
  world: Pick<Adapters, 'store' | 'clock'>,
): Promise<Kept | null> {
  const shape = originOf(world.store.read(RUN_KEY))?.shape;
  // The timer of the page has one, too.
  if (shape && shape['player'] !== true) return null;
  const run = shape ? runOfShape(steps, shape) : now;
  const state = await findKeptRun(run, world);
  return state && { state, run, ...(shape ? { shape } : {}) };
}
