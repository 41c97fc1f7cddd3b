import { RUN_LOCK } from './run-lock.ts';

/** True if another tab has a run. Not to be asked while this page has one (`Turn.isHere`). */
export async function isRunElsewhere(): Promise<boolean> {
  try {
    const { held = [] } = await navigator.locks.query();
    return held.some(({ name }) => name === RUN_LOCK);
  } catch {
    // No locks, or a frame that may not have any: nobody knows of others.
    return false;
  }
}
