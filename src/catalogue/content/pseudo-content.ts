import type { z } from 'astro/zod';
import { pseudoText } from '../../words/pseudo.ts';
import type { FieldPath } from '../check/entry.ts';
import { leavesIn } from '../field-tree.ts';
import { ROLES } from '../roles.ts';

/*
 * Content in the pseudo-language: what a translator would get, and nothing else. So a page shows
 * which of its text comes from somewhere that no translation reaches.
 */

/**
 * A record with its words turned.
 * @param data what the schema made of the front matter
 */
export function pseudoRecord<Data extends object>(schema: z.ZodType, data: Data): Data {
  const turned = structuredClone(data);
  for (const { path, value, role } of leavesIn(schema, data)) {
    // What is typed into the search is no text of a page, and it has to find something.
    if (role === undefined || role === 'searchWords' || !ROLES[role].translated) continue;
    if (typeof value === 'string') put(turned, path, pseudoText(value));
  }
  return turned;
}

function put(record: object, path: FieldPath, text: string): void {
  const last = path.at(-1);
  if (last === undefined) return;
  const holder = path
    .slice(0, -1)
    .reduce<unknown>((at, key) => (at as Record<string | number, unknown>)[key], record);
  (holder as Record<string | number, unknown>)[last] = text;
}

/** Finished HTML of prose with its text turned. */
export function pseudoHtml(html: string): string {
  return html.replace(/(^|>)([^<>]+)(?=<|$)/g, (_, before: string, text: string) => {
    // An entity stays one: `&amp;` with signs on its letters would be text.
    const parts = text.split(/(&#?\w+;)/);
    return before + parts.map((part, at) => (at % 2 ? part : pseudoText(part))).join('');
  });
}
