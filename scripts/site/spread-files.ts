import fs from 'node:fs';
import path from 'node:path';
import { publicFiles, WHOLE, zipOf, type Published } from '../../src/catalogue/data/files.ts';
import { cardPicture } from '../../src/catalogue/social/card-picture.ts';
import type { Spread } from '../../src/catalogue/spread.ts';

/** What Astro says of the files that are no pages; not for readers. */
const SPREAD = 'spread.json';

/**
 * Writes what stands in many files and is no page: preview pictures, answers of oEmbed, open data and its zip.
 * @param folder the site as Astro left it
 */
export async function spreadFiles(folder: string): Promise<void> {
  const write = writerInto(folder);
  const list = path.join(folder, SPREAD);
  const { cards, answers } = readJson(list) as Spread;
  fs.rmSync(list);
  for (const { file, answer } of answers) write(file, JSON.stringify(answer));
  for (const card of cards) write(card.file, await cardPicture(card));
  const published = publicFiles(readJson(path.join(folder, 'data', WHOLE)) as Published);
  // Each is written twice, here and into the zip.
  const files = published.map((file) => ({ path: file.path, text: file.text }));
  for (const file of files) if (file.path !== WHOLE) write(`data/${file.path}`, file.text);
  write('data/handbook.zip', zipOf(files));
}

const readJson = (file: string): unknown => JSON.parse(fs.readFileSync(file, 'utf8'));

/** Writes files and makes their folders, each once. */
function writerInto(folder: string) {
  const made = new Set<string>();
  return (name: string, text: string | Uint8Array): void => {
    const file = path.join(folder, name);
    const its = path.dirname(file);
    if (!made.has(its)) fs.mkdirSync(its, { recursive: true });
    made.add(its);
    fs.writeFileSync(file, text);
  };
}
