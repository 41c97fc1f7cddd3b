import fs from 'node:fs';
import path from 'node:path';
import { runProgram } from '../lib/run-program.ts';
import { inLanes } from '../lib/lanes.ts';
import { copyFor, narrow } from './copy.ts';
import { CHOSEN, ENGINE_SCRIPTS, ONLY } from './engine-plantings.ts';
import { PAGE_FILES } from './page-plantings.ts';
import type { Planting } from './planting.ts';
import { PLANTINGS } from './plantings.ts';

/** A planted defect: whether its gate turned red and named it, or was not there to do so. */
export type Tried = {
  readonly gate: string;
  readonly defect: string;
  readonly result: 'caught' | 'missed' | 'skipped';
};

/**
 * These read the built site and none changes it: they go over one copy with the defects of all of them, one
 * after the other as in `npm test`, and read its pages once. Each has to turn red for itself.
 */
const TOGETHER = ['pages', 'links', 'policy', 'licences', 'search', 'weight'];

/** As in package.json: pages are read into many short-lived things, and with more room for young ones less is tidied up. */
const AS_NPM_TEST = ['--max-semi-space-size=64'];

/** The gates that take longest come first, so that the lanes end at the same time. */
const SLOW = [
  'dev',
  'types',
  'browser',
  'screens',
  'firefox',
  'nginx',
  'caddy',
  'webkit',
  TOGETHER[0],
  'lint',
  'pseudo',
];

/**
 * Runs each gate on a copy of the project with all defects that are meant for it. It has to turn red
 * and to name each of them.
 */
export async function selfTest(): Promise<Tried[]> {
  const byCopy = Map.groupBy(PLANTINGS, ({ gate }) => copyOf(gate));
  const order = [...byCopy].sort(([a], [b]) => placeOf(a) - placeOf(b));
  const tried = await inLanes(order, ([copy, plantings]) => tryCopy(copy, plantings));
  return tried.flat();
}

/** The gate whose copy another one may use, or itself. */
function copyOf(gate: string): string {
  return TOGETHER.includes(gate) ? (TOGETHER[0] ?? gate) : gate;
}

function placeOf(gate: string): number {
  return SLOW.includes(gate) ? SLOW.indexOf(gate) : SLOW.length;
}

/** Plants into the copy of one gate, and runs that gate and those that share its copy. */
async function tryCopy(first: string, plantings: readonly Planting[]): Promise<Tried[]> {
  const copy = copyFor(first);
  try {
    const only = ONLY[first];
    // Scripts and styles that planted pages ask for; a copy for `dev` has no pages.
    if (only && fs.existsSync(path.join(copy, 'dist'))) {
      writeInto(copy, { ...PAGE_FILES, ...ENGINE_SCRIPTS });
    }
    for (const { file, plant } of plantings) {
      const target = path.join(copy, file);
      const sound = fs.existsSync(target) ? fs.readFileSync(target, 'utf8') : '';
      fs.writeFileSync(target, plant(sound));
    }
    narrow(first, copy);
    const gates = [...new Set(plantings.map(({ gate }) => gate))];
    const { code, output } = await runProgram('scripts/tasks/test.ts', gates, {
      folder: copy,
      node: AS_NPM_TEST,
      environment: { NO_COLOR: '1', ...(only ? { UNCOIL_ONLY: only } : {}), ...CHOSEN[first] },
    });
    const results = plantings.map(({ gate, defect, says }): Tried => {
      const isCaught = code !== 0 && hasLine(output, 'FAILED', gate) && says.test(output);
      const result = isCaught ? 'caught' : 'missed';
      return { gate, defect, result: hasLine(output, 'skip', gate) ? 'skipped' : result };
    });
    const missed = results.filter(({ result }) => result === 'missed');
    if (missed.length > 0) {
      const names = missed.map(({ gate, defect }) => `${gate}: ${defect}`).join('; ');
      console.error(`Not caught: ${names}. It said:\n${output.slice(-4000)}`);
    }
    return results;
  } finally {
    fs.rmSync(copy, { recursive: true });
  }
}

/** Whether the summary of a run says this of a gate: `FAILED links …` (run-gates.ts). */
function hasLine(output: string, word: string, gate: string): boolean {
  return new RegExp(`^${word} +${gate} `, 'm').test(output);
}

function writeInto(copy: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    fs.writeFileSync(path.join(copy, name), text);
  }
}
