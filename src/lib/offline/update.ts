/** After this long a run that was left counts as given up, as in the timer. */
const FORGET_MS = 12 * 60 * 60_000;

/**
 * May a reader be asked to load a new version? Not while a timer runs or is paused, on this page or
 * in another tab, and not with the player open.
 * @param run what the timer keeps under its key; null if nothing runs
 * @param wall milliseconds since 1970
 */
export function mayTellOfUpdate(run: string | null, wall: number, isPlayerOpen: boolean): boolean {
  return !isPlayerOpen && !isUnderWay(run, wall);
}

function isUnderWay(run: string | null, wall: number): boolean {
  if (run === null) return false;
  try {
    const saved = (JSON.parse(run) as { wall?: unknown } | null)?.wall;
    return typeof saved === 'number' && wall - saved <= FORGET_MS;
  } catch {
    // Damaged: the timer will not take it up either.
    return false;
  }
}
