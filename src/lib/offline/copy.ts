/*
 * A copy that a reader asked for: the whole handbook, a guide, an area, a plan. What we say of it
 * follows from what is there, so that a page that went takes the claim with it.
 */

/** What is really there. */
export type Facts = {
  /** When it was finished, in milliseconds since 1970 by the host's clock; null if it was only begun. */
  readonly on: number | null;
  /** Files of it that lie here, and how many there should be; 0 of 0 if nothing was begun. */
  readonly held: number;
  readonly of: number;
  /** Has the handbook changed since? False while nobody can tell. */
  readonly newer: boolean;
  /** Did somebody ask for it and not take that back? */
  readonly wanted: boolean;
};

/** Why a copy is not whole. `gone`: it was, and something was taken back or cleared away. */
export type Why = 'stopped' | 'no-network' | 'no-room' | 'bad-host' | 'gone';

export type CopyState =
  | { readonly name: 'nothing' }
  /** It was asked for, and there is nothing: the browser cleared it away. */
  | { readonly name: 'cleared' }
  | { readonly name: 'saving'; readonly done: number; readonly of: number }
  | { readonly name: 'partly'; readonly done: number; readonly of: number; readonly why: Why }
  | { readonly name: 'saved'; readonly on: number; readonly newer: boolean };

export type CopyEvent =
  /** Somebody looked at what is there. */
  | { readonly type: 'looked'; readonly facts: Facts }
  | { readonly type: 'began'; readonly done: number; readonly of: number }
  /** So many files lie here now. */
  | { readonly type: 'kept'; readonly done: number }
  /** The save ended before its end. */
  | { readonly type: 'failed'; readonly why: Why }
  /** The save came to its end; what is there says whether it is whole. */
  | { readonly type: 'finished'; readonly facts: Facts }
  | { readonly type: 'removed' };

type Name = CopyState['name'];
type Row = {
  readonly [Type in CopyEvent['type']]: (
    state: CopyState,
    event: Extract<CopyEvent, { readonly type: Type }>,
  ) => CopyState;
};

const stays = (state: CopyState) => state;
const begins = (_: CopyState, { done, of }: { done: number; of: number }): CopyState => ({
  name: 'saving',
  done,
  of,
});
const looks = (_: CopyState, { facts }: { facts: Facts }) => claim(facts);
const isGone = (): CopyState => ({ name: 'nothing' });

/** Nobody is at work: what is there is what we say. News of a save that is over come too late. */
const AT_REST: Row = {
  looked: looks,
  began: begins,
  kept: stays,
  failed: stays,
  finished: looks,
  removed: isGone,
};

const TABLE: Readonly<Record<Name, Row>> = {
  nothing: AT_REST,
  cleared: AT_REST,
  partly: AT_REST,
  saved: AT_REST,
  saving: {
    looked: stays,
    began: begins,
    kept: (state, { done }) =>
      state.name === 'saving' ? { ...state, done: Math.min(done, state.of) } : state,
    failed: (state, { why }) =>
      state.name === 'saving' ? { name: 'partly', done: state.done, of: state.of, why } : state,
    finished: looks,
    removed: isGone,
  },
};

/** What happens next. Pure: the same state and event always give the same answer. */
export function next(state: CopyState, event: CopyEvent): CopyState {
  const row = TABLE[state.name];
  const cell = row[event.type] as (state: CopyState, event: CopyEvent) => CopyState;
  return cell(state, event);
}

/** The most that may be said of what is there. */
function claim({ on, held, of, newer, wanted }: Facts): CopyState {
  if (of === 0 || (held === 0 && wanted && on !== null)) {
    return { name: wanted ? 'cleared' : 'nothing' };
  }
  if (on === null) return { name: 'partly', done: held, of, why: 'stopped' };
  if (held < of) return { name: 'partly', done: held, of, why: 'gone' };
  return { name: 'saved', on, newer };
}
