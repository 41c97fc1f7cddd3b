import type { PlayerSettings } from '../player/settings.ts';
import { readSettings } from './settings-text.ts';

type Fits = (value: unknown) => boolean;
const isFlag: Fits = (value) => typeof value === 'boolean';
const upTo =
  (most: number): Fits =>
  (value) =>
    Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most;
const oneOf =
  (...words: (string | null)[]): Fits =>
  (value) =>
    words.some((word) => word === value);

const FITS: { readonly [Key in keyof PlayerSettings]: Fits } = {
  readySeconds: upTo(20),
  changeSeconds: upTo(20),
  switchSeconds: upTo(20),
  soreExtraSeconds: upTo(60),
  firstSide: oneOf('left', 'right', 'sore'),
  soreSide: oneOf('left', 'right', null),
  ownPace: isFlag,
  sound: oneOf('on', 'locked', 'off'),
  cues: oneOf('few', 'normal', 'half'),
  advance: oneOf('by-itself', 'wait', 'no-timer'),
  speech: isFlag,
  vibration: isFlag,
  flash: isFlag,
  shortcuts: isFlag,
};

/**
 * The settings that were set: known fields with values that fit. Never throws.
 * Until November 2026 repetitions waited for "Done" unless somebody set `handsFree`; whoever kept
 * settings that say so keeps their own pace.
 */
export function readFitting(text: string | null): Partial<PlayerSettings> {
  return fitting(readSettings(text));
}

/** The same of an object that came from anywhere. */
export function fitting(from: Readonly<Record<string, unknown>>): Partial<PlayerSettings> {
  const { handsFree, ...known } = from;
  const given = isFlag(handsFree) ? { ownPace: handsFree === false, ...known } : known;
  return Object.fromEntries(
    Object.entries(FITS).flatMap(([key, fits]) => (fits(given[key]) ? [[key, given[key]]] : [])),
  );
}
