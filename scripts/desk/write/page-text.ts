import fs from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { parse } from 'yaml';
import { FOLDERS } from '../../../src/catalogue/check/collections.ts';
import { readFrontMatter } from '../../../src/catalogue/check/front-matter.ts';
import { printLetters } from '../../../src/catalogue/check/letter.ts';
import { readRawText } from '../../../src/catalogue/check/raw-text.ts';
import { splitFile } from '../../../src/catalogue/check/split-file.ts';
import { changeFacts, type Changes } from './facts.ts';
import { pageFile, Refused } from './page-file.ts';
import { hashOf } from './save-file.ts';

/** What an author wrote: facts that changed, and all of the prose. */
export type Written = { readonly changes: Changes; readonly prose: string };

/** A page as it lies on the disk. */
export type FoundPage = {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly prose: string;
  readonly hash: string;
};

/**
 * Opens a page for the form.
 * @throws Refused, with the letters, if its facts cannot be read: an editor of text can mend them
 */
export function openPage(root: string, file: string): FoundPage {
  const { target } = pageFile(root, file);
  if (!fs.existsSync(target)) throw new Refused(`${file} is not there.`);
  const text = fs.readFileSync(target, 'utf8');
  const page = { path: file, text };
  const { data, body, letters } = readFrontMatter(page);
  const wrong = [...readRawText(page).letters, ...letters];
  if (wrong.length > 0 || typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw new Refused(`Mend this in an editor of text first.\n\n${printLetters(wrong)}`);
  }
  return { facts: data as Record<string, unknown>, prose: body.trim(), hash: hashOf(text) };
}

/**
 * The whole text of a page with what was written in it.
 * @param hash of what was opened; null for a new page
 * @param order of all facts
 * @returns as Prettier lays it out, or as it is if Prettier cannot read it; then `isLaidOut` is false
 * @throws Refused if the file is no longer what was opened
 */
export async function pageText(
  root: string,
  file: string,
  { changes, prose }: Written,
  hash: string | null,
  order: readonly string[],
): Promise<{ readonly text: string; readonly isLaidOut: boolean }> {
  const { target, collection } = pageFile(root, file);
  const before = hash === null ? '' : fs.existsSync(target) ? fs.readFileSync(target, 'utf8') : '';
  if (hash !== null && hashOf(before) !== hash) {
    throw new Refused(
      `${file} was changed or removed by somebody else since you opened it. Copy what you wrote, and open the page again.`,
    );
  }
  const { yaml } = splitFile({ path: file, text: before });
  const facts = changeFacts(yaml, changes, order);
  const body = prose.replaceAll(/\r\n?/g, '\n').trim();
  const text =
    FOLDERS[collection] === '.yaml' ? facts : `---\n${facts}---\n${body ? `\n${body}\n` : ''}`;
  try {
    return { text: await laidOut(target, text), isLaidOut: true };
  } catch {
    return { text, isLaidOut: false };
  }
}

/** Prettier may need another pass where a list holds code by its spaces; more than this it never did. */
const MOST_PASSES = 4;

/** Text as `npm run format` would write it, and leave it. */
export async function laidOut(target: string, text: string): Promise<string> {
  const options = { ...(await resolveConfig(target)), filepath: path.basename(target) };
  let [before, after] = [text, await format(text, options)];
  for (let pass = 1; pass < MOST_PASSES && before !== after; pass++) {
    [before, after] = [after, await format(after, options)];
  }
  return after;
}

/** The facts of a text that `npm run new` would write, without its comments. */
export function factsIn(file: string, text: string): Record<string, unknown> {
  return parse(splitFile({ path: file, text }).yaml, { schema: 'core' }) as Record<string, unknown>;
}
