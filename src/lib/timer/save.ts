import { MAX_SECONDS } from '../dosage/limits.ts';
import type { Segment } from '../run/segment.ts';
import { freeze, live } from './move.ts';
import { PAUSED_BY } from './state.ts';
import type { Lapse, Mode, Paused, State } from './state.ts';
import { wake } from './wake.ts';

/** Nothing we write is longer; what is longer was not written by us. */
export const MAX_SAVED_LENGTH = 4096;
/** After this long nobody means to go on. */
const FORGET_MS = 12 * 60 * 60_000;

/**
 * What is kept of a run: only where it is, not what it is. The page compiles the run again, and
 * `print` tells whether it still is the same one.
 */
type Saved = {
  readonly v: 1;
  readonly print: string;
  /** Wall clock at saving, in milliseconds: the only clock that outlives the page. */
  readonly wall: number;
  readonly status: 'live' | 'paused';
  readonly index: number;
  readonly base: number;
  readonly by?: string;
  readonly lapse?: Lapse | null;
  readonly strikes: number;
  /** Segments whose length the reader changed: index and milliseconds. */
  readonly changed: readonly (readonly [number, number])[];
};

/** The run as text, or null if there is nothing to take up again. */
export function saveTimer(state: State, wall: number): string | null {
  const mode = freeze(state);
  if (mode.status === 'idle' || mode.status === 'done') return null;
  const { plan, segments, strikes } = state;
  const changed = segments.flatMap(({ ms }, index) =>
    ms !== null && ms !== plan[index]?.ms ? [[index, ms] as const] : [],
  );
  const place = { index: mode.index, base: mode.base, strikes, changed };
  const saved: Saved =
    mode.status === 'paused'
      ? {
          v: 1,
          print: printOf(plan),
          wall,
          status: 'paused',
          by: mode.by,
          lapse: mode.lapse,
          ...place,
        }
      : { v: 1, print: printOf(plan), wall, status: 'live', ...place };
  return JSON.stringify(saved);
}

/**
 * Takes a saved run up again on a page that was just loaded. The time in between counts as an
 * absence in which nothing was heard. Null for anything damaged, foreign, changed or too old.
 */
export function restoreTimer(
  text: string | null,
  plan: readonly Segment[],
  { now, wall }: { readonly now: number; readonly wall: number },
): State | null {
  const saved = text !== null && text.length <= MAX_SAVED_LENGTH ? parse(text) : null;
  if (!saved || saved.v !== 1 || saved.print !== printOf(plan)) return null;
  const { strikes } = saved;
  if (!isNumber(saved.wall) || (strikes !== 0 && strikes !== 1)) return null;
  const away = Math.max(0, wall - saved.wall);
  if (away > FORGET_MS) return null;
  const segments = applyChanges(plan, saved.changed);
  const mode = segments && readMode(saved, segments, now - away);
  if (!mode) return null;
  return wake({ plan, segments, now: now - away, mode, strikes, last: null, undo: null }, now);
}

/** A short fingerprint of a run (FNV-1a): the same run, the same print. */
export function printOf(plan: readonly Segment[]): string {
  let hash = 0x811c9dc5;
  for (const letter of JSON.stringify(plan.map(({ id, ms, exercise }) => [id, ms, exercise]))) {
    hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}

type Untrusted = { readonly [key in keyof Saved]?: unknown };

function parse(text: string): Untrusted | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}

function applyChanges(plan: readonly Segment[], changed: unknown): readonly Segment[] | null {
  if (!Array.isArray(changed)) return null;
  const segments = [...plan];
  for (const change of changed as unknown[]) {
    if (!Array.isArray(change)) return null;
    const [index, ms] = change as unknown[];
    const segment = isNumber(index) ? segments[index] : undefined;
    if (!segment || segment.ms === null || !Number.isInteger(ms)) return null;
    const length = ms as number;
    if (length < 1000 || length > MAX_SECONDS * 1000) return null;
    segments[index as number] = { ...segment, ms: length };
  }
  return segments;
}

function readMode(saved: Untrusted, segments: readonly Segment[], anchor: number): Mode | null {
  const { status, index, base, by } = saved;
  if (!isPlace(index, base, segments)) return null;
  if (status === 'live') return live(segments, index, base as number, anchor);
  const reason = PAUSED_BY.find((known) => known === by);
  if (status !== 'paused' || !reason) return null;
  const lapse = reason === 'lapse' ? readLapse(saved.lapse, segments) : null;
  if (reason === 'lapse' && !lapse) return null;
  return { status, index, base: base as number, by: reason, lapse } satisfies Paused;
}

function readLapse(lapse: unknown, segments: readonly Segment[]): Lapse | null {
  if (typeof lapse !== 'object' || lapse === null) return null;
  const { away, index, base, over } = lapse as { readonly [key in keyof Lapse]?: unknown };
  if (!isNumber(away) || typeof over !== 'boolean' || !isPlace(index, base, segments)) return null;
  return { away, index, base: base as number, over };
}

/** True if that much of that segment can be over. */
function isPlace(index: unknown, base: unknown, segments: readonly Segment[]): index is number {
  if (!isNumber(index) || !isNumber(base)) return false;
  const segment = segments[index];
  return segment !== undefined && (segment.ms === null || base < segment.ms);
}

/** A finite number from 0 on. */
function isNumber(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value < Infinity;
}
