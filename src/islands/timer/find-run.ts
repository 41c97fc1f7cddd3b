import { readFitting } from '../../lib/memory/settings.ts';
import { RUN_KEY, SETTINGS_KEY } from '../../lib/memory/keys.ts';
import { atOwnPace } from '../../lib/run/repeats.ts';
import type { Segment } from '../../lib/run/segment.ts';
import { originOf } from '../../lib/timer/restore.ts';
import type { Shape } from '../../lib/timer/save.ts';
import { pageAdapters } from '../browser/adapters.ts';
import { findRunHere } from './recall-run.ts';
import type { Run } from './single-timer.ts';

/** A run with what a link presets and what is kept on this device. */
export async function findRun({ segments: own }: Run): Promise<Run> {
  const world = pageAdapters();
  const { ownPace = false, sound } = readFitting(world.store.read(SETTINGS_KEY));
  const t = new URLSearchParams(location.search).get('t');
  const wanted = await shaped(own, { t, ownPace });
  if (t !== null && wanted.isPreset) (await import('./linked-run.ts')).showLinkedDosage(t);
  const isMuted = sound === 'off';
  // A run that was under way goes on as it was begun, whatever was set or followed since.
  const origin = originOf(world.store.read(RUN_KEY));
  const begun = origin ? await shaped(own, origin.shape) : wanted;
  const kept = origin?.shape['player'] === true ? null : await findRunHere(begun.segments, world);
  return { ...(kept ? begun : wanted), isMuted, kept };
}

/** The run of the page with a dose that a link presets, and at one's own pace. */
async function shaped(own: readonly Segment[], { t, ownPace }: Shape) {
  const text = typeof t === 'string' ? t : '';
  const linked = text && (await import('./linked-run.ts')).linkedRun(text, own);
  const segments = linked || own;
  return {
    segments: ownPace === true ? atOwnPace(segments) : segments,
    isPreset: segments !== own,
    shape: { ...(linked ? { t: text } : {}), ownPace: ownPace === true },
  };
}
