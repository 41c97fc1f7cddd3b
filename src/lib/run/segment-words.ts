import { TECHNIQUE_NAMES } from '../handbook/technique-names.ts';
import type { Segment, Side } from './segment.ts';

/** What a segment is called, and the line below: which side comes, if the name does not say it. */
export function segmentWords({
  kind,
  side,
  technique,
}: Pick<Segment, 'side' | 'technique'> & { readonly kind: Exclude<Segment['kind'], 'ask'> }): Pick<
  Segment,
  'title' | 'note'
> {
  const next = side === null ? '' : `${sideWord(side)} next`;
  const first = side === null ? '' : `${sideWord(side)} first`;
  switch (kind) {
    case 'ready':
      return { title: 'Get ready', note: first };
    case 'change':
      return { title: 'Change position', note: first };
    case 'switch':
      return { title: 'Switch sides', note: next };
    case 'rest':
      return { title: 'Rest', note: next };
    case 'work':
      return { title: side === null ? TECHNIQUE_NAMES[technique] : sideWord(side), note: '' };
  }
}

function sideWord(side: Side): string {
  return side === 'left' ? 'Left side' : 'Right side';
}
