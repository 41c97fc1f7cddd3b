// `npm run changes`: what differs from the handbook that readers were last told of, as entries for
// content/changes.yaml. `npm run changes -- --told`: from now on readers have been told.
import fs from 'node:fs';
import { checkContent } from '../../src/catalogue/check/check-content.ts';
import { readContentFiles } from '../../src/catalogue/check/read-files.ts';
import { type AllPrints, printsOf } from '../../src/catalogue/prints.ts';
import { today } from '../../src/catalogue/today.ts';
import { asYaml, propose } from '../changes/prints.ts';

const FILE = 'scripts/changes/told.json';

const { handbook } = checkContent(readContentFiles(process.cwd()), today());
const now = printsOf(handbook);
const told = JSON.parse(fs.readFileSync(FILE, 'utf8')) as AllPrints;
const proposals = propose(told, now);
if (process.argv.includes('--told')) {
  const lines = Object.entries(now).map(([page, prints]) => `"${page}": ${JSON.stringify(prints)}`);
  fs.writeFileSync(FILE, `{\n${lines.sort().join(',\n')}\n}\n`);
  console.log(`${FILE} holds the handbook of today.`);
} else if (proposals.length === 0) {
  console.log('Nothing changed since readers were told.');
} else {
  console.log(asYaml(proposals, today()));
  console.log(
    'Put what readers want to know into content/changes.yaml, then: npm run changes -- --told',
  );
}
