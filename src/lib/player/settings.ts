import { GUIDE_PREFERENCES, readPreferences } from '../run/preferences.ts';
import type { RunPreferences } from '../run/preferences.ts';
import type { CueLevel } from '../timer/cues.ts';

/**
 * `on`: cues over the listener's music. `locked`: a track that goes on when the screen locks, and
 * stops the music. `off`: silence.
 */
export type SoundMode = 'on' | 'locked' | 'off';

/** `by-itself`: on the clock. `wait`: waits at each change. `no-timer`: everything waits. */
export type Advance = 'by-itself' | 'wait' | 'no-timer';

/** What a person may change in the player. */
export type PlayerSettings = RunPreferences & {
  readonly sound: SoundMode;
  readonly cues: CueLevel;
  readonly advance: Advance;
  /** Phases and names are spoken. Off: few voices are good, and none is there offline for sure. */
  readonly speech: boolean;
  readonly vibration: boolean;
  /** The screen changes its brightness once at each boundary. */
  readonly flash: boolean;
  /** Single keys do something while the player is open. */
  readonly shortcuts: boolean;
};

export const PLAYER_SETTINGS: PlayerSettings = {
  ...GUIDE_PREFERENCES,
  sound: 'on',
  cues: 'normal',
  advance: 'by-itself',
  speech: false,
  vibration: true,
  flash: false,
  shortcuts: true,
};

const CHOICES = {
  sound: ['on', 'locked', 'off'],
  cues: ['few', 'normal', 'half'],
  advance: ['by-itself', 'wait', 'no-timer'],
} as const;

/** Reads what was stored: what is missing, damaged or unknown falls back. Never throws. */
export function parseSettings(text: string | null): PlayerSettings {
  const from = parseObject(text);
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

/** The text to store. What others keep under the same key stays. */
export function formatSettings(stored: string | null, settings: PlayerSettings): string {
  return JSON.stringify({ ...parseObject(stored), ...settings });
}

/** Nothing we write is longer; what is longer was not written by us. */
const MAX_LENGTH = 4096;

function parseObject(text: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text !== null && text.length <= MAX_LENGTH ? text : '{}');
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? { ...value } : {};
  } catch {
    return {};
  }
}

/** `?sore=left&more=15`: a link may carry which side is sore. The rest of it stays at home. */
export function withLink(settings: PlayerSettings, query: URLSearchParams): PlayerSettings {
  const side = query.get('sore');
  if (side !== 'left' && side !== 'right') return settings;
  const more = /^\d{1,2}$/.test(query.get('more') ?? '') ? Number(query.get('more')) : 0;
  const from = { ...settings, firstSide: 'sore', soreSide: side, soreExtraSeconds: more };
  return { ...settings, ...readPreferences(from, settings) };
}

/** What a link says about the sides; null for nothing. */
export function sidesForLink({ soreSide, soreExtraSeconds }: PlayerSettings) {
  return soreSide === null ? null : { sore: soreSide, more: String(soreExtraSeconds) };
}
