import { type GateResult, coverageLine } from './coverage.ts';
import { type Gate, type Outcome, FAILED } from './gate.ts';
import { inLanes } from '../lib/lanes.ts';
import { processorSeconds } from '../lib/processor-time.ts';
import { forgetBuiltSite } from './site/built-site.ts';

/** What all gates counted, and one line on how much they went over. */
export type Total = {
  readonly passed: number;
  readonly failed: number;
  readonly coverage: string;
};

type Timed = { readonly outcome: Outcome; readonly seconds: string };

/**
 * Runs gate after gate, quiet ones side by side, and adds up what they counted. A gate that fails
 * does not hide the later ones; only what needs a build fails with it.
 */
export async function runGates(gates: readonly Gate[]): Promise<Total> {
  let [passed, failed] = [0, 0];
  let built = true;
  const summary: string[] = [];
  const results: GateResult[] = [];
  const ready = new Map<Gate, Timed>();
  for (const [at, gate] of gates.entries()) {
    const beside = quietFrom(gates, at);
    if (!ready.has(gate) && beside.length > 1) {
      console.log(`\n── ${beside.map(({ name }) => name).join(', ')}: side by side`);
      const before = processorSeconds();
      const timed = await inLanes(beside, runTimed);
      summary.push(`${' '.repeat(19)}${spent(before)} for the next ${String(beside.length)}`);
      beside.forEach((one, index) => ready.set(one, timed[index] as Timed));
    }
    console.log(`\n── ${gate.name}`);
    const canRun: boolean = !gate.needsBuild || built;
    const before = processorSeconds();
    const { outcome, seconds }: Timed =
      ready.get(gate) ??
      (canRun
        ? await runTimed(gate)
        : { outcome: { ...FAILED, note: 'not run: there is no build' }, seconds: '0.0' });
    if (outcome.report) console.error(outcome.report);
    if (gate.name === 'build') built = outcome.failed === 0;
    passed += outcome.passed;
    failed += outcome.failed;
    const cost = ready.has(gate) ? ' '.repeat(10) : spent(before);
    const line = `${wordFor(outcome)} ${gate.name.padEnd(10)} ${seconds.padStart(6)} s ${cost}  ${outcome.note ?? ''}`;
    console.log(line);
    summary.push(line);
    results.push({
      name: gate.name,
      outcome,
      hasRun: canRun && outcome.passed + outcome.failed > 0,
    });
    if (!gates.slice(at + 1).some(({ readsPages }) => readsPages)) forgetBuiltSite();
  }
  console.log(`\n${summary.join('\n')}`);
  return { passed, failed, coverage: coverageLine(results) };
}

/** Processor time since then, `  12 s cpu`: on a shared machine the only measure of what a gate costs. */
function spent(before: number | null): string {
  const now = processorSeconds();
  if (before === null || now === null) return '';
  return `${(now - before).toFixed(0).padStart(4)} s cpu`;
}

function wordFor({ passed, failed }: Outcome): string {
  if (failed > 0) return 'FAILED';
  return passed > 0 ? 'ok    ' : 'skip  ';
}

/** The quiet gates that stand together from here on. */
function quietFrom(gates: readonly Gate[], at: number): readonly Gate[] {
  const rest = gates.slice(at);
  const end = rest.findIndex(({ isQuiet }) => !isQuiet);
  return end < 0 ? rest : rest.slice(0, end);
}

async function runTimed(gate: Gate): Promise<Timed> {
  const start = performance.now();
  const outcome = await runGate(gate);
  return { outcome, seconds: ((performance.now() - start) / 1000).toFixed(1) };
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
