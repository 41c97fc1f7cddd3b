import { MAX_SECONDS } from '../dosage/limits.ts';
import { readObject } from '../memory/read-note.ts';
import type { Segment } from '../run/segment.ts';
import { live, paused } from './move.ts';
import { printOf } from './save.ts';
import type { RunOrigin, RunRecord, Shape } from './save.ts';
import type { Lapse, Mode, PausedBy, State } from './state.ts';
import { wake } from './wake.ts';

/** After this long nobody means to go on. */
const FORGET_MS = 12 * 60 * 60_000;

const PAUSED_BY: readonly PausedBy[] = [
  'user',
  'interrupt',
  'other-timer',
  'lapse',
  'tingling',
  'skipped',
  'unsure',
];

/**
 * Takes a saved run up again on a page that was just loaded. The time in between counts as an
 * absence in which nothing was heard. Null for anything damaged, foreign, changed or too old.
 */
export function restoreTimer(
  text: string | null,
  run: readonly Segment[],
  { now, wall }: { readonly now: number; readonly wall: number },
): State | null {
  const saved: Untrusted | null = readObject(text);
  if (!saved || saved.v !== 1 || saved.print !== printOf(run)) return null;
  const { strikes } = saved;
  if (!isNumber(saved.wall) || (strikes !== 0 && strikes !== 1)) return null;
  const away = Math.max(0, wall - saved.wall);
  if (away > FORGET_MS) return null;
  const segments = applyChanges(run, saved.changed);
  const mode = segments && readMode(saved, segments, now - away);
  if (!mode) return null;
  return wake({ run, segments, now: now - away, mode, strikes, last: null, undo: null }, now);
}

/** What a run that is kept says of its origin; null for none, or for one that is not said. */
export function originOf(text: string | null): RunOrigin | null {
  const { shape, page, title } = (readObject(text) ?? {}) as Untrusted;
  if (typeof shape !== 'object' || shape === null || Array.isArray(shape)) return null;
  if (typeof page !== 'string' || typeof title !== 'string') return null;
  return { shape: shape as Shape, page, title };
}

type Untrusted = { readonly [key in keyof RunRecord]?: unknown };

function applyChanges(run: readonly Segment[], changed: unknown): readonly Segment[] | null {
  if (!Array.isArray(changed)) return null;
  const segments = [...run];
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
  return paused(index, base as number, reason, lapse);
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
