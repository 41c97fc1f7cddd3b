// `npm run check`: what can be checked without a build and a browser, in less than a minute.
import { QUICK_GATES } from '../gates/all-gates.ts';
import { runAndCount } from '../gates/run-and-count.ts';

await runAndCount(QUICK_GATES, process.argv.slice(2));
