import fs from 'node:fs';
import path from 'node:path';
import { runProgram } from '../lib/run-program.ts';
import { inLanes } from '../lib/lanes.ts';
import { copyFor, narrow } from './copy.ts';
import { ENGINE_SCRIPTS, ONLY } from './engine-plantings.ts';
import { PAGE_FILES } from './page-plantings.ts';
import type { Planting } from './planting.ts';
import { PLANTINGS } from './plantings.ts';

/** A planted defect: whether its gate turned red and named it, or was not there to do so. */
export type Tried = {
  readonly gate: string;
  readonly defect: string;
  readonly result: 'caught' | 'missed' | 'skipped';
};

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
  'weight',
  'lint',
  'pseudo',
];

/**
 * Runs each gate on a copy of the project with all defects that are meant for it. It has to turn red
 * and to name each of them.
 */
export async function selfTest(): Promise<Tried[]> {
  const byGate = Map.groupBy(PLANTINGS, ({ gate }) => gate);
  const order = [...byGate].sort(([a], [b]) => placeOf(a) - placeOf(b));
  const tried = await inLanes(order, ([gate, plantings]) => tryGate(gate, plantings));
  return tried.flat();
}

function placeOf(gate: string): number {
  return SLOW.includes(gate) ? SLOW.indexOf(gate) : SLOW.length;
}

async function tryGate(gate: string, plantings: readonly Planting[]): Promise<Tried[]> {
  const copy = copyFor(gate);
  try {
    const only = ONLY[gate];
    // Scripts and styles that planted pages ask for; a copy for `dev` has no pages.
    if (only && fs.existsSync(path.join(copy, 'dist'))) {
      writeInto(copy, { ...PAGE_FILES, ...ENGINE_SCRIPTS });
    }
    for (const { file, plant } of plantings) {
      const target = path.join(copy, file);
      const sound = fs.existsSync(target) ? fs.readFileSync(target, 'utf8') : '';
      fs.writeFileSync(target, plant(sound));
    }
    narrow(gate, copy);
    const { code, output } = await runProgram('scripts/tasks/test.ts', [gate], {
      folder: copy,
      environment: { NO_COLOR: '1', ...(only ? { UNCOIL_ONLY: only } : {}) },
    });
    const isSkipped = /^skip /m.test(output);
    const results = plantings.map(({ defect, says }): Tried => {
      const isCaught = code !== 0 && says.test(output);
      const result = isCaught ? 'caught' : 'missed';
      return { gate, defect, result: isSkipped ? 'skipped' : result };
    });
    const missed = results.filter(({ result }) => result === 'missed');
    if (missed.length > 0) {
      const names = missed.map(({ defect }) => defect).join('; ');
      console.error(`${gate} did not catch: ${names}. It said:\n${output.slice(-4000)}`);
    }
    return results;
  } finally {
    fs.rmSync(copy, { recursive: true });
  }
}

function writeInto(copy: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    fs.writeFileSync(path.join(copy, name), text);
  }
}
