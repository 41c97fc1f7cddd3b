import type { Segment } from '../run/segment.ts';
import { elapsedMs } from './read.ts';
import type { Lapse, State } from './state.ts';

/** Anything simple that has a name. */
export type Shape = Readonly<Record<string, string | number | boolean | null>>;

/**
 * What a page says of its run, to be kept beside it: what shaped it besides the page itself, so that
 * the same run can be compiled again whatever was set since; and where to find it.
 */
export type RunOrigin = {
  readonly shape: Shape;
  /** The path of its page. */
  readonly page: string;
  /** What is done there. */
  readonly title: string;
};

/**
 * What is kept of a run: only where it is, not what it is. The page compiles the run again, and
 * `print` tells whether it still is the same one. `restore.ts` reads it.
 */
export type RunRecord = {
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
} & Partial<RunOrigin>;

/** The run as text, or null if there is nothing to take up again. */
export function saveTimer(
  state: State,
  wall: number,
  origin: Partial<RunOrigin> = {},
): string | null {
  const { run, segments, mode, strikes } = state;
  if (mode.status === 'idle' || mode.status === 'done') return null;
  const { index } = mode;
  const changed = segments.flatMap(({ ms }, at) =>
    ms !== null && ms !== run[at]?.ms ? [[at, ms] as const] : [],
  );
  const saved: RunRecord = {
    v: 1,
    print: printOf(run),
    wall,
    index,
    base: elapsedMs(state),
    strikes,
    changed,
    ...origin,
    ...(mode.status === 'paused'
      ? { status: 'paused', by: mode.by, lapse: mode.lapse }
      : { status: 'live' }),
  };
  return JSON.stringify(saved);
}

/** A short fingerprint of a run (FNV-1a): the same run, the same print. */
export function printOf(run: readonly Segment[]): string {
  let hash = 0x811c9dc5;
  for (const letter of JSON.stringify(run.map(({ id, ms, exercise }) => [id, ms, exercise]))) {
    hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}
