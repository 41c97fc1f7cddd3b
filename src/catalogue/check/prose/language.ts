import type { Position, Technique } from '../../../lib/handbook/vocabulary.ts';

/** Words that stand for something: how they are found, and how a letter calls them. */
export type Sign = { readonly say: string; readonly found: RegExp };

/**
 * All that the reviewer of prose knows of a language. Another language brings a table of its own; the
 * rules are the same. Patterns are asked about one sentence at a time.
 */
export type Language = {
  readonly id: string;
  /** Numbers in words. */
  readonly numbers: Readonly<Record<string, number>>;
  /** What is counted, where the data has a count: times, rounds, circles … */
  readonly counted: RegExp;
  /** A phrase with a number that counts something else: 4 out of 10, 5 cm, two fingers. */
  readonly notCounted: RegExp;
  /** A fixed word for a time: half a minute, in seconds. */
  readonly times: readonly { readonly found: RegExp; readonly seconds: number }[];
  /** Two sides: change, the other one, each. */
  readonly bothSides: RegExp;
  /** A change of sides, which contradicts a dose without sides. */
  readonly changesSide: RegExp;
  /** Parts of the body that move. */
  readonly bodyParts: RegExp;
  /** The parts by which a whole limb is meant. */
  readonly wholes: Readonly<Record<string, RegExp>>;
  /** What before a thing says that it is not used, or only likened to. */
  readonly denied: RegExp;
  /** What stands before a bare count: do, after, repeat. */
  readonly doIt: string;
  /** A sentence about a dose, where a number may be anything. */
  readonly doses: RegExp;
  /** What stands behind a time of one side. */
  readonly eachSide: RegExp;
  /** Prose tells what to do, as against what others do. */
  readonly tells: RegExp;
  /** A count with a cross: 3x, x 15. The number is one of its groups. */
  readonly byCross: RegExp;
  /** One counts to a number, as slowly as seconds go. */
  readonly countTo: RegExp;
  /** A count in one word. */
  readonly twice: RegExp;
  /** Both at once, which contradicts a dose per side. */
  readonly atOnce: RegExp;
  readonly positions: Readonly<Record<Position, RegExp>>;
  /** Words in a title that name a position. */
  readonly titled: readonly (readonly [RegExp, readonly Position[]])[];
  /** Other words for zones, by id. */
  readonly zoneWords: Readonly<Record<string, readonly string[]>>;
  /** Words in a title that name a technique. */
  readonly techniques: Readonly<Record<Technique, RegExp>>;
  /** Words of things that are no equipment where they stand: the ball of the foot. */
  readonly notATool: RegExp;
  /** Things of which the handbook has no page, and no safety rules. */
  readonly otherThings: RegExp;
  /** Things whose word says too little to be looked for, by id. */
  readonly plainThings: readonly string[];
  /** What stands between two names of one thing, and before a name. */
  readonly between: RegExp;
  readonly article: RegExp;
  /** Parts of the names of zones that are common words elsewhere. */
  readonly plainZones: readonly string[];
  /** A sentence speaks of what comes before. */
  readonly before: RegExp;
  /** A picture by its place: the third picture. */
  readonly nthPicture: RegExp;
  readonly ordinals: readonly string[];
  /** A picture by its number, with the number as its first group. */
  readonly picture: RegExp;
  /** A sentence says not to, keep off, beside, or stop before. */
  readonly keepsOff: RegExp;
  /** A sentence claims an effect … */
  readonly claims: RegExp;
  /** … or leaves it open, or tells what one feels while doing it. */
  readonly hedged: RegExp;
  /** Phrases that promise too much, and why. */
  readonly promises: readonly (readonly [RegExp, string])[];
  /** What readers with a tool under the body, and under a leg, must be asked. */
  readonly ask: { readonly tools: readonly Sign[]; readonly legs: readonly Sign[] };
  /** What a title is made of: letters and signs of a keyboard. */
  readonly typed: RegExp;
};
