import { elapsedMs } from '../read.ts';
import type { State } from '../state.ts';

/** What must hold for every state, whatever was pressed: the broken rules, in words. For tests. */
export function brokenRules(state: State): string[] {
  const { run, segments, mode, now, strikes, last, undo } = state;
  const segment = segments[mode.index];
  if (!segment) return [`the segment ${mode.index} does not exist`];
  const elapsed = elapsedMs(state);
  const isLive = mode.status === 'running' || mode.status === 'awaiting';
  const rules: [string, boolean][] = [
    ['the index is whole', Number.isInteger(mode.index)],
    ['the run keeps its segments', segments.length === run.length],
    ['only lengths change', segments.every(({ id }, index) => run[index]?.id === id)],
    [
      'open segments stay open',
      segments.every(({ ms }, i) => (ms === null) === (run[i]?.ms === null)),
    ],
    [
      'lengths are 1 s to 60 min',
      segments.every(({ ms }) => ms === null || (ms >= 1000 && ms <= 3_600_000)),
    ],
    ['elapsed time is not negative', elapsed >= 0],
    [
      'a segment under way is not over',
      mode.status === 'done' || segment.ms === null || elapsed < segment.ms,
    ],
    ['awaiting means open', !isLive || (mode.status === 'awaiting') === (segment.ms === null)],
    ['a question is not run through', !isLive || segment.kind !== 'ask'],
    ['nothing is anchored in the future', !isLive || mode.anchor <= now],
    [
      'a lapse pauses by lapse',
      mode.status !== 'paused' || (mode.by === 'lapse') === (mode.lapse !== null),
    ],
    ['the end is past', mode.status !== 'done' || mode.endedAt <= now],
    ['strikes end the run', strikes < 2 || (mode.status === 'done' && mode.endedBy === 'tingling')],
    ['the past is past', (last?.at ?? now) <= now && (undo?.at ?? now) <= now],
  ];
  return rules.flatMap(([rule, holds]) => (holds ? [] : [rule]));
}
