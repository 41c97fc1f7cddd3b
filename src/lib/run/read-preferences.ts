import type { RunPreferences } from './preferences.ts';
import type { Side } from './segment.ts';

/** Reads preferences that came from storage: what is missing or damaged falls back, never throws. */
export function readPreferences(stored: unknown, fallback: RunPreferences): RunPreferences {
  const from = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<
    Record<keyof RunPreferences, unknown>
  >;
  const seconds = (
    key: 'readySeconds' | 'changeSeconds' | 'switchSeconds' | 'soreExtraSeconds',
  ) => {
    const value = from[key];
    const max = key === 'soreExtraSeconds' ? 60 : 20;
    const valid = Number.isInteger(value) && (value as number) >= 0 && (value as number) <= max;
    return valid ? (value as number) : fallback[key];
  };
  const { firstSide, soreSide } = from;
  return {
    readySeconds: seconds('readySeconds'),
    changeSeconds: seconds('changeSeconds'),
    switchSeconds: seconds('switchSeconds'),
    soreExtraSeconds: seconds('soreExtraSeconds'),
    firstSide: isSide(firstSide) || firstSide === 'sore' ? firstSide : fallback.firstSide,
    soreSide: isSide(soreSide) || soreSide === null ? soreSide : fallback.soreSide,
  };
}

function isSide(value: unknown): value is Side {
  return value === 'left' || value === 'right';
}
