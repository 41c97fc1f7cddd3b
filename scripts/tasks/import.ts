// `npm run import -- free-exercise-db exercises.json [words…]`: begins drafts from the records of a
// public collection, of those whose name holds the words. Every fact in them is marked to be checked;
// text whose origin or licence is in doubt is left out. Nothing that is there is written over.
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { checkContent } from '../../src/catalogue/check/check-content.ts';
import { printLetters } from '../../src/catalogue/check/letter.ts';
import { readContentFiles } from '../../src/catalogue/check/read-files.ts';
import { today } from '../../src/catalogue/today.ts';
import { importDrafts, isFormat, FORMATS } from '../import/import.ts';

const [name, file, ...words] = process.argv.slice(2);
if (!isFormat(name) || !file) {
  console.error(`Say of what and the file: npm run import -- <${FORMATS.join('|')}> FILE`);
  process.exitCode = 1;
} else {
  const { handbook } = checkContent(readContentFiles(process.cwd()), today());
  let text;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    console.error(`${file} cannot be read. Say where the file lies, and that it is a file.`);
    process.exitCode = 1;
  }
  if (text !== undefined) {
    const { drafts, letters, left } = importDrafts(
      { format: name, file, text, words },
      handbook,
      today(),
    );
    for (const draft of drafts) {
      const config = await resolveConfig(draft.file);
      const page = await format(draft.text, { ...config, filepath: draft.file });
      writeFileSync(draft.file, page, { flag: 'wx' });
      console.log(draft.file);
    }
    if (letters.length > 0) console.error(`\n${printLetters(letters)}\n`);
    console.log(
      `${String(drafts.length)} drafts begun, ${String(left)} records left out, ${String(letters.length)} letters. Each draft: npm run content`,
    );
    process.exitCode = letters.length > 0 ? 1 : 0;
  }
}
