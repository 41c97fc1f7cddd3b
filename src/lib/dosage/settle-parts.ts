import type { Fact, PartFact, Quantity } from './fact.ts';
import type { Part, PartName } from './dosage.ts';
import { Unsaid } from './settle-dosage.ts';

/** What is said of the parts of one repetition, and the facts without them. */
export type Parted = { readonly facts: readonly Fact[]; readonly parts: readonly Part[] };

/** A part, and how many facts it takes. */
type Piece = { readonly part: PartFact; readonly length: number };

const ONE: Quantity = { low: 1, high: null };

/**
 * Takes the parts of a repetition out: "2 s up, hold 1, 3 s down". A hold and a rest belong to them
 * only beside another part, or where their sum was said before ("of 6 seconds: 2 s hold, 4 s relax").
 */
export function settleParts(said: readonly Fact[]): Parted {
  const total = said.findIndex(isTotal);
  const from = said.findIndex(({ kind }, at) => at > total + 2 && !ASIDE.includes(kind));
  const summed = total < 0 || from < 0 ? [] : piecesFrom(said, from, true);
  const sum = summed.reduce((all, { part }) => all + part.amount.low, 0);
  if (summed.length > 1 && amountAt(said, total + 1)?.low === sum) {
    const asides = said.slice(total + 3, from);
    const facts = [...said.slice(0, total + 1), ...asides, ...said.slice(from + lengthOf(summed))];
    return { facts, parts: read(summed) };
  }
  const first = said.findIndex(({ kind }) => kind === 'part');
  if (first < 0) return { facts: said, parts: [] };
  // What stands before the first part may be one: "hold 2 s, 3 s down".
  const before = [2, 1].find((back) => startsHere(said, first - back, back)) ?? 0;
  const start = first - before;
  const pieces = piecesFrom(said, start, false);
  const facts = [...said.slice(0, start), ...said.slice(start + lengthOf(pieces))];
  if (facts.some(({ kind }) => kind === 'part')) {
    throw new Unsaid('The parts of a repetition stand together: 10 reps, 0:02 up, 0:03 down.');
  }
  const [only, ...others] = pieces;
  // To stretch and to relax is a hold with its rest, however it is called.
  const isHold = only?.part.name === 'stretch' && others[0]?.part.name === 'relax';
  if (only && (pieces.length === 1 || (isHold && pieces.length === 2))) {
    const behind = said.slice(start + only.length);
    return { facts: [...said.slice(0, start), ...alone(only.part), ...behind], parts: [] };
  }
  return { facts, parts: read(pieces) };
}

/** "5 repetitions of 15 seconds". */
function isTotal({ kind }: Fact, at: number, said: readonly Fact[]): boolean {
  return kind === 'reps' && said[at + 1]?.kind === 'time' && said[at + 2]?.kind === 'hold';
}

/** What may stand between repetitions and their parts: "on each side". */
const ASIDE: readonly Fact['kind'][] = ['sides', 'both', 'turn'];

/** One part is no parted repetition: to press for five seconds is to hold that. */
function alone({ name, amount, bare }: PartFact): Fact[] {
  if (bare || !['press', 'stretch'].includes(name)) {
    throw new Unsaid(
      `How long do the other parts of a repetition take, besides “${name}”? Write 0:02 up, 0:03 down.`,
    );
  }
  return [{ kind: 'hold' }, { kind: 'time', amount }];
}

function startsHere(said: readonly Fact[], at: number, length: number): boolean {
  const piece = at < 0 ? null : pieceAt(said, at, false);
  return piece?.length === length;
}

function piecesFrom(said: readonly Fact[], start: number, isBehind: boolean): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (let piece = pieceAt(said, at, isBehind); piece; piece = pieceAt(said, at, true)) {
    pieces.push(piece);
    at += piece.length;
  }
  return pieces;
}

/** @param isBehind true if a part or the sum of all stands before: then a rest is to relax */
function pieceAt(said: readonly Fact[], at: number, isBehind: boolean): Piece | null {
  const fact = said[at];
  if (fact?.kind === 'part') return { part: fact, length: 1 };
  const [here, next] = [fact?.kind, said[at + 1]?.kind];
  const part = (name: PartName, amount: Quantity, bare = false): PartFact => ({
    kind: 'part',
    name,
    amount,
    bare,
  });
  if (here === 'hold' && (next === 'time' || next === 'bare')) {
    return { part: part('hold', amountAt(said, at + 1) ?? ONE, next === 'bare'), length: 2 };
  }
  if (here === 'time' && next === 'hold') {
    return { part: part('hold', amountAt(said, at) ?? ONE), length: 2 };
  }
  if (fact?.kind === 'rest' && fact.part !== null && fact.between === null && isBehind) {
    return { part: part(fact.part, fact.amount), length: 1 };
  }
  return null;
}

function amountAt(said: readonly Fact[], at: number): Quantity | null {
  const fact = said[at];
  return fact && 'amount' in fact ? fact.amount : null;
}

function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}

function read(pieces: readonly Piece[]): Part[] {
  if (pieces.every(({ part }) => part.bare)) {
    throw new Unsaid('Are the parts of a repetition in seconds? Write 0:02 up, 0:03 down.');
  }
  return pieces.map(({ part: { name, amount } }) => {
    if (amount.high !== null) {
      throw new Unsaid(
        `“${name}” is a range: the parts of a repetition have one time each, such as 0:02 up.`,
      );
    }
    return { name, seconds: amount.low };
  });
}
