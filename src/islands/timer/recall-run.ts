import type { Segment } from '../../lib/run/segment.ts';
import { carefulRun } from '../../lib/safety/tingling.ts';
import { restoreTimer } from '../../lib/timer/restore.ts';
import type { State } from '../../lib/timer/state.ts';
import type { Clock, Store } from '../browser/adapters.ts';
import { RUN_KEY } from '../../lib/memory/keys.ts';
import { tingledLimbs } from './tingled.ts';

/**
 * The run that was under way when the page went, if it is a run of this run, without what was left
 * out since; else null. Fetched
 * only if something is kept.
 */
export function recallRun(
  run: readonly Segment[],
  { store, clock }: { readonly store: Store; readonly clock: Clock },
): State | null {
  const instants = { now: clock.now(false), wall: clock.wall() };
  const careful = carefulRun(run, tingledLimbs({ store, clock }));
  return restoreTimer(store.read(RUN_KEY), careful, instants);
}
