import { runSteps } from '../handbook/steps.ts';
import { guideSeconds } from '../run/measure-run.ts';
import { inOrder, requiredBefore, type Choice } from './pool.ts';

/** A number from 0 up to 1, as chance has it: tests pass their own. */
export type Chance = () => number;

/** A routine, in the order in which it is done, and how long it takes with everything between. */
export type Fitted = { readonly choices: readonly Choice[]; readonly seconds: number };

/**
 * Looks for a routine of a length. Tries those first that hold one exercise of each technique and what is
 * at home on the area; else chance decides. It ends only with a routine, or when it has seen that none of
 * this pool is long or short enough.
 * @param within how many seconds more or less will do
 * @returns a routine that fits, or else the nearest it saw; null for an empty pool
 */
export function fitTime(
  pool: readonly Choice[],
  seconds: number,
  within: number,
  chance: Chance,
): { readonly fits: boolean; readonly nearest: Fitted } | null {
  const wishes = byWish(pool, chance);
  const measure = measureIn();
  let nearest: Fitted | null = null;
  const isNearer = (one: Fitted) =>
    nearest === null || Math.abs(one.seconds - seconds) < Math.abs(nearest.seconds - seconds);
  // What could still be added from each place on, at most: an exercise brings two changes.
  const most = wishes.map(({ exercise }) => measure.alone(exercise) + 2 * MOST_BETWEEN);
  const rest = most.map((_, at) => most.slice(at).reduce((sum, one) => sum + one, 0));

  const search = (from: number, chosen: readonly Choice[], length: number): boolean => {
    for (let at = from; at < wishes.length; at += 1) {
      // From here on it could only get too short.
      if (length + (rest[at] ?? 0) < seconds - within) break;
      const one = wishes[at];
      if (!one || !requiredBefore(one.exercise).every((id) => has(chosen, id))) continue;
      const more = inOrder([...chosen, one]);
      const routine = { choices: more, seconds: measure.all(more) };
      if (isNearer(routine)) nearest = routine;
      if (Math.abs(routine.seconds - seconds) <= within) return true;
      // An exercise more never makes it shorter.
      if (routine.seconds < seconds && search(at + 1, more, routine.seconds)) return true;
    }
    return false;
  };
  const fits = search(0, [], 0);
  nearest = fits ? nearest : nearestOf(nearest, inOrder(wishes), seconds, measure);
  return nearest && { fits, nearest };
}

/** Where all of it together is too short, that is the nearest. */
function nearestOf(
  seen: Fitted | null,
  choices: readonly Choice[],
  seconds: number,
  measure: Measure,
): Fitted | null {
  if (choices.length === 0) return null;
  const all = { choices, seconds: measure.all(choices) };
  return seen === null || Math.abs(all.seconds - seconds) < Math.abs(seen.seconds - seconds)
    ? all
    : seen;
}

const has = (choices: readonly Choice[], id: string) =>
  choices.some(({ exercise }) => exercise.id === id);

/**
 * In the order of wishes: the first of each technique, then the second, what is at home before what is
 * not, and otherwise as chance has it. What is required stands before what requires it.
 */
function byWish(pool: readonly Choice[], chance: Chance): Choice[] {
  const mixed = shuffle(pool, chance).sort((a, b) => Number(b.isHome) - Number(a.isHome));
  const seen = new Map<string, number>();
  const ranked = mixed.map((choice) => {
    const { technique } = choice.exercise.data;
    const rank = seen.get(technique) ?? 0;
    seen.set(technique, rank + 1);
    return { choice, rank };
  });
  const wanted = ranked.sort((a, b) => a.rank - b.rank).map(({ choice }) => choice);
  const done: Choice[] = [];
  const add = (one: Choice) => {
    if (done.includes(one)) return;
    for (const id of requiredBefore(one.exercise)) {
      const first = wanted.find(({ exercise }) => exercise.id === id);
      if (first) add(first);
    }
    done.push(one);
  };
  wanted.forEach(add);
  return done;
}

function shuffle<One>(list: readonly One[], chance: Chance): One[] {
  return list
    .map((one) => ({ one, at: chance() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}

/** More than ever lies between two exercises, in seconds. */
const MOST_BETWEEN = 15;

type Measure = ReturnType<typeof measureIn>;

/**
 * Measures routines as pages do (`guideSeconds`), from pairs that are measured once: what lies between
 * two exercises depends on these two alone.
 */
function measureIn() {
  const known = new Map<string, number>();
  const ask = (...some: Choice['exercise'][]) => {
    const key = some.map(({ id }) => id).join(' ');
    let found = known.get(key);
    if (found === undefined) {
      const entries = some.map(({ id, data }) => ({
        id,
        data: { ...data, steps: [], aliases: [] },
      }));
      found = guideSeconds(runSteps(entries));
      known.set(key, found);
    }
    return found;
  };
  return {
    alone: (exercise: Choice['exercise']) => ask(exercise),
    all: (choices: readonly Choice[]) =>
      choices.reduce((sum, { exercise }, at) => {
        const before = choices[at - 1]?.exercise;
        return sum + (before ? ask(before, exercise) - ask(before) : ask(exercise));
      }, 0),
  };
}
