import { GUIDE_PREFERENCES } from '../run/preferences.ts';
import { readPreferences } from '../run/read-preferences.ts';
import { storedSettings } from '../timer/stored-settings.ts';
import { PLAYER_SETTINGS } from './settings.ts';
import type { PlayerSettings } from './settings.ts';

const CHOICES = {
  sound: ['on', 'locked', 'off'],
  cues: ['few', 'normal', 'half'],
  advance: ['by-itself', 'wait', 'no-timer'],
} as const;

/** Reads what was stored: what is missing, damaged or unknown falls back. Never throws. */
export function parseSettings(text: string | null): PlayerSettings {
  const from = storedSettings(text);
  const choice = <Word>(words: readonly Word[], value: unknown, fallback: Word): Word =>
    words.find((word) => word === value) ?? fallback;
  const flag = (key: 'speech' | 'vibration' | 'flash' | 'shortcuts') => {
    const value = from[key];
    return typeof value === 'boolean' ? value : PLAYER_SETTINGS[key];
  };
  return {
    ...readPreferences(from, GUIDE_PREFERENCES),
    sound: choice(CHOICES.sound, from['sound'], PLAYER_SETTINGS.sound),
    cues: choice(CHOICES.cues, from['cues'], PLAYER_SETTINGS.cues),
    advance: choice(CHOICES.advance, from['advance'], PLAYER_SETTINGS.advance),
    speech: flag('speech'),
    vibration: flag('vibration'),
    flash: flag('flash'),
    shortcuts: flag('shortcuts'),
  };
}

/** `?sore=left&more=15`: a link may carry which side is sore. The rest of it stays at home. */
export function withLink(settings: PlayerSettings, query: URLSearchParams): PlayerSettings {
  const side = query.get('sore');
  if (side !== 'left' && side !== 'right') return settings;
  const more = /^\d{1,2}$/.test(query.get('more') ?? '') ? Number(query.get('more')) : 0;
  const from = { ...settings, firstSide: 'sore', soreSide: side, soreExtraSeconds: more };
  return { ...settings, ...readPreferences(from, settings) };
}
