// `npm test`: every gate. `npm test -- lint unit`: only these. The last line counts.
import { ALL_GATES } from '../gates/all-gates.ts';
import { runAndCount } from '../gates/run-and-count.ts';

await runAndCount(ALL_GATES, process.argv.slice(2));
