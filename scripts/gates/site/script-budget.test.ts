import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPage } from './built-site.ts';
import { SCRIPT_LIMITS, scriptNote, scriptProblems, scriptWeights } from './script-budget.ts';

let folder = '';
const files = () => fs.readdirSync(path.join(folder, '_astro'));
/** Text that gzip cannot make shorter than about `bytes`. */
function dense(bytes: number): string {
  let seed = 1;
  const letters = Array.from({ length: Math.ceil((bytes * 8) / 6) }, () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'[seed % 64] ?? '';
  });
  return `//${letters.join('')}`;
}
const write = (name: string, text: string) => {
  fs.writeFileSync(path.join(folder, '_astro', `${name}.B7fvtUIN.js`), text);
};
const page = (body: string, ...scripts: string[]) =>
  readPage(
    '/roll/',
    'roll',
    body +
      scripts
        .map((name) => `<script type="module" src="/_astro/${name}.B7fvtUIN.js"></script>`)
        .join(''),
  );
const weigh = (body: string, ...scripts: string[]) =>
  scriptWeights(page(body, ...scripts), folder).map(({ kind, scripts: weighed }) => [
    kind,
    weighed.map(({ name }) => name).sort(),
  ]);

const NAMES = [
  ...['pressed-islands', 'equipment-choice', 'find-run', 'linked-run', 'recall-run'],
  ...['device-settings', 'read-settings', 'speed', 'locked-sound', 'voice', 'check-form'],
  ...['copy-link', 'single-timer', 'prerequisites', 'timer', 'player-dialog'],
];

describe('the scripts of the timer and the player', () => {
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'scripts-'));
    fs.mkdirSync(path.join(folder, '_astro'));
    for (const name of NAMES) write(name, 'export {}');
    write(
      'Site',
      'import(`./single-timer.B7fvtUIN.js`);import(`./prerequisites.B7fvtUIN.js`);import(`./pressed-islands.B7fvtUIN.js`)',
    );
    write('single-timer', 'import{a}from"./timer.B7fvtUIN.js";import(`./find-run.B7fvtUIN.js`)');
    write('GuidePlayer', 'import(`./player-dialog.B7fvtUIN.js`)');
    write('player-dialog', 'import{a}from"./timer.B7fvtUIN.js";import(`./voice.B7fvtUIN.js`)');
  });
  afterEach(() => {
    fs.rmSync(folder, { recursive: true });
  });

  it.each([
    ['<exercise-timer></exercise-timer>', [['exercise', ['Site', 'single-timer', 'timer']]]],
    ['<guide-player></guide-player>', [['player', ['GuidePlayer', 'player-dialog', 'timer']]]],
    ['<p>Read.</p>', []],
  ])('%s brings what it fetches by itself, and nothing that is chosen', (body, expected) => {
    expect(weigh(body, 'Site', 'GuidePlayer')).toEqual(
      expected.map(([kind, names]) => [
        kind,
        kind === 'player' ? names : [...(names ?? []), 'GuidePlayer', 'player-dialog'].sort(),
      ]),
    );
  });

  it.each([
    ['exercise', '<exercise-timer></exercise-timer>', 'timer'],
    ['player', '<guide-player></guide-player>', 'player-dialog'],
  ] as const)('%s that is too heavy fails, one that just fits passes', (kind, body, name) => {
    const problems = (bytes: number) => {
      write(name, dense(bytes));
      // A page is weighed once: another folder is another site.
      const copy = `${folder}-${String(bytes)}`;
      fs.cpSync(folder, copy, { recursive: true });
      const scripts = scriptWeights(page(body, 'Site', 'GuidePlayer'), copy);
      fs.rmSync(copy, { recursive: true });
      return scriptProblems(scripts, files()).filter((problem) => problem.startsWith('/roll/'));
    };
    expect(problems(SCRIPT_LIMITS[kind] - 1200)).toEqual([]);
    expect(problems(SCRIPT_LIMITS[kind] + 200).join()).toContain(`script of ${kind}`);
  });

  it('a kind that no page has, and a name that no file has, are problems', () => {
    fs.rmSync(path.join(folder, '_astro', 'voice.B7fvtUIN.js'));
    const problems = scriptProblems([], files()).join('\n');
    expect(problems).toContain('There is no script to weigh for "player"');
    expect(problems).toContain('No script is called "voice" any more');
  });

  it('names the heaviest of each kind', () => {
    const note = scriptNote(
      scriptWeights(page('<exercise-timer></exercise-timer>', 'Site'), folder),
    );
    expect(note).toMatch(/^script of exercise \d+ B gzip \(.*single-timer \d+/);
  });
});
