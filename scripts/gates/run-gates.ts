import { type GateResult, coverageLine } from './coverage.ts';
import { type Gate, type Outcome, FAILED } from './gate.ts';

/** What all gates counted, and one line on how much they went over. */
export type Total = {
  readonly passed: number;
  readonly failed: number;
  readonly coverage: string;
};

/**
 * Runs gate after gate and adds up what they counted. A gate that fails does not hide the later
 * ones; only what needs a build fails with it.
 */
export async function runGates(gates: readonly Gate[]): Promise<Total> {
  let [passed, failed] = [0, 0];
  let built = true;
  const summary: string[] = [];
  const results: GateResult[] = [];
  for (const gate of gates) {
    console.log(`\n── ${gate.name}`);
    const start = performance.now();
    const canRun = !gate.needsBuild || built;
    const outcome: Outcome = canRun
      ? await runGate(gate)
      : { ...FAILED, note: 'not run: there is no build' };
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    if (gate.name === 'build') built = outcome.failed === 0;
    passed += outcome.passed;
    failed += outcome.failed;
    const line = `${wordFor(outcome)} ${gate.name.padEnd(10)} ${seconds.padStart(6)} s  ${outcome.note ?? ''}`;
    console.log(line);
    summary.push(line);
    results.push({
      name: gate.name,
      outcome,
      hasRun: canRun && outcome.passed + outcome.failed > 0,
    });
  }
  console.log(`\n${summary.join('\n')}`);
  return { passed, failed, coverage: coverageLine(results) };
}

function wordFor({ passed, failed }: Outcome): string {
  if (failed > 0) return 'FAILED';
  return passed > 0 ? 'ok    ' : 'skip  ';
}

async function runGate(gate: Gate): Promise<Outcome> {
  try {
    return await gate.run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return FAILED;
  }
}

/** The gates named on the command line, or all of them. */
export function chooseGates(gates: readonly Gate[], names: readonly string[]): readonly Gate[] {
  const unknown = names.find((name) => !gates.some((gate) => gate.name === name));
  if (unknown) {
    const known = gates.map(({ name }) => name).join(', ');
    throw new Error(`There is no gate "${unknown}". There are: ${known}.`);
  }
  return names.length === 0 ? gates : gates.filter(({ name }) => names.includes(name));
}
