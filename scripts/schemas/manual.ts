import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { authorTable } from '../../src/catalogue/author-table.ts';
import { COLLECTION_NAMES } from '../../src/catalogue/check/collections.ts';
import { frontMatterSchema, type Existing } from '../../src/catalogue/json-schemas.ts';

/** The manual of authors. Its table of facts is made of the schema of exercises. */
export const MANUAL = 'CONTRIBUTING.md';

const TABLE = /(<!-- facts:[^>]*-->\n)[^]*?(<!-- end of facts -->)/;

/** No entries: the manual is not about the ids that exist today. */
const NONE = Object.fromEntries(COLLECTION_NAMES.map((name) => [name, []])) as unknown as Existing;

/** The manual with a table of today. Throws if its two marks are not there. */
export async function renewedManual(text: string): Promise<string> {
  if (!TABLE.test(text)) throw new Error(`${MANUAL} has lost the marks around its table of facts.`);
  const table = authorTable(frontMatterSchema('exercises', NONE));
  const renewed = text.replace(TABLE, (_, begin: string, end: string) =>
    [begin, table, '', end].join('\n'),
  );
  return format(renewed, { ...(await resolveConfig(MANUAL)), filepath: MANUAL });
}

/** Writes the table of today into the manual. */
export async function renewManual(): Promise<void> {
  const text = readFileSync(MANUAL, 'utf8');
  const renewed = await renewedManual(text);
  if (renewed !== text) writeFileSync(MANUAL, renewed);
}
