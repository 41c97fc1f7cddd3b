import type { Speaking } from '../../words/words.ts';
import { readGuideLink, writeGuideLink } from '../../lib/link/guide-link.ts';
import { sidesForLink } from '../../lib/player/settings.ts';
import type { PlayerSettings } from '../../lib/player/settings.ts';

/** Copies the link of this guide with its speed and the sore side; says what became of it. */
export async function copyLink(
  query: URLSearchParams,
  settings: PlayerSettings,
  { say, player }: Speaking<'player'>,
): Promise<string> {
  const url = new URL(location.pathname, location.origin);
  const { speed } = readGuideLink(query);
  const run = writeGuideLink({ speed, sore: sidesForLink(settings) });
  // What is sealed needs no escape, and reads better without.
  if (run !== null) url.search = `?run=${run}`;
  try {
    await navigator.clipboard.writeText(url.href);
    return player.copied;
  } catch {
    return say(player.copyThis, { url: url.href });
  }
}
