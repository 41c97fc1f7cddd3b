import type { Speaking } from '../../words/words.ts';
import { nameOfSegment, noteOfSegment } from '../run/segment-words.ts';
import { repeatOf, segmentOf } from '../timer/read.ts';
import { nameOfPart } from '../timer/words.ts';
import type { State } from '../timer/state.ts';
import type { PlayerStep } from './player-step.ts';
import { isOther } from './say.ts';

/**
 * What the voice says: short, and only at boundaries, also those of a repetition and of its parts. Null
 * for nothing. A title in another language stands between `<other>` and `</other>`.
 */
export function speakChange(
  before: State,
  after: State,
  steps: readonly PlayerStep[],
  words: Speaking<'run' | 'player'>,
): string | null {
  const { say, run, player } = words;
  if (after.mode.status === 'done') return before.mode.status === 'done' ? null : run.done;
  if (!('anchor' in after.mode)) return null;
  if (!isOther(before, after)) {
    const repeat = repeatOf(after);
    const last = repeatOf(before);
    if (!repeat) return null;
    const part = nameOfPart(repeat, words);
    if (repeat.at === last?.at) return repeat.part === last.part ? null : part;
    const count = repeat.isLast ? run.spokenLast : String(repeat.n);
    return part === '' ? count : say(run.spokenPart, { count, part });
  }
  const here = segmentOf(after);
  const { title: name = '', tag } = steps[here.step] ?? {};
  const title = tag === undefined ? name : `<other>${name}</other>`;
  if (here.kind === 'change') return say(player.next.exercise, { title });
  if (here.kind === 'ready') return say(player.spoken.ready, { title });
  const segment = nameOfSegment(here, words);
  // Which knee is “the left side” is what one cannot see from the floor.
  const note = noteOfSegment(here, words);
  return note === '' ? segment : say(player.spoken.noted, { segment, note });
}
