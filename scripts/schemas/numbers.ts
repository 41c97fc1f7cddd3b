import { readFileSync, writeFileSync } from 'node:fs';
import { checkContent } from '../../src/catalogue/check/check-content.ts';
import { readContentFiles } from '../../src/catalogue/check/read-files.ts';
import { withNewNumbers } from '../../src/catalogue/exercise-numbers.ts';

const FILE = 'src/catalogue/exercise-numbers.json';

/** Gives each new exercise the next number; a number that was given stays for ever. */
export function renewNumbers(root: string, today: string): void {
  const { handbook } = checkContent(readContentFiles(root), today);
  const all = [...handbook.exercises.values()].map(({ id, data }) => ({
    id,
    formerIds: data.formerIds,
  }));
  const text = `${JSON.stringify(withNewNumbers(all), null, 2)}\n`;
  if (text !== readFileSync(FILE, 'utf8')) writeFileSync(FILE, text);
}
