import fs from 'node:fs';
import path from 'node:path';
import { FOLDERS, type FileCollection } from '../../../src/catalogue/check/collections.ts';

/** Why the form does not do what it was asked; shown to the author. */
export class Refused extends Error {}

/** A file that the form may open and write. */
export type PageFile = {
  /** As letters name it: `content/exercises/x.mdx`. */
  readonly file: string;
  readonly collection: FileCollection;
  readonly id: string;
  /** Where it lies on this machine. */
  readonly target: string;
};

const SHAPE = /^content\/([a-z]+)\/([a-z0-9]+(?:-[a-z0-9]+)*)(\.mdx|\.yaml)$/;

/** Poses have a desk of their own; the words of signs are long lists, for an editor of text. */
const BY_HAND: ReadonlySet<string> = new Set(['figures', 'signs']);

/** Pages and boxes. */
export const isWritten = (folder: string | undefined): folder is FileCollection =>
  folder !== undefined && Object.hasOwn(FOLDERS, folder) && !BY_HAND.has(folder);

/**
 * The place of a file below content/, which need not be there yet.
 * @param file as it came in from outside
 * @throws Refused for any other name, and where a link would lead elsewhere
 */
export function pageFile(root: string, file: unknown): PageFile {
  const [, folder, id = '', ending] = SHAPE.exec(typeof file === 'string' ? file : '') ?? [];
  if (!isWritten(folder) || ending !== FOLDERS[folder]) {
    throw new Refused('The form writes pages of content/ only: content/exercises/calf-stretch.mdx');
  }
  const name = `content/${folder}/${id}${ending}`;
  const target = path.join(root, name);
  for (const above of ['content', `content/${folder}`]) {
    if (!kindOf(path.join(root, above))?.isDirectory()) {
      throw new Refused(`${above} is no folder of the project: the form follows no links.`);
    }
  }
  const there = kindOf(target);
  if (there && !there.isFile()) {
    throw new Refused(`${name} is no file of its own: the form follows no links.`);
  }
  return { file: name, collection: folder, id, target };
}

/** What lies there itself, not what a link leads to. */
function kindOf(place: string): fs.Stats | undefined {
  return fs.lstatSync(place, { throwIfNoEntry: false });
}
