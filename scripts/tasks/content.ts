// `npm run content`: what an author needs. Checks content/, prints a letter for each problem, and
// renews the help of editors. Exit 1 if something stops the build.
// `npm run content exercises/foam-roll` prints only letters about matching files.
import { checkContent } from '../../src/catalogue/check/check-content.ts';
import { withoutDrafts } from '../../src/catalogue/check/drafts.ts';
import { printLetters } from '../../src/catalogue/check/letter.ts';
import { readContentFiles } from '../../src/catalogue/check/read-files.ts';
import { today } from '../../src/catalogue/today.ts';
import { renewEditorSchemas } from '../schemas/editors.ts';

const only = process.argv.slice(2).find((word) => !word.startsWith('--'));
const files = readContentFiles(process.cwd());
const { handbook, letters, errors } = checkContent(files, today());
// A gate only looks.
if (!process.argv.includes('--keep')) renewEditorSchemas(handbook);
const shown = only ? letters.filter(({ file }) => file.includes(only)) : letters;
if (shown.length > 0) console.log(`${printLetters(shown)}\n`);
const of = (level: string) => String(letters.filter((one) => one.level === level).length);
console.log(
  `content: ${String(files.length)} files, ${String(errors.length)} errors, ${of('warning')} warnings, ${of('question')} questions`,
);
// A draft stops no build, whatever is wrong with it.
const built = withoutDrafts(files);
const stops = built.length < files.length ? checkContent(built, today()).errors : errors;
process.exitCode = stops.length > 0 ? 1 : 0;
