import type { GuideLink } from '../link/guide-link.ts';
import { GUIDE_PREFERENCES } from '../run/preferences.ts';
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
  /** Repetitions wait for "Done" instead of being led by their pace. */
  readonly ownPace: boolean;
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
  ownPace: false,
  sound: 'on',
  cues: 'normal',
  advance: 'by-itself',
  speech: false,
  vibration: true,
  flash: false,
  shortcuts: true,
};

/** What a link says about the sides; null for nothing. */
export function sidesForLink({ soreSide, soreExtraSeconds }: PlayerSettings): GuideLink['sore'] {
  return soreSide && { side: soreSide, extraSeconds: soreExtraSeconds };
}
