import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { FOLDERS, type FileCollection } from '../../src/catalogue/check/collections.ts';
import type { Handbook } from '../../src/catalogue/check/entry.ts';
import { figureJsonSchema } from '../../src/catalogue/figure-json-schema.ts';
import { existingIn, fileSchema, frontMatterSchema } from '../../src/catalogue/json-schemas.ts';
import { leafletSchema } from '../../src/catalogue/leaflet.schema.ts';
import { reviewSchema } from '../../src/catalogue/review.schema.ts';

/** The schemas of files that are YAML and nothing else. Committed: an editor needs no set-up. */
export const EDITOR_SCHEMAS = '.vscode/schemas';

/** Where Astro's extension for VS Code looks for those of front matter. Not committed. */
const FRONT_MATTER = '.astro/collections';

/** Each schema for editors, by its file, with the ids of today as choices. */
export function editorSchemas(handbook: Handbook): Map<string, string> {
  const existing = existingIn(handbook);
  const names = (Object.keys(FOLDERS) as FileCollection[]).filter(
    (name) => FOLDERS[name] === '.yaml' && (name as string) !== 'figures',
  );
  const schemas = [
    ...[...names, 'sources' as const].map(
      (name) => [name, frontMatterSchema(name, existing)] as const,
    ),
    ['figures', figureJsonSchema()] as const,
    ['leaflets', fileSchema('leaflets', leafletSchema, existing)] as const,
    ['reviews', fileSchema('reviews', reviewSchema, existing)] as const,
  ];
  return new Map(
    schemas.map(([name, schema]) => [
      `${EDITOR_SCHEMAS}/${name}.json`,
      `${JSON.stringify(schema, null, 1)}\n`,
    ]),
  );
}

/** The same for the front matter of pages, in place of Astro's own, which know no ids. */
function frontMatterSchemas(handbook: Handbook): Map<string, string> {
  const existing = existingIn(handbook);
  const names = (Object.keys(FOLDERS) as FileCollection[]).filter(
    (name) => FOLDERS[name] === '.mdx',
  );
  return new Map(
    names.map((name) => {
      const schema = frontMatterSchema(name, existing);
      return [`${FRONT_MATTER}/${name}.schema.json`, `${JSON.stringify(schema)}\n`];
    }),
  );
}

/** Writes the schemas of today for editors, where they are not there already. */
export function renewEditorSchemas(handbook: Handbook): void {
  const files = [
    ...editorSchemas(handbook),
    ...(existsSync(FRONT_MATTER) ? frontMatterSchemas(handbook) : []),
  ];
  for (const [file, text] of files) {
    mkdirSync(path.dirname(file), { recursive: true });
    if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
  }
}
