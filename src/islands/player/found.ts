import type { PlayerStep } from '../../lib/player/player-step.ts';
import { PLAYER_SETTINGS } from '../../lib/player/settings.ts';
import type { PlayerSettings } from '../../lib/player/settings.ts';
import type { Speed } from '../../lib/timer/speed.ts';
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

/** The steps of a page, and at the speed that a link asks for. */
export type FoundSteps = {
  readonly own: readonly PlayerStep[];
  readonly steps: readonly PlayerStep[];
  readonly speed: Speed;
  /** The dose that a link presets for one exercise; null for that of its page. */
  readonly t: string | null;
};

export async function findSteps(
  own: readonly PlayerStep[],
  query: URLSearchParams,
): Promise<FoundSteps> {
  const t = own.length === 1 ? query.get('t') : null;
  if (!saysSomething(query) && t === null) return { own, steps: own, speed: 'normal', t };
  const [{ shaped }, { readGuideLink }] = await Promise.all([
    import('../../lib/player/shape.ts'),
    import('../../lib/link/guide-link.ts'),
  ]);
  const { speed } = readGuideLink(query);
  return { own, steps: shaped(own, { speed, t }), speed, t };
}

/** Whether a link says something about a run. What reads it is fetched only then. */
function saysSomething(query: URLSearchParams): boolean {
  return ['run', 'speed', 'sore', 'first'].some((name) => query.has(name));
}
