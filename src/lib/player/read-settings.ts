import { readGuideLink } from '../link/guide-link.ts';
import { readFitting } from '../memory/settings.ts';
import { PLAYER_SETTINGS } from './settings.ts';
import type { PlayerSettings } from './settings.ts';

/** Reads what was kept: what is missing, damaged or unknown falls back. Never throws. */
export function parseSettings(text: string | null): PlayerSettings {
  return { ...PLAYER_SETTINGS, ...readFitting(text) };
}

/** A link may carry which side is sore, and a plan which one comes first. The rest of the settings stays at home. */
export function withLink(settings: PlayerSettings, query: URLSearchParams): PlayerSettings {
  const { sore } = readGuideLink(query);
  const first = query.get('first');
  if (sore === null && (first === 'left' || first === 'right')) {
    return { ...settings, firstSide: first };
  }
  if (sore === null) return settings;
  const { side, extraSeconds } = sore;
  const soreExtraSeconds = extraSeconds ?? settings.soreExtraSeconds;
  return { ...settings, firstSide: 'sore', soreSide: side, soreExtraSeconds };
}
