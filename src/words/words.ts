import type { en } from './en/index.ts';
import { grammarOf, type Grammar, type Message } from './message.ts';

/** The rooms of a language: one for each file in its folder. */
export type Rooms = typeof en;

/** A language of the handbook: what it can do, and its messages. */
export type Words = Grammar & Rooms;

/**
 * What a function needs that speaks: `({ say, run }: Speaking<'run'>) => …`. Pure code gets it as an
 * argument, as it gets the time.
 */
export type Speaking<Room extends keyof Rooms = never> = Grammar & Pick<Rooms, Room>;

/**
 * The same messages in another language: the same keys, any text, and lists of any length. Only forms
 * of the plural make a message; a group may have a message of the name `other`, too.
 */
export type Translated<R> = R extends string
  ? string
  : R extends undefined
    ? R
    : R extends readonly (infer One)[]
      ? readonly Translated<One>[]
      : [keyof R] extends [Intl.LDMLPluralRule]
        ? Message
        : { readonly [K in keyof R]: Translated<R[K]> };

/** A language from its tag and its rooms. */
export function speak<R extends object>(tag: string, rooms: R): Grammar & R {
  return { ...grammarOf(tag), ...rooms };
}
