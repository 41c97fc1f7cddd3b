// Checks content/ and prints a letter for each problem. Exit 1 if one of them stops the build.
// `node scripts/check-content.ts exercises/foam-roll` prints only letters about matching files.
import { checkContent } from '../src/catalogue/check/check-content.ts';
import { printLetters } from '../src/catalogue/check/letter.ts';
import { readContentFiles } from '../src/catalogue/check/read-files.ts';

const only = process.argv[2];
const files = readContentFiles(process.cwd());
const today = new Date().toISOString().slice(0, 10);
const { letters, errors } = checkContent(files, today);
const shown = only ? letters.filter(({ file }) => file.includes(only)) : letters;
if (shown.length > 0) console.log(`${printLetters(shown)}\n`);
const of = (level: string) => String(letters.filter((one) => one.level === level).length);
console.log(
  `content: ${String(files.length)} files, ${String(errors.length)} errors, ${of('warning')} warnings, ${of('question')} questions`,
);
process.exitCode = errors.length > 0 ? 1 : 0;
