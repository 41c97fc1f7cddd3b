import { checkContent } from '../check-content.ts';
import type { ContentFile } from '../entry.ts';
import type { Letter } from '../letter.ts';
import { SOUND } from './sound-handbook.ts';

/** The day of the build in these tests. */
export const TODAY = '2026-06-01';

/** Texts by path; `null` takes a file away. */
export type Changes = Readonly<Record<string, string | null>>;

/** The files of the sound handbook with these changes. */
export function filesWith(changes: Changes): ContentFile[] {
  return Object.entries({ ...SOUND, ...changes })
    .flatMap(([path, text]) => (text === null ? [] : [{ path, text }]))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Every letter that the sound handbook gets with these files laid over it. */
export function lettersOf(files: readonly ContentFile[]): readonly Letter[] {
  const over = new Set(files.map(({ path }) => path));
  const all = [...filesWith({}).filter(({ path }) => !over.has(path)), ...files];
  return checkContent(
    all.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    TODAY,
  ).letters;
}

/** Every letter that the changed handbook gets. */
export function lettersWith(changes: Changes): readonly Letter[] {
  return checkContent(filesWith(changes), TODAY).letters;
}

/** The text of a sound file with one passage replaced. Throws if the passage is not in it. */
export function edited(path: string, from: string, to: string): string {
  const text = SOUND[path];
  if (!text?.includes(from)) throw new Error(`"${from}" is not in ${path}`);
  return text.replace(from, () => to);
}

/** The letters of the sound handbook with one passage of one file replaced. */
export function plant(path: string, from: string, to: string): readonly Letter[] {
  return lettersWith({ [path]: edited(path, from, to) });
}

/** The line, counted from 1, of the first line of a text that holds a passage. */
export function lineOf(text: string, passage: string): number {
  return text.slice(0, text.indexOf(passage)).split('\n').length;
}
