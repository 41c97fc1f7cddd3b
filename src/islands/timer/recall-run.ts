import type { Segment } from '../../lib/run/segment.ts';
import { carefulRun } from '../../lib/safety/tingling.ts';
import { originOf, restoreTimer } from '../../lib/timer/restore.ts';
import type { State } from '../../lib/timer/state.ts';
import { givenAway } from '../../lib/timer/turn.ts';
import type { Clock, Store } from '../browser/adapters.ts';
import { isRunElsewhere } from '../browser/run-elsewhere.ts';
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

/**
 * The same for a page that was just loaded: while another tab has a run on, it only stands here, until
 * somebody wants it here.
 */
export async function findKeptRun(
  run: readonly Segment[],
  world: { readonly store: Store; readonly clock: Clock },
): Promise<State | null> {
  const kept = recallRun(run, world);
  return kept && (await isRunElsewhere()) ? givenAway(kept) : kept;
}

/** Asks, if another tab has a run on, whether it may be taken from there. */
export async function mayTakeTurn(store: Store): Promise<boolean> {
  if (!(await isRunElsewhere())) return true;
  const dialog = document.querySelector<HTMLDialogElement>('dialog[data-elsewhere]');
  if (!dialog) return true;
  const title = dialog.querySelector('[data-title]');
  if (title) title.textContent = originOf(store.read(RUN_KEY))?.title ?? '';
  dialog.returnValue = '';
  const closed = new Promise((resolve) => {
    dialog.addEventListener('close', resolve, { once: true });
  });
  dialog.showModal();
  await closed;
  return dialog.returnValue === 'here';
}
