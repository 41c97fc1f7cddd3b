import type { Exercise } from '../lib/handbook/exercise.ts';
import { runSteps } from '../lib/handbook/steps.ts';
import { fetchWords } from '../lib/player/player-step.ts';
import type { PlayerStep } from '../lib/player/player-step.ts';
import { viewConditions } from './conditions-view.ts';
import { allEquipment, pick, pickOne } from './queries.ts';

type Entry = { readonly id: string; readonly data: Exercise };

/** Everything that the player of these exercises shows: the steps, what comes before, the boxes. */
export async function viewPlayer(exercises: readonly Entry[]) {
  const equipment = new Map((await allEquipment()).map(({ id, data }) => [id, data]));
  const names = (item: string) => {
    const found = equipment.get(item);
    if (!found) throw new Error(`equipment has no entry "${item}"; run the content check`);
    return found;
  };
  const run = runSteps(exercises);
  const conditions = await Promise.all(
    exercises.map(({ data }) => viewConditions([data.conditions])),
  );
  const steps = exercises.flatMap(({ data }, at) => {
    const [step, who] = [run[at], conditions[at]];
    if (!step || !who) return [];
    const before = exercises[at - 1]?.data ?? null;
    const player: PlayerStep = {
      ...step,
      title: data.title,
      fetch: fetchWords(data, before, names),
      requires: requiredOf(data).map(({ exercise }) => exercise),
    };
    return [{ player, data, conditions: who }];
  });
  const asked = exercises.flatMap(({ data }) => requiredOf(data));
  const [before, tingling, help] = await Promise.all([
    pick(
      'exercises',
      asked.map(({ exercise }) => exercise),
    ),
    pickOne('care', 'tingling'),
    pickOne('care', 'get-help-any'),
  ]);
  return {
    steps,
    /** The exercises that are asked for first, by id. */
    first: new Map(before.map(({ id, data }) => [id, data])),
    tingling: tingling.data,
    help: help.data,
  };
}

function requiredOf({ prerequisites }: Exercise) {
  return prerequisites.filter(({ need }) => need === 'required');
}
