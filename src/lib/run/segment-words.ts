import type { Speaking } from '../../words/words.ts';
import type { Segment } from './segment.ts';

/** What a segment is called: “Left side”, “Switch sides”. */
export function nameOfSegment(
  { kind, side, technique }: Segment,
  { run }: Speaking<'run'>,
): string {
  if (kind !== 'work') return run.segments[kind];
  return side === null ? run.work[technique] : run.sides[side];
}

/**
 * The line below the name: which side comes, if the name does not say it, and which part of the body
 * that is. Empty for nothing to say.
 */
export function noteOfSegment(
  { kind, side, sideOf: part, inTurn }: Segment,
  { say, run }: Speaking<'run'>,
): string {
  if (kind === 'ask') return '';
  if (side === null) return inTurn ? run.inTurn : '';
  if (kind === 'work') return part === undefined ? '' : say(run.part[side], { part });
  const note = run.comes[kind][side];
  return part === undefined ? note : say(run.comesOf[side], { note, part });
}
