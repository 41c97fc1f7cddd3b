import { pageAdapters } from './adapters.ts';
import type { Adapters } from './adapters.ts';
import { BrowserSpeech } from './speech.ts';
import type { Speech } from './speech.ts';
import { AudioTrack } from './track.ts';
import type { Track } from './track.ts';

/** What the player asks of the world besides what the timer asks. */
export type PlayerAdapters = Adapters & { readonly speech: Speech; readonly track: Track };

/** The adapters of this page. Fakes of a test stand in the same place as those of the timer. */
export function playerAdapters(): PlayerAdapters {
  const fakes = globalThis.uncoilTestAdapters as Partial<PlayerAdapters> | undefined;
  return { speech: new BrowserSpeech(), track: new AudioTrack(), ...pageAdapters(), ...fakes };
}
