// `npm run new exercise wall-calf-stretch`: begins a page, with every field and what it means. Asks
// five questions, unless they are answered: `npm run new exercise x -- --title "…" --areas calves`.
// Any field can be given so, as it stands in front matter: --zones "[]". --figure none draws nothing.
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { format, resolveConfig } from 'prettier';
import { checkContent } from '../../src/catalogue/check/check-content.ts';
import { printLetters } from '../../src/catalogue/check/letter.ts';
import { readContentFiles } from '../../src/catalogue/check/read-files.ts';
import { today } from '../../src/catalogue/today.ts';
import type { Known } from '../new/blank.ts';
import { figureToStartFrom, nearestFigure } from '../new/figure.ts';
import { KINDS, QUESTIONS, newPage, schemaFor, type Kind } from '../new/page.ts';
import { readAnswers } from '../new/answers.ts';
import { newTranslation } from '../new/translation.ts';

const { handbook } = checkContent(readContentFiles(process.cwd()), today());

try {
  await begin();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function begin(): Promise<void> {
  const [kind, id, ...options] = process.argv.slice(2);
  if (kind === 'translation' && id) {
    const { file, text } = newTranslation(id, handbook);
    await write(file, text);
    console.log(`${file} is begun. Above each gap is what it says in English.`);
    return;
  }
  if (!isKind(kind) || !id) {
    const kinds = [...Object.keys(KINDS), 'translation'].join('|');
    throw new Error(`Say what and its id: npm run new <${kinds}> <id>`);
  }
  const { prose = '', figure, ...given } = readAnswers(options);
  const answers = { ...given, ...(await ask(kind, given)) };
  const page = newPage({ kind, id, answers, prose: String(prose) }, handbook, today());
  if (kind === 'source') appendFileSync(page.file, await laidOut(page.file, page.text));
  else await write(page.file, page.text);

  const poses = `content/figures/${id}.yaml`;
  const other = figure ?? nearestFigure(handbook, answers as never);
  if (kind === 'exercise' && typeof other === 'string' && other !== 'none') {
    const text = readFileSync(`content/figures/${other}.yaml`, 'utf8');
    await write(poses, figureToStartFrom(text, other));
  }
  const { letters } = checkContent(readContentFiles(process.cwd()), today());
  const own = letters.filter(({ file }) => file === page.file || file === poses);
  if (own.length > 0) console.log(`${printLetters(own)}\n`);
  console.log(
    `${page.file} is begun. To answer: ${String(own.length)} letters. Then: npm run content ${id}`,
  );
}

function isKind(word: string | undefined): word is Kind {
  return word !== undefined && word in KINDS;
}

/** Asks what was not given, where somebody sits at the terminal. An empty answer leaves a gap. */
async function ask(kind: Kind, given: Known): Promise<Known> {
  const open = QUESTIONS[kind].filter((name) => !(name in given));
  if (!process.stdin.isTTY || open.length === 0) return {};
  const fields = schemaFor(kind, handbook)['properties'] as Record<string, { description: string }>;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const said: Record<string, unknown> = {};
  for (const name of open) {
    const words = await terminal.question(`${fields[name]?.description ?? ''}\n${name}: `);
    if (words.trim()) Object.assign(said, readAnswers([`--${name}`, words.trim()]));
  }
  terminal.close();
  return said;
}

async function write(file: string, text: string): Promise<void> {
  if (existsSync(file)) throw new Error(`${file} is there already.`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, await laidOut(file, text));
}

async function laidOut(file: string, text: string): Promise<string> {
  return format(text, { ...(await resolveConfig(file)), filepath: file });
}
