import { sidesForLink } from '../../lib/player/settings.ts';
import type { PlayerSettings } from '../../lib/player/settings.ts';
import { parseSpeed } from '../../lib/timer/speed.ts';

/** Copies the link of this guide with its speed and the sore side; says what became of it. */
export async function copyLink(query: URLSearchParams, settings: PlayerSettings): Promise<string> {
  const url = new URL(location.pathname, location.origin);
  const speed = parseSpeed(query.get('speed'));
  if (speed !== 'normal') url.searchParams.set('speed', speed);
  for (const [key, value] of Object.entries(sidesForLink(settings) ?? {})) {
    url.searchParams.set(key, value);
  }
  try {
    await navigator.clipboard.writeText(url.href);
    return 'Link copied.';
  } catch {
    return `Copy this link: ${url.href}`;
  }
}
