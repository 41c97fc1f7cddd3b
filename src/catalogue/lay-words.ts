import type { z } from 'astro/zod';
import type { FieldPath } from './check/entry.ts';
import { treeOf, type Field } from './field-tree.ts';
import { roleFacts } from './roles.ts';

/*
 * The words of a translation over the facts of its original. Both are walked together along the
 * schema: what is a word comes from the translation, all else from the original.
 */

/** What is wrong with the words of a translation, and where. */
export type WordFault = {
  readonly kind:
    /** The original has words here. */
    | 'gap'
    /** A fact of the original, said again. */
    | 'fact'
    /** Another number of things, or text in place of a list. */
    | 'shape'
    /** The original says nothing here. */
    | 'extra'
    /** No field has this name. */
    | 'unknown';
  readonly path: FieldPath;
  /** What the original says here. */
  readonly original: unknown;
};

type Fields = Readonly<Record<string, unknown>>;

/**
 * A record with the words of a translation.
 * @param original what YAML says of the original, which is sound
 * @param words what YAML says of the translation, without its fingerprint
 * @returns the record, before the schema; where there is a fault, the original's stands
 */
export function layWords(
  schema: z.ZodType,
  original: Fields,
  words: Fields,
): { readonly record: Fields; readonly faults: readonly WordFault[] } {
  const faults: WordFault[] = [];
  const lay = (field: Field, from: unknown, said: unknown, path: FieldPath): unknown => {
    const wrong = (kind: WordFault['kind']) => {
      faults.push({ kind, path, original: from });
      return from;
    };
    if (!isSearched(field) && !hasWords(field)) return said === undefined ? from : wrong('fact');
    if (isSearched(field)) {
      // People type other words in each language, and another number of them.
      if (said === undefined) return [];
      return Array.isArray(said) && said.every(isFilled) ? said : wrong('shape');
    }
    const [whole, own] = [spelt(field, from), spelt(field, said)];
    if (own === undefined) return says(field, whole) ? wrong('gap') : from;
    if (field.each && Array.isArray(whole)) {
      const { each } = field;
      if (!Array.isArray(own) || own.length !== whole.length) return wrong('shape');
      return whole.map((one, at) => lay(each, one, own[at], [...path, at]));
    }
    if (isFields(whole)) {
      if (!isFields(own)) return wrong('shape');
      return layFields(field, whole, own, path);
    }
    if (own === '') return wrong('gap');
    return isFilled(own) ? own : wrong('shape');
  };
  const layFields = (field: Field, from: Fields, said: Fields, path: FieldPath): Fields => {
    const below = (name: string) => field.fields.get(name) ?? field.each;
    const more = Object.keys(said).filter((name) => !(name in from));
    const searched = more.filter((name) => {
      const child = below(name);
      if (child && isSearched(child)) return true;
      const kind = !child ? 'unknown' : hasWords(child) ? 'extra' : 'fact';
      faults.push({ kind, path: [...path, name], original: undefined });
      return false;
    });
    const names = [...Object.keys(from), ...searched];
    return Object.fromEntries(
      names.map((name) => {
        const child = below(name);
        const value = from[name];
        return [name, child ? lay(child, value, said[name], [...path, name]) : value];
      }),
    );
  };
  return { record: layFields(treeOf(schema), original, words, []), faults };
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isFilled = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '';

const isSearched = ({ each }: Field) => each?.role === 'searchWords';

/** Whether a translator gets anything of a field. */
function hasWords({ role, fields, each }: Field): boolean {
  if (role !== undefined && roleFacts(role).translated) return true;
  return [...fields.values(), ...(each ? [each] : [])].some(hasWords);
}

/** Whether the original has words for a translator here: `equipment: []` has none. */
function says(field: Field, value: unknown): boolean {
  const { role, fields, each } = field;
  if (each && Array.isArray(value)) return value.some((one) => says(each, spelt(each, one)));
  if (isFields(value)) {
    return Object.entries(value).some(([name, one]) => {
      const child = fields.get(name) ?? each;
      return child !== undefined && !isSearched(child) && says(child, spelt(child, one));
    });
  }
  return role !== undefined && roleFacts(role).translated;
}

/** A value that an author wrote short, at length. */
function spelt({ shortFor }: Field, value: unknown): unknown {
  return shortFor !== undefined && typeof value === 'string' ? { [shortFor]: value } : value;
}
