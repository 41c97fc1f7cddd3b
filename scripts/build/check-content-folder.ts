import { checkContent, type ContentReport } from '../../src/catalogue/check/check-content.ts';
import { printLetters } from '../../src/catalogue/check/letter.ts';
import { readContentFiles } from '../../src/catalogue/check/read-files.ts';

/** Checks content/, prints the letters that stop a build, and counts them. */
export function checkContentFolder(): { errors: number; handbook: ContentReport['handbook'] } {
  const today = new Date().toISOString().slice(0, 10);
  const { errors, handbook } = checkContent(readContentFiles(process.cwd()), today);
  if (errors.length > 0) console.error(`${printLetters(errors)}\n`);
  return { errors: errors.length, handbook };
}
