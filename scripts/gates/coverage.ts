import type { Outcome } from './gate.ts';

/** A gate and what came of it. `hasRun` is false where it was skipped or had nothing to look at. */
export type GateResult = {
  readonly name: string;
  readonly outcome: Outcome;
  readonly hasRun: boolean;
};

/**
 * How much a run went over: `124 pages, 3 engines, 95 journeys, 19 gates, 1802 checks, 44 planted
 * defects`. What did not run is named.
 */
export function coverageLine(results: readonly GateResult[]): string {
  const ran = results.filter(({ hasRun }) => hasRun).map(({ outcome }) => outcome);
  const add = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);
  // Several gates look at the same pages, and in the same browsers.
  const pages = Math.max(0, ...ran.map(({ covered }) => covered?.pages ?? 0));
  const engines = new Set(ran.flatMap(({ covered }) => covered?.engines ?? []));
  const counts: readonly (readonly [number, string])[] = [
    [pages, 'page'],
    [engines.size, 'engine'],
    [add(ran.map(({ covered }) => covered?.journeys ?? 0)), 'journey'],
    [ran.length, 'gate'],
    [add(ran.map(({ passed, failed }) => passed + failed)), 'check'],
    [add(ran.map(({ covered }) => covered?.planted ?? 0)), 'planted defect'],
  ];
  const covered = counts
    .filter(([count]) => count > 0)
    .map(([count, name]) => `${String(count)} ${name}${count === 1 ? '' : 's'}`);
  const idle = results.filter(({ hasRun }) => !hasRun).map(({ name }) => name);
  const missing = idle.length > 0 ? [`not run: ${idle.join(', ')}`] : [];
  return [covered.join(', '), ...missing].filter(Boolean).join('; ');
}
