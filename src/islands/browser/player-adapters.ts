import { pageAdapters } from './adapters.ts';
import type { Adapters } from './adapters.ts';
import type { Speech } from './speech.ts';
import type { Track } from './track.ts';

/**
 * What the player asks of the world besides what the timer asks. Voice and track are fetched when
 * somebody chooses them, so they are here only if a test put fakes in their place.
 */
export type PlayerAdapters = Adapters & { readonly speech?: Speech; readonly track?: Track };

/** The adapters of this page. Fakes of a test stand in the same place as those of the timer. */
export function playerAdapters(): PlayerAdapters {
  return { ...pageAdapters() };
}
