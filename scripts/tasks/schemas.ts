// `npm run schemas`: renews what editors use (.vscode/schemas), and writes the schemas of content/ as JSON Schema to .cache/schemas: for editors
// (front-matter/, with the ids of today) and for readers of open data (records/).
import { mkdirSync, writeFileSync } from 'node:fs';
import { checkContent } from '../../src/catalogue/check/check-content.ts';
import { COLLECTION_NAMES } from '../../src/catalogue/check/collections.ts';
import { readContentFiles } from '../../src/catalogue/check/read-files.ts';
import { renewEditorSchemas } from '../schemas/editors.ts';
import { existingIn, frontMatterSchema, recordSchema } from '../../src/catalogue/json-schemas.ts';
import { today } from '../../src/catalogue/today.ts';

const ROOT = '.cache/schemas';

const { handbook } = checkContent(readContentFiles(process.cwd()), today());
renewEditorSchemas(handbook);
const existing = existingIn(handbook);
const sets = {
  'front-matter': (name: (typeof COLLECTION_NAMES)[number]) => frontMatterSchema(name, existing),
  records: recordSchema,
};
for (const [set, schemaOf] of Object.entries(sets)) {
  mkdirSync(`${ROOT}/${set}`, { recursive: true });
  for (const name of COLLECTION_NAMES) {
    writeFileSync(`${ROOT}/${set}/${name}.json`, `${JSON.stringify(schemaOf(name), null, 2)}\n`);
  }
}
console.log(
  `${String(COLLECTION_NAMES.length)} schemas in ${ROOT}/front-matter and ${ROOT}/records`,
);
