import { compileRun } from '../run/compile-run.ts';
import type { RunStep, Segment } from '../run/segment.ts';
import type { Advance, PlayerSettings } from './settings.ts';

/** The run of a guide: its steps with a person's settings. */
export function buildRun(steps: readonly RunStep[], settings: PlayerSettings): Segment[] {
  return waiting(compileRun(steps, settings), settings.advance);
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
