import { z } from 'astro/zod';
import { SCHEMAS, type FileCollection } from './collections.ts';
import type { Entry, FaultyEntry, Handbook, Rule } from './entry.ts';
import type { Letter } from './letter.ts';
import { choiceAt, shapesAt, wordsOf } from './schema-tree.ts';

/*
 * A file with a fault in one field gets the letters of the rules about all its other fields in the
 * same round. A rule that asks for the field with the fault knows nothing about the file, and says
 * nothing.
 */

/** A rule asked for a field that could not be read. */
class UnknownField extends Error {}

/** Nobody mends more files at once, and each is read by every rule once more. */
const MOST_FAULTY = 8;

/**
 * The fields that are sound by themselves. A field that is not throws when it is asked for, and is
 * left out where all fields are listed.
 * @param faults names of fields about which there are letters already
 * @returns undefined if nothing can be told, for example because it is no list of fields
 */
export function soundFields(
  collection: FileCollection,
  data: unknown,
  faults: ReadonlySet<string>,
): Record<string, unknown> | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  const given = data as Record<string, unknown>;
  const shape = shapeOf(SCHEMAS[collection], given);
  if (!shape) return undefined;
  const sound: Record<string, unknown> = {};
  const unknown = new Set<string>();
  for (const [name, field] of Object.entries(shape.shape as Record<string, z.ZodType>)) {
    const parsed = field.safeParse(given[name]);
    // What may be left out is no fault where it is.
    const isAbsent = given[name] === undefined && !faults.has(name);
    if (faults.has(name) || (!parsed.success && !isAbsent)) unknown.add(name);
    else if (parsed.success && parsed.data !== undefined) sound[name] = parsed.data;
  }
  return new Proxy(sound, {
    get(target, name) {
      if (typeof name === 'string' && unknown.has(name)) throw new UnknownField(name);
      return Reflect.get(target, name) as unknown;
    },
  });
}

/** The shape of an entry; of several, the one that the data chose. */
function shapeOf(schema: z.ZodType, data: Record<string, unknown>): z.ZodObject | undefined {
  const shapes = shapesAt(schema, []);
  const choice = choiceAt(schema, []);
  if (!choice) return shapes[0];
  return shapes.find((shape) => wordsOf(shape, choice.key).includes(String(data[choice.key])));
}

/** What a rule says about the files with faults, each looked at among the sound ones. */
export function lettersAboutFaulty(rule: Rule, handbook: Handbook): Letter[] {
  return handbook.faulty.slice(0, MOST_FAULTY).flatMap((one) => {
    try {
      const letters = rule(withEntry(handbook, one));
      return withoutEchoes(letters, one.said).filter(({ file }) => file === one.entry.file);
    } catch (error) {
      if (error instanceof UnknownField) return [];
      throw error;
    }
  });
}

/** Letters about other lines and for other reasons than those that were said before. */
export function withoutEchoes(letters: readonly Letter[], said: readonly Letter[]): Letter[] {
  return letters.filter(
    ({ line, rule }) => !said.some((before) => before.line === line || before.rule === rule),
  );
}

function withEntry(handbook: Handbook, { collection, entry }: FaultyEntry): Handbook {
  const entries = new Map<string, Entry>([...handbook[collection], [entry.id, entry]]);
  return { ...handbook, [collection]: entries };
}
