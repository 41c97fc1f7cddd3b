import { readFitting } from '../memory/settings.ts';
import { readPreferences } from '../run/read-preferences.ts';
import { PLAYER_SETTINGS } from './settings.ts';
import type { PlayerSettings } from './settings.ts';

/** Reads what was kept: what is missing, damaged or unknown falls back. Never throws. */
export function parseSettings(text: string | null): PlayerSettings {
  return { ...PLAYER_SETTINGS, ...readFitting(text) };
}

/** `?sore=left&more=15`: a link may carry which side is sore. The rest of it stays at home. */
export function withLink(settings: PlayerSettings, query: URLSearchParams): PlayerSettings {
  const side = query.get('sore');
  if (side !== 'left' && side !== 'right') return settings;
  const more = /^\d{1,2}$/.test(query.get('more') ?? '') ? Number(query.get('more')) : 0;
  const from = { ...settings, firstSide: 'sore', soreSide: side, soreExtraSeconds: more };
  return { ...settings, ...readPreferences(from, settings) };
}
