import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { commandOf } from '../build/packages.ts';
import { runProgram } from '../build/run-program.ts';
import { DEFECT_SCRIPT, DEFECT_STYLES, PAGE_DEFECTS } from './page-plantings.ts';
import { PLANTINGS, type Planting } from './plantings.ts';

/** A planted defect, and whether its gate turned red and named it. */
export type Caught = { readonly gate: string; readonly defect: string; readonly caught: boolean };

/** Plants one defect after another into a copy of the project and runs the gates on it. */
export async function selfTest(chromium: string): Promise<Caught[]> {
  const copy = copyProject();
  try {
    const results: Caught[] = [];
    for (const planting of PLANTINGS) results.push(await tryGate(copy, planting));
    return [...results, ...(await tryPage(copy, chromium))];
  } finally {
    fs.rmSync(copy, { recursive: true });
  }
}

function copyProject(): string {
  const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'self-test-'));
  const left = new Set(['node_modules', '.git', '.cache', '.astro', 'test-results']);
  for (const name of fs.readdirSync('.')) {
    if (!left.has(name)) fs.cpSync(name, path.join(copy, name), { recursive: true });
  }
  fs.symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'), 'junction');
  return copy;
}

async function tryGate(
  copy: string,
  { gate, defect, file, plant, says }: Planting,
): Promise<Caught> {
  const target = path.join(copy, file);
  const sound = fs.existsSync(target) ? fs.readFileSync(target, 'utf8') : undefined;
  fs.writeFileSync(target, plant(sound ?? ''));
  const { code, output } = await runProgram('scripts/tasks/test.ts', [gate], { folder: copy });
  if (sound === undefined) fs.rmSync(target);
  else fs.writeFileSync(target, sound);
  const caught = code !== 0 && says.test(output);
  if (!caught) console.error(`${gate} did not catch ${defect}:\n${output.slice(-3000)}`);
  return { gate, defect, caught };
}

/** All defects of a page at once: the visit names each of them. */
async function tryPage(copy: string, chromium: string): Promise<Caught[]> {
  const page = path.join(copy, 'dist/accessibility/index.html');
  fs.writeFileSync(path.join(copy, 'dist/zz.css'), DEFECT_STYLES);
  fs.writeFileSync(path.join(copy, 'dist/zz.js'), DEFECT_SCRIPT);
  const planted = PAGE_DEFECTS.map(([, markup]) => markup).join('\n');
  const html = fs
    .readFileSync(page, 'utf8')
    .replace(
      '</head>',
      '<link rel="stylesheet" href="/zz.css"><script type="module" src="/zz.js"></script></head>',
    )
    .replace('</main>', `${planted}</main>`);
  fs.writeFileSync(page, html);
  const { code, output } = await runProgram(
    commandOf('@playwright/test', 'playwright'),
    [
      'test',
      'e2e/every-page',
      '--project=chromium',
      '--grep',
      '/accessibility/$',
      '--reporter=line',
    ],
    { folder: copy, environment: { CHROMIUM_PATH: chromium, NO_COLOR: '1' } },
  );
  return PAGE_DEFECTS.map(([defect, , says]) => {
    const caught = code !== 0 && says.test(output);
    if (!caught) console.error(`The visit to a page did not catch ${defect}.`);
    return { gate: 'browser', defect, caught };
  });
}
