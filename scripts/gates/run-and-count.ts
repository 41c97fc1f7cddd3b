import type { Gate } from './gate.ts';
import { chooseGates, runGates } from './run-gates.ts';

/**
 * Runs the named gates, or all, and ends with two lines: how much was gone over, and the
 * count that machines read.
 */
export async function runAndCount(gates: readonly Gate[], names: readonly string[]): Promise<void> {
  try {
    const { passed, failed, coverage } = await runGates(chooseGates(gates, names));
    process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
    console.log(`\n${coverage}`);
    console.log(`\n${String(passed)} passed, ${String(failed)} failed`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
    console.log('\n0 passed, 1 failed');
  }
}
