import { pageAdapters } from '../browser/adapters.ts';
import { isMuted } from './device-settings.ts';
import { recallRun } from './recall-run.ts';
import type { Run } from './single-timer.ts';

/** A run with what a link presets and what is kept on this device. */
export async function findRun({ segments: own }: Run): Promise<Run> {
  const world = pageAdapters();
  const text = new URLSearchParams(location.search).get('t');
  const linked = text && (await import('./linked-run.ts')).linkedRun(text, own);
  const segments = linked || own;
  return {
    segments,
    isPreset: segments !== own,
    isMuted: isMuted(world.store),
    kept: recallRun(segments, world),
  };
}
