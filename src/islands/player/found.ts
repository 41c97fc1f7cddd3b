import type { PlayerStep } from '../../lib/player/player-step.ts';
import { PLAYER_SETTINGS } from '../../lib/player/settings.ts';
import type { PlayerSettings } from '../../lib/player/settings.ts';
import type { Store } from '../browser/adapters.ts';
import { SETTINGS_KEY } from '../../lib/memory/keys.ts';

/*
 * What a player begins with, besides what its page says. What it takes to read it is fetched only
 * if there is something. All of this rejects if it cannot be had: somebody who asked for silence, or
 * for more time, must not get anything else.
 */

/** The settings that are kept on this device, with what a link says about the sides. */
export async function findSettings(store: Store, query: URLSearchParams): Promise<PlayerSettings> {
  const text = store.read(SETTINGS_KEY);
  if (text === null && !saysSomething(query)) return PLAYER_SETTINGS;
  const { parseSettings, withLink } = await import('../../lib/player/read-settings.ts');
  return withLink(parseSettings(text), query);
}

/** The steps at the speed that a link asks for. */
export async function findSteps(
  steps: readonly PlayerStep[],
  query: URLSearchParams,
): Promise<readonly PlayerStep[]> {
  if (!saysSomething(query)) return steps;
  const [{ atSpeed }, { readGuideLink }] = await Promise.all([
    import('../../lib/timer/speed.ts'),
    import('../../lib/link/guide-link.ts'),
  ]);
  return atSpeed(steps, readGuideLink(query).speed);
}

/** Whether a link says something about a run. What reads it is fetched only then. */
function saysSomething(query: URLSearchParams): boolean {
  return ['run', 'speed', 'sore', 'first'].some((name) => query.has(name));
}
