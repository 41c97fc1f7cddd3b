import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

/** What an exercise of `content/` says about itself, read by nobody but the test. */
export type Carried = { readonly conditions: readonly string[]; readonly isTool: boolean };

type Facts = {
  technique: string;
  conditions: { stop: string[]; ask: string[] };
  equipment: { item: string; or?: string[] }[];
};

/** A bottle is rolled, and so counted by its technique, or lifted. */
const TOOLS = /roller|ball|stick|rolling-pin/;

/** Ids of the areas, in the order of their files. */
export const AREA_IDS = namesIn('areas');

/** The ids of conditions by what the finder calls them. */
export const CONDITION_IDS: ReadonlyMap<string, string> = new Map(
  namesIn('conditions').map((id) => {
    const { name } = parse(read(`conditions/${id}.yaml`)) as { name: string };
    return [name, id];
  }),
);

/** The exercises that an address leads to: one, or all of a guide. */
export function exercisesAt(address: string): string[] {
  if (address.startsWith('exercises/')) return [address.replace('exercises/', '')];
  const { exercises } = facts(`${address}.mdx`) as { exercises: { exercise: string }[] };
  return exercises.map(({ exercise }) => exercise);
}

export function carriedBy(exercise: string): Carried {
  const { technique, conditions, equipment } = facts(`exercises/${exercise}.mdx`) as Facts;
  const items = equipment.flatMap(({ item, or = [] }) => [item, ...or]);
  return {
    conditions: [...conditions.stop, ...conditions.ask],
    isTool: ['roll', 'press'].includes(technique) || items.some((item) => TOOLS.test(item)),
  };
}

function facts(file: string): unknown {
  return parse(/^---\n(.*?)\n---/s.exec(read(file))?.[1] ?? '');
}

function read(file: string): string {
  return fs.readFileSync(path.join('content', file), 'utf8');
}

function namesIn(folder: string): string[] {
  return fs
    .readdirSync(path.join('content', folder))
    .filter((name) => !name.startsWith('.'))
    .map((name) => path.parse(name).name);
}
