import { TECHNIQUE_NAMES } from '../handbook/technique-names.ts';
import type { Segment, Side } from './segment.ts';

type Named = Pick<Segment, 'side' | 'technique'> & {
  readonly kind: Exclude<Segment['kind'], 'ask'>;
  /** What “left” and “right” mean in this exercise: “knee on the floor”. */
  readonly sideOf?: string;
  /** True if the sides change after each repetition. */
  readonly inTurn?: boolean;
};

/**
 * What a segment is called, and the line below: which side comes, if the name does not say it, and
 * which part of the body that is.
 */
export function segmentWords({
  kind,
  side,
  technique,
  sideOf,
  inTurn = false,
}: Named): Pick<Segment, 'title' | 'note'> {
  const part = side === null || sideOf === undefined ? '' : `${side} ${sideOf}`;
  const comes = (when: string) =>
    side === null ? '' : `${sideWord(side)} ${when}${part && `: ${part}`}`;
  switch (kind) {
    case 'ready':
      return { title: 'Get ready', note: comes('first') };
    case 'change':
      return { title: 'Change position', note: comes('first') };
    case 'switch':
      return { title: 'Switch sides', note: comes('next') };
    case 'rest':
      return { title: 'Rest', note: comes('next') };
    case 'work':
      return side === null
        ? { title: TECHNIQUE_NAMES[technique], note: inTurn ? 'Left and right in turn' : '' }
        : { title: sideWord(side), note: part && capital(part) };
  }
}

function sideWord(side: Side): string {
  return side === 'left' ? 'Left side' : 'Right side';
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
