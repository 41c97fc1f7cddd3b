import { pageAdapters } from '../browser/adapters.ts';
import { isMuted } from './device-settings.ts';
import { keptRun } from './kept-run.ts';
import type { Run } from './single-timer.ts';

/** A run with what a link presets and what is kept on this device. */
export async function findRun({ plan: own }: Run): Promise<Run> {
  const world = pageAdapters();
  const text = new URLSearchParams(location.search).get('t');
  const linked = text && (await import('./linked-plan.ts')).linkedPlan(text, own);
  const plan = linked || own;
  return {
    plan,
    isPreset: plan !== own,
    isMuted: isMuted(world.store),
    kept: keptRun(plan, world),
  };
}
