// `npm run dosage "3 x 30 sec each side" "5 breaths"`: for each dose in a trainer's words the line to
// write, or why there is none, as in the letters of the content check.
import { adviseDosage } from '../../src/lib/dosage/propose-dosage.ts';

const doses = process.argv.slice(2);
if (doses.length === 0) {
  console.error('Say which dose, in quotes: npm run dosage "3 x 30 sec each side"');
  process.exitCode = 1;
}
for (const dose of doses) {
  console.log(`${dose}\n  ${adviseDosage(dose).replaceAll('\n', '\n  ')}\n`);
}
